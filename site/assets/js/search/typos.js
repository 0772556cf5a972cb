/** The words of the catalogue that a misspelt word is nearest to. */
import { fold } from "./danish.js";
import { distance, letters, missing } from "./distance.js";

const SHORTEST = 4;

/**
 * @typedef {import("./index.js").Index} Index
 *
 * @typedef {object} Candidates every word that a misspelt one could have been
 * @property {string[]} keys
 * @property {string[]} words
 * @property {Uint32Array} uses how many documents have each
 * @property {Int32Array} bits its letters
 */

/**
 * The nearest words, the commonest first, and how many slips they are away.
 *
 * @param {Index} index
 * @param {string} key the misspelt word, folded
 * @param {boolean} begun whether the rest of the word may still come
 * @param {number} most how many slips at most
 * @returns {{words: string[], slips: number}}
 */
export function nearest(index, key, begun, most) {
  index.candidates ??= collect(index);
  const whole = closest(index.candidates, key, most, false);
  if (whole.words.length || !begun || key.length <= SHORTEST) return whole;
  return closest(index.candidates, key, 1, true);
}

/**
 * @param {Candidates} candidates
 * @param {string} key
 * @param {number} most
 * @param {boolean} begins whether only the beginning of a word has to be typed
 */
function closest({ keys, words, uses, bits }, key, most, begins) {
  const own = letters(key);
  let slips = most;
  /** @type {number[]} */
  let found = [];
  for (let n = 0; n < keys.length; n++) {
    if (missing(own, bits[n]) > slips) continue;
    if (!begins && missing(bits[n], own) > slips) continue;
    const away = distance(key, keys[n], slips, begins);
    if (away > slips) continue;
    if (away < slips) found = [];
    slips = away;
    found.push(n);
  }
  found.sort((a, b) => uses[b] - uses[a] || a - b);
  return { words: [...new Set(found.map((n) => words[n]))], slips };
}

/**
 * Words of the documents, of compounds, and those that have synonyms.
 *
 * @param {Index} index
 * @returns {Candidates}
 */
function collect(index) {
  const { parts, synonyms } = index;
  const words = [...index.words, ...parts.words, ...synonyms.keys()];
  const keys = [...index.folded, ...words.slice(index.words.length).map(fold)];
  const uses = new Uint32Array(words.length).fill(1);
  index.stemOf.forEach((number, word) => {
    uses[word] = index.frequency(number);
  });
  uses.set(parts.lists.sizes, index.words.length);
  return { keys, words, uses, bits: Int32Array.from(keys, letters) };
}
