/**
 * One typed word → the stems of the index that it may mean, each with how surely (0 to 1).
 *
 * A word means itself in every inflection and spelling, the compounds it is part of, its synonyms,
 * the words it begins while it is typed, and, if it is a compound that the catalogue does not
 * have, its parts. Only a word that means nothing so far is taken for a slip of the keyboard.
 */
import { join, split, splitBegun, splitNear } from "./compounds.js";
import { fold, stem } from "./danish.js";
import { Stems, spelling } from "./stems.js";
import { nearest } from "./typos.js";

const SURE = {
  inflection: 0.95,
  lastPart: 0.85,
  part: 0.75,
  joined: 0.97,
  synonym: [0, 0.75, 0.3, 0.15], // by strength
  synonymPart: 0.9,
  begun: 0.75,
  beginning: 0.6,
  begunPart: 0.5,
  kin: 0.45,
  within: 0.35,
  parts: 0.5,
  slip: [0, 0.7, 0.6],
};

/** Of a compound that fewer documents have, some of its parts will do. */
const FEW = 10;
const CACHED = 500;
const CORRECTIONS = 4;
/** A word of so many letters may have two slips, and one that is no compound but a slip. */
const LONG = 8;
/** Words that begin alike in so many letters are kin; in a wide search, fewer will do. */
const KIN = 6;
const WIDE_KIN = 5;
/** The weakest of a synonym's strengths. */
const RELATED = 3;
/** So many letters an inflection adds at most. */
const LONGEST_ENDING = 5;

/** How far to look: what a compound's parts mean, a corrected word, or a word as it was typed. */
const BARE = 0;
const CORRECTED = 1;
const TYPED = 2;

/**
 * @typedef {object} Meaning
 * @property {Stems} stems how surely each stem is meant
 * @property {boolean} inTitles whether it is too short to look further than at titles
 * @property {{words: Meaning[], loose: boolean, sure: number} | null} together what a document
 *   must have together to be meant as well; if loose, the most of it will do
 * @property {string | null} corrected the word that was looked for instead
 * @property {Meaning | null} [wider] what it may mean at the widest
 */

/** @typedef {(strength: number) => boolean} IsWanted which synonyms, by their strength */

export class Expander {
  /** @param {import("./index.js").Index} index */
  constructor(index) {
    this.index = index;
    /** @type {Map<string, Meaning>} */
    this.cache = new Map();
  }

  /**
   * What each of some typed words may mean. Two neighbours may be one compound written apart.
   *
   * @param {string[]} typed
   * @param {boolean} isOpen whether the rest of the last word may still come
   * @param {Map<string, import("./index.js").Synonym[]>} phrases of words that belong together,
   *   what they mean as well
   * @returns {Meaning[]}
   */
  meanings(typed, isOpen, phrases) {
    return typed.map((word, place) => {
      const meaning = this.#withNeighbours(typed, place, isOpen);
      const synonyms = phrases.get(word);
      return synonyms ? this.#also(meaning, synonyms) : meaning;
    });
  }

