/** Stems with how surely each is meant, and what a spelling tells of that. */

/** The same but for æ, ø, å and doubled letters. */
const FOLDED = 0.92;
/** Likewise, though æ, ø or å was typed. */
const OTHER_LETTERS = 0.5;

/**
 * How surely each stem is meant: the surest way to it counts.
 *
 * @extends {Map<number, number>}
 */
export class Stems extends Map {
  /** @param {number} number @param {number} sure */
  add(number, sure) {
    const known = this.get(number);
    if (known === undefined || known < sure) this.set(number, sure);
  }
}

/**
 * How surely a found stem is the one that was typed, by its spelling.
 *
 * @param {string} typed
 * @param {string} found
 */
export function spelling(typed, found) {
  if (written(typed) === written(found)) return 1;
  return /[æøå]/.test(typed) ? OTHER_LETTERS : FOLDED;
}

/** @type {Record<string, string>} */
const TWO_LETTERS = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe" };

function written(/** @type {string} */ word) {
  return word.replace(/[æøåäö]/g, (letter) => TWO_LETTERS[letter]);
}
