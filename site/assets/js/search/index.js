/**
 * The index of the whole site, read from its compact form.
 * What each part of it means stands in the other half, `generator/search/index.py`.
 */
import { fold, stem } from "./danish.js";
import { Ordered, Text } from "./lookup.js";
import { families, Lists, once } from "./pack.js";

/** What a search asks of the index. */
export class Index {
  constructor(data) {
    Object.assign(this, families(data.words));
    this.data = data;
    this.stop = new Set(data.stop.split(" "));
    this.fields = fields(data);
    this.documents = documents(data);
    this.stems = new Ordered(this.firsts.length - 1, (number) => this.stem(number));
  }

  /** Adds the rest of an index that came in parts. */
  complete(rest) {
    if (rest.mark !== this.data.mark) throw new Error("the index has changed meanwhile");
    this.fields.push(...fields(rest));
  }

  /** A stem as it is spelt. */
  stem(number) {
    return stem(this.words[this.firsts[number]]);
  }

  /** The numbers of the stems that a key has. */
  stemsOf(key) {
    return range(this.stems.find(key));
  }

  /** The words of a stem. */
  forms(number) {
    return this.words.slice(this.firsts[number], this.firsts[number + 1]);
  }

  /** In how many documents a stem is. */
  frequency(number) {
    return this.fields.reduce((sum, field) => sum + field.sizes[number], 0);
  }

  /** The parts that compounds are made of. */
  get parts() {
    return once(this, "parts", new Parts(this.data, this.firsts.length));
  }

  /** The synonyms of each word: by key, the other word and the strength (1 is the same thing). */
  get synonyms() {
    const synonyms = new Map();
    for (const line of this.data.synonyms.split("\n").filter(Boolean)) {
      const [word, ...others] = line.split(" ");
      const found = others.map((text) => ({ word: text.slice(1), strength: Number(text[0]) }));
      synonyms.set(fold(stem(word)), found);
    }
    return once(this, "synonyms", synonyms);
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
  constructor({ parts, partCounts, partWords }, most) {
    this.words = families(parts).words;
    this.ordered = new Ordered(this.words.length, (place) => this.words[place]);
    this.lists = new Lists(partCounts, partWords);
    this.steps = new Uint32Array(most);
  }

  /** The stems that have one of some parts, and whether they end in it. */
  uses([from, to]) {
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
  of(key) {
    return this.uses(this.ordered.find(key));
  }

  /** The compounds of the parts that a key begins. */
  begun(key) {
    return this.uses(this.ordered.begun(key));
  }
}

function range([from, to]) {
  return Array.from({ length: to - from }, (_, place) => from + place);
}

function fields({ found, counts }) {
  return found.map((packed, field) => new Lists(counts[field], packed));
}

/** A page that can be found. */
class Document {
  #section;
  #path;

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

/** Every document in order. */
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

const ASCII = { æ: "ae", ø: "oe", å: "aa" };

/** The id that a title gives: as `suggest_id` in `generator/reading/kinds.py`. */
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