  /** @param {string[]} typed @param {number} place @param {boolean} isOpen @returns {Meaning} */
  #withNeighbours(typed, place, isOpen) {
    const word = typed[place];
    const begun = isOpen && place === typed.length - 1;
    const pairs = [typed.slice(Math.max(0, place - 1), place + 1), typed.slice(place, place + 2)];
    const key = `${pairs[0].join(" ")}+${pairs[1].join(" ")}${begun ? "*" : ""}`;
    return this.#kept(key, () => {
      const meaning = this.#typed(word, begun);
      const joined = pairs.flatMap(([first, second]) =>
        second && first !== second ? join(this.index, first, second) : [],
      );
      return joined.length ? withStems(meaning, joined, SURE.joined) : meaning;
    });
  }

  /** @param {Meaning} meaning @param {import("./index.js").Synonym[]} synonyms @returns {Meaning} */
  #also(meaning, synonyms) {
    const stems = new Stems(meaning.stems);
    for (const { word, strength } of synonyms) {
      if (strength < RELATED) this.#synonym(stems, word, SURE.synonym[strength]);
    }
    return { ...meaning, stems, corrected: null, wider: null };
  }

  /** @param {string} word @param {boolean} begun */
  #typed(word, begun) {
    return this.#kept(`${word}${begun ? "*" : ""}`, () => this.#expand(word, begun, TYPED));
  }

  #bare(/** @type {string} */ word) {
    return this.#kept(`${word}/`, () => this.#expand(word, false, BARE));
  }

  /** @param {string} key @param {() => Meaning} make */
  #kept(key, make) {
    const known = this.cache.get(key);
    if (known) return known;
    const made = make();
    if (this.cache.size >= CACHED) this.cache.clear();
    this.cache.set(key, made);
    return made;
  }

  /**
   * What a word may mean at the widest: what is akin to it, and most of a compound's parts.
   *
   * @param {string} word
   * @param {Meaning} meaning what the word means already
   * @returns {Meaning}
   */
  wider(word, meaning) {
    meaning.wider ??= this.#wider(meaning.corrected ?? word, meaning);
    return meaning.wider;
  }

  /** @param {string} word @param {Meaning} meaning @returns {Meaning} */
  #wider(word, meaning) {
    const stems = new Stems(meaning.stems);
    this.#synonyms(stems, word, (strength) => strength === RELATED);
    this.#kin(stems, word, WIDE_KIN);
    return { ...meaning, stems, together: this.#compound(word, true) ?? meaning.together };
  }

  /** @param {string} word @param {boolean} begun @param {number} depth @returns {Meaning} */
  #expand(word, begun, depth) {
    const stems = new Stems();
    this.#itself(stems, word, 1);
    /** @type {Meaning} */
    const meaning = {
      stems,
      inTitles: begun && word.length === 1,
      together: null,
      corrected: null,
    };
    if (depth === BARE) {
      // A part that the catalogue does not have, as "indvandrer" in "indvandrerkursus".
      if (stems.size === 0) this.#synonyms(stems, word, (strength) => strength < RELATED);
      return meaning;
    }
    this.#synonyms(stems, word, (strength) => strength < RELATED);
    if (depth === TYPED) this.#longer(stems, word, begun);
    if (depth === TYPED && stems.size === 0) {
      this.#synonyms(stems, word, (strength) => strength === RELATED);
      if (stems.size === 0) return this.#guess(meaning, word, begun);
    }
    meaning.together = this.#compound(word, this.#frequency(stems) < FEW);
    return meaning;
  }

  /**
   * The word in all its inflections and spellings, and the compounds it is part of.
   *
   * @param {Stems} stems
   * @param {string} word
   * @param {number} sure
   */
  #itself(stems, word, sure) {
    const wanted = stem(word);
    const key = fold(wanted);
    const folded = fold(word);
    for (const number of this.index.stemsOf(key)) {
      const forms = this.index.forms(number);
      const asWritten = forms.some((form) => fold(form) === folded) ? 1 : SURE.inflection;
      stems.add(number, sure * asWritten * spelling(wanted, this.index.stem(number)));
    }
    this.#compoundsOf(stems, key, sure);
  }

  /** @param {Stems} stems @param {string} key @param {number} sure */
  #compoundsOf(stems, key, sure) {
    for (const { number, isLast } of this.index.parts.of(key)) {
      stems.add(number, sure * (isLast ? SURE.lastPart : SURE.part));
    }
  }

  /** @param {Stems} stems @param {string} word @param {IsWanted} isWanted */
  #synonyms(stems, word, isWanted) {
    const { synonyms } = this.index;
    const found = synonyms.get(fold(stem(word))) ?? synonyms.get(fold(word)) ?? [];
    for (const { word: other, strength } of found) {
      if (isWanted(strength)) this.#synonym(stems, other, SURE.synonym[strength]);
    }
  }

  /** @param {Stems} stems @param {string} word @param {number} sure */
  #synonym(stems, word, sure) {
    const only = new Stems();
    this.#itself(only, word, sure);
    const own = new Set(this.index.stemsOf(fold(stem(word))));
    for (const [number, found] of only) {
      stems.add(number, own.has(number) ? found : found * SURE.synonymPart);
    }
  }

  /**
   * The words that the word begins.
   *
   * @param {Stems} stems
   * @param {string} word
   * @param {boolean} begun
   */
  #longer(stems, word, begun) {
    const key = fold(word);
    if (begun || key.length > 3) this.#begunBy(stems, key, begun ? SURE.begun : SURE.beginning);
    if (begun && key.length > 2) {
      for (const { number } of this.index.parts.begun(key)) stems.add(number, SURE.begunPart);
    }
    this.#kin(stems, word, KIN);
  }

  /**
   * The words that begin as the word does without its inflection, if it is that long.
   *
   * @param {Stems} stems
   * @param {string} word
   * @param {number} shortest
   */
  #kin(stems, word, shortest) {
    const key = fold(stem(word));
    if (key.length < shortest) return;
    const [from, to] = this.index.stems.begun(key);
    for (let number = from; number < to; number++) stems.add(number, SURE.kin);
  }

  /** @param {Stems} stems @param {string} key @param {number} sure */
  #begunBy(stems, key, sure) {
    const add = (/** @type {number} */ number, /** @type {number} */ length) => {
      const share = key.length / length;
      if (share < 1) stems.add(number, sure * (0.4 + 0.6 * share));
    };
    const [from, to] = this.index.stems.begun(key);
    for (let number = from; number < to; number++) add(number, this.#shortest(number));
    for (let cut = 1; cut <= LONGEST_ENDING && cut < key.length; cut++) {
      for (const number of this.index.stemsOf(key.slice(0, -cut))) {
        const form = this.index
          .forms(number)
          .map(fold)
          .find((other) => other.startsWith(key));
        if (form) add(number, form.length + 1);
      }
    }
  }

  #shortest(/** @type {number} */ number) {
    return this.index.words[this.index.firsts[number]].length + 1;
  }

  /**
   * The parts of a compound; all of them must be there if the compound itself is common.
   *
   * @param {string} word
   * @param {boolean} isRare
   */
  #compound(word, isRare) {
    const parts = split(this.index, word);
    return parts && this.#together(parts, isRare);
  }

  /** @param {string[]} parts @param {boolean} loose */
  #together(parts, loose) {
    return { words: parts.map((part) => this.#bare(part)), loose, sure: SURE.parts };
  }

  /**
   * What a word that means nothing may have been meant as: the likeliest comes first.
   *
   * @param {Meaning} meaning
   * @param {string} word
   * @param {boolean} begun
   */
  #guess(meaning, word, begun) {
    const key = fold(word);
    if (key.length <= 3) return meaning;
    for (const number of this.index.foldedText.having(key)) {
      meaning.stems.add(this.index.stemOf[number], SURE.within);
    }
    if (meaning.stems.size) return meaning;
    const fore = begun && splitBegun(this.index, word);
    if (fore) {
      this.#itself(meaning.stems, fore, SURE.parts);
      return meaning;
    }
    if (key.length >= LONG && this.#nearest(meaning, key, begun, 1)) return meaning;
    meaning.together = this.#compound(word, true);
    if (meaning.together || this.#nearest(meaning, key, begun, key.length < LONG ? 1 : 2)) {
      return meaning;
    }
    const parts = splitNear(this.index, word);
    if (!parts) return meaning;
    return { ...meaning, together: this.#together(parts, true), corrected: parts.join("") };
  }

  /**
   * Takes the word for the nearest ones, if any is as near as that.
   *
   * @param {Meaning} meaning
   * @param {string} key
   * @param {boolean} begun
   * @param {number} most slips
   */
  #nearest(meaning, key, begun, most) {
    const { words, slips } = nearest(this.index, key, begun, most);
    for (const other of words.slice(0, CORRECTIONS)) this.#correct(meaning, other, slips);
    meaning.corrected = words[0] ?? null;
    return words.length > 0;
  }

  /** @param {Meaning} meaning @param {string} word @param {number} slips */
  #correct(meaning, word, slips) {
    const other = this.#expand(word, false, CORRECTED);
    for (const [number, sure] of other.stems) meaning.stems.add(number, sure * SURE.slip[slips]);
    meaning.together ??= other.together;
  }

  /** About how many documents the stems find. */
  #frequency(/** @type {Stems} */ stems) {
    let sum = 0;
    for (const number of stems.keys()) sum += this.index.frequency(number);
    return sum;
  }
}

/** @param {Meaning} meaning @param {number[]} numbers @param {number} sure @returns {Meaning} */
function withStems(meaning, numbers, sure) {
  const stems = new Stems(meaning.stems);
  for (const number of numbers) stems.add(number, sure);
  return { ...meaning, stems, corrected: null, wider: null };
}
