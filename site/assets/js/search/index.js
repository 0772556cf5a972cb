/**
 * The index of the whole site, read from its compact form.
 * What each part of it means stands in the other half, `generator/search/index.py`.
 */
import { fold, stem } from "./danish.js";
import { Ordered, Text } from "./lookup.js";
import { families, Lists, once } from "./pack.js";

/**
 * @typedef {[kind: string, prefix: string, suffix: string, count: number]} Section documents of
 *   one kind, and what their paths begin and end with
 *
 * @typedef {object} PackedFields lists of documents by stem, for some fields
 * @property {string[]} found
 * @property {string[]} counts
 * @property {string} [mark] the same in both parts of an index
 *
 * @typedef {PackedFields & {kinds: Section[], titles: string, paths: string, stop: string,
 *   words: string, parts: string, partCounts: string, partWords: string, synonyms: string,
 *   rest?: string}} PackedIndex as `generator/search/index.py` makes it
 *
 * @typedef {{number: number, isLast: boolean}} Use of a part: the stem of a compound, and whether
 *   it ends in the part
 *
 * @typedef {{word: string, strength: number}} Synonym
 */

const PHRASE = "+";

/** @param {string} phrase words with a plus between */
function phraseKey(phrase) {
  return phrase.split(PHRASE).map(fold).join(" ");
}

/** What a search asks of the index. */
export class Index {
  /** @param {PackedIndex} data */
  constructor(data) {
    const { words, stemOf, firsts } = families(data.words);
    this.words = words;
    this.stemOf = stemOf;
    this.firsts = firsts;
    /** @type {import("./typos.js").Candidates | undefined} */
    this.candidates = undefined;
    this.data = data;
    this.stop = new Set(data.stop.split(" "));
    this.fields = fields(data);
    this.documents = documents(data);
    this.stems = new Ordered(this.firsts.length - 1, (number) => this.stem(number));
  }

  /**
   * Adds the rest of an index that came in parts.
   *
   * @param {PackedFields} rest
   */
  complete(rest) {
    if (rest.mark !== this.data.mark) throw new Error("the index has changed meanwhile");
    this.fields.push(...fields(rest));
  }

  /** A stem as it is spelt. */
  stem(/** @type {number} */ number) {
    return stem(this.words[this.firsts[number]]);
  }

  /** The numbers of the stems that a key has. */
  stemsOf(/** @type {string} */ key) {
    return range(this.stems.find(key));
  }

  /** The words of a stem. */
  forms(/** @type {number} */ number) {
    return this.words.slice(this.firsts[number], this.firsts[number + 1]);
  }

  /** In how many documents a stem is. */
  frequency(/** @type {number} */ number) {
    return this.fields.reduce((sum, field) => sum + field.sizes[number], 0);
  }

  /** The parts that compounds are made of. */
  get parts() {
    return once(this, "parts", new Parts(this.data, this.firsts.length));
  }

  /** The synonyms of each word: by key, the other word and the strength (1 is the same thing). */
  get synonyms() {
    const single = this.#headwords.filter(([word]) => !word.includes(PHRASE));
    return once(this, "synonyms", new Map(single.map(([word, of]) => [fold(stem(word)), of])));
  }

  /** The synonyms of two words that belong together: by both, folded, with a space between. */
  get phrases() {
    const double = this.#headwords.filter(([word]) => word.includes(PHRASE));
    return once(this, "phrases", new Map(double.map(([word, of]) => [phraseKey(word), of])));
  }

  /** @returns {[word: string, synonyms: Synonym[]][]} */
  get #headwords() {
    const lines = this.data.synonyms.split("\n").filter(Boolean);
    return lines.map((line) => {
      const [word, ...others] = line.split(" ");
      return [word, others.map((text) => ({ word: text.slice(1), strength: Number(text[0]) }))];
    });
  }

  /** Every word's key; it takes a moment to make them all. */
  get folded() {
    return once(this, "folded", this.words.map(fold));
  }

  /** All keys of words in one text. */
  get foldedText() {
    return once(this, "foldedText", new Text(this.folded));
  }
}

/** The parts of compounds by key, with the compounds that have them. */
export class Parts {
  /** @param {PackedIndex} data @param {number} most how many stems there are */
  constructor({ parts, partCounts, partWords }, most) {
    this.words = families(parts).words;
    this.ordered = new Ordered(this.words.length, (place) => this.words[place]);
    this.lists = new Lists(partCounts, partWords);
    this.steps = new Uint32Array(most);
  }

  /**
   * The stems that have one of some parts, and whether they end in it.
   *
   * @param {[from: number, to: number]} places
   */
  uses([from, to]) {
    /** @type {Use[]} */
    const uses = [];
    for (let place = from; place < to; place++) {
      let number = 0;
      const count = this.lists.read(place, this.steps);
      for (let n = 0; n < count; n++) {
        number += this.steps[n] >> 1;
        uses.push({ number, isLast: this.steps[n] % 2 === 1 });
      }
    }
    return uses;
  }

  /** The compounds of the part with a key. */
  of(/** @type {string} */ key) {
    return this.uses(this.ordered.find(key));
  }

  /** The compounds of the parts that a key begins. */
  begun(/** @type {string} */ key) {
    return this.uses(this.ordered.begun(key));
  }
}

/** @param {[from: number, to: number]} ends */
function range([from, to]) {
  return Array.from({ length: to - from }, (_, place) => from + place);
}

/** @param {PackedFields} packed */
function fields({ found, counts }) {
  return found.map((packed, field) => new Lists(counts[field], packed));
}

/** A page that can be found. */
class Document {
  #section;
  #path;

  /** @param {Section} section @param {string} title @param {string} path */
  constructor(section, title, path) {
    this.#section = section;
    this.#path = path;
    this.title = title;
  }

  get kind() {
    return this.#section[0];
  }

  /** The path from the site's root. */
  get path() {
    const [, prefix, suffix] = this.#section;
    return prefix + (this.#path || slug(this.title)) + suffix;
  }
}

/**
 * Every document in order.
 *
 * @param {PackedIndex} data
 */
function documents({ kinds, titles, paths }) {
  const [allTitles, allPaths] = [titles.split("\n"), paths.split("\n")];
  let number = 0;
  return kinds.flatMap((section) =>
    Array.from(
      { length: section[3] },
      () => new Document(section, allTitles[number], allPaths[number++]),
    ),
  );
}

/** @type {Record<string, string>} */
const ASCII = { æ: "ae", ø: "oe", å: "aa" };

/**
 * The id that a title gives: as `suggest_id` in Python.
 *
 * @param {string} title
 */
function slug(title) {
  const plain = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => ASCII[letter]);
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}
