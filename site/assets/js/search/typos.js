/** The words of the catalogue that a misspelt word is nearest to. */
import { fold } from "./danish.js";
import { distance, letters, missing } from "./distance.js";

const SHORTEST = 4;

/**
 * The nearest words, the commonest first, and how many slips they are away.
 *
 * @param {import("./index.js").Index} index
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

function closest({ keys, words, uses, bits }, key, most, begins) {
  const own = letters(key);
  let slips = most;
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

/** Every word that a misspelt one could have been: of the documents, of compounds, synonyms. */
function collect(index) {
  const { parts, synonyms } = index;
  const words = [...index.words, ...parts.words, ...synonyms.keys()];
  const keys = [...index.folded, ...words.slice(index.words.length).map(fold)];
  const uses = new Uint32Array(words.length).fill(1);
  index.stemOf.forEach((number, word) => (uses[word] = index.frequency(number)));
  uses.set(parts.lists.sizes, index.words.length);
  return { keys, words, uses, bits: Int32Array.from(keys, letters) };
}
