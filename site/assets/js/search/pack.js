/**
 * Numbers and words from short text. The other half is `generator/search/pack.py`.
 */

const LAST = 80;
const FIRST = 13;
const LETTERS_SHARED = 26;

const DIGIT = new Uint8Array(128);
[...Array(95).keys()]
  .map((code) => code + 32)
  .filter((code) => code !== 34 && code !== 92)
  .forEach((code, digit) => {
    DIGIT[code] = digit;
  });

// The character that begins a word, to how much it shares with the word before: one less than
// that, and from 26 up if it also begins a stem. -1: a letter.
const SHARED = new Int8Array(128).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'()*+,-./:;<=>?@[]^_`"].forEach((character, place) => {
  SHARED[character.charCodeAt(0)] = place;
});

/** Many short lists of rising numbers, one after the other. */
export class Lists {
  /**
   * @param {string} counts how many numbers each list has
   * @param {string} packed the lists
   */
  constructor(counts, packed) {
    this.sizes = Uint32Array.from(numbers(counts));
    this.bytes = new TextEncoder().encode(packed);
  }

  /** Where each list begins; found out when it is first needed. */
  get starts() {
    const starts = new Uint32Array(this.sizes.length);
    for (let list = 0, at = 0; list < starts.length; list++) {
      starts[list] = at;
      for (let left = this.sizes[list]; left > 0; at++) if (DIGIT[this.bytes[at]] < LAST) left--;
    }
    return once(this, "starts", starts);
  }

  /**
   * Writes the steps of a list: its first number, then what to add to it for each of the others.
   *
   * @param {number} list
   * @param {Uint32Array} into
   * @returns {number} how many
   */
  read(list, into) {
    const { bytes } = this;
    const size = this.sizes[list];
    let at = size && this.starts[list];
    for (let place = 0; place < size; place++) {
      let value = 0;
      let digit = DIGIT[bytes[at++]];
      while (digit >= LAST) {
        value = value * FIRST + digit - LAST;
        digit = DIGIT[bytes[at++]];
      }
      into[place] = value * LAST + digit;
    }
    return size;
  }
}

/**
 * The numbers of a text, one after the other.
 *
 * @param {string} text
 */
function numbers(text) {
  const found = [];
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGIT[text.charCodeAt(i)];
    if (digit < LAST) {
      found.push(value * LAST + digit);
      value = 0;
    } else value = value * FIRST + digit - LAST;
  }
  return found;
}

/**
 * Words that stand by stem.
 *
 * @param {string} text
 * @returns {{words: string[], stemOf: Uint32Array, firsts: Uint32Array}} every word, the number
 *   of its stem, and by stem the number of its first word (with one more at the end)
 */
export function families(text) {
  /** @type {string[]} */
  const words = [];
  const stemOf = [];
  const firsts = [];
  for (let at = 0; at < text.length; ) {
    const sign = SHARED[text.charCodeAt(at)];
    const shared = sign % LETTERS_SHARED;
    let end = at + 1;
    while (end < text.length && !(SHARED[text.charCodeAt(end)] >= 0)) end++;
    if (sign >= LETTERS_SHARED) firsts.push(words.length);
    stemOf.push(firsts.length - 1);
    words.push((words.at(-1) ?? "").slice(0, shared) + text.slice(at + 1, end));
    at = end;
  }
  firsts.push(words.length);
  return { words, stemOf: Uint32Array.from(stemOf), firsts: Uint32Array.from(firsts) };
}

/**
 * Keeps what a getter has found, so that it is not found out again.
 *
 * @template Value
 * @param {object} object
 * @param {string} name
 * @param {Value} value
 */
export function once(object, name, value) {
  Object.defineProperty(object, name, { value });
  return value;
}
