/** Stems with how surely each is meant, and what a spelling tells of that. */

/** The same but for æ, ø, å and doubled letters. */
const FOLDED = 0.92;
/** Likewise, though æ, ø or å was typed. */
const OTHER_LETTERS = 0.5;

/** How surely each stem is meant: the surest way to it counts. */
export class Stems extends Map {
  add(number, sure) {
    if (!(this.get(number) >= sure)) this.set(number, sure);
  }
}

/** How much the spelling of a found stem tells that it is the one that was typed. */
export function spelling(typed, found) {
  if (written(typed) === written(found)) return 1;
  return /[æøå]/.test(typed) ? OTHER_LETTERS : FOLDED;
}

const TWO_LETTERS = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe" };

function written(word) {
  return word.replace(/[æøåäö]/g, (letter) => TWO_LETTERS[letter]);
}
