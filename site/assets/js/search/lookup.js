/** Many words to look one up in. */
import { fold } from "./danish.js";

/** Words that stand in the order of their keys: the keys are made when they are looked at. */
export class Ordered {
  /** @param {number} size @param {(place: number) => string} spelt a word without its inflection */
  constructor(size, spelt) {
    this.size = size;
    this.spelt = spelt;
    /** @type {string[]} */
    this.known = new Array(size);
  }

  /** @param {number} place */
  key(place) {
    this.known[place] ??= fold(this.spelt(place));
    return this.known[place];
  }

  /**
   * The places of the words with a key: the first, and the one after the last.
   *
   * @param {string} key
   * @returns {[number, number]}
   */
  find(key) {
    const from = this.#first(key);
    let to = from;
    while (to < this.size && this.key(to) === key) to++;
    return [from, to];
  }

  /**
   * The places of the words whose key begins so.
   *
   * @param {string} key
   * @returns {[number, number]}
   */
  begun(key) {
    return [this.#first(key), this.#first(`${key}\uffff`)];
  }

  /** @param {string} key */
  has(key) {
    const place = this.#first(key);
    return place < this.size && this.key(place) === key;
  }

  /** @param {string} key */
  #first(key) {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.key(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Words in one text, so that the browser's own search finds those with some letters in them. */
export class Text {
  /** @param {string[]} words */
  constructor(words) {
    this.starts = new Uint32Array(words.length);
    let at = 1;
    for (const [number, word] of words.entries()) {
      this.starts[number] = at;
      at += word.length + 1;
    }
    this.joined = `\n${words.join("\n")}\n`;
  }

  /**
   * The numbers of the words that have some letters in them; a word may come twice.
   *
   * @param {string} letters
   */
  *having(letters) {
    let word = 0;
    for (
      let at = this.joined.indexOf(letters);
      at >= 0;
      at = this.joined.indexOf(letters, at + 1)
    ) {
      while (word + 1 < this.starts.length && this.starts[word + 1] <= at) word++;
      yield word;
    }
  }
}
