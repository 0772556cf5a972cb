/** How many slips of the keyboard lie between two words. */

const LONGEST = 60;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 4));

/**
 * The least number of letters left out, put in, exchanged or swapped with their neighbour that
 * make one word of another; anything above `most` is given as `most + 1`.
 *
 * @param {string} typed
 * @param {string} word
 * @param {number} most
 * @param {boolean} [begins] whether only the beginning of `word` has to be typed
 * @returns {number}
 */
export function distance(typed, word, most, begins = false) {
  const length = typed.length;
  const width = Math.min(word.length, length + most);
  const tooFar = length - width > most || (!begins && word.length - length > most);
  if (tooFar || length > LONGEST) return most + 1;
  let [before, above, row] = rows;
  for (let j = 0; j <= width; j++) above[j] = j;
  for (let i = 1; i <= length; i++) {
    if (fill(row, above, before, typed, i, word, width) > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(most + 1, begins ? least(above, length - most, width) : above[width]);
}

/**
 * One row of the table: the first `i` letters against every beginning of the word.
 *
 * @param {Uint8Array} row is filled
 * @param {Uint8Array} above the row before it
 * @param {Uint8Array} before the row before that
 * @param {string} typed
 * @param {number} i
 * @param {string} word
 * @param {number} width how many letters of the word
 */
// biome-ignore lint/complexity/useMaxParams: it runs for each letter; an object each would cost
function fill(row, above, before, typed, i, word, width) {
  const letter = typed.charCodeAt(i - 1);
  row[0] = i;
  let lowest = i;
  for (let j = 1; j <= width; j++) {
    const other = word.charCodeAt(j - 1);
    let cost = above[j - 1] + (letter === other ? 0 : 1);
    if (above[j] + 1 < cost) cost = above[j] + 1;
    if (row[j - 1] + 1 < cost) cost = row[j - 1] + 1;
    const swapped =
      i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other;
    if (swapped && before[j - 2] + 1 < cost) cost = before[j - 2] + 1;
    row[j] = cost;
    if (cost < lowest) lowest = cost;
  }
  return lowest;
}

/** @param {Uint8Array} row @param {number} from @param {number} to */
function least(row, from, to) {
  let lowest = Infinity;
  for (let j = Math.max(0, from); j <= to; j++) lowest = Math.min(lowest, row[j]);
  return lowest;
}

/**
 * The letters a word has, as bits: words whose bits differ much cannot be near each other.
 *
 * @param {string} word
 */
export function letters(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/**
 * How many of the letters of `one` the word of `other` lacks.
 *
 * @param {number} one
 * @param {number} other
 */
export function missing(one, other) {
  let bits = one & ~other;
  let count = 0;
  while (bits) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
