// What a rule says of an offer and a citizen. Pure.

import { inside } from "../shared/words.js";

/**
 * @typedef {import("./matching.js").Given} Given
 *
 * @typedef {object} Verdict
 * @property {"ja" | "se" | "ukendt" | "nej"} verdict
 *   ja       the field says that it fits
 *   se       the field does not settle it, and says what to look for
 *   ukendt   the field is not filled in: never counted as a no
 *   nej      the field says that it does not fit
 * @property {string} text why, in the midst of a sentence
 * @property {boolean} [hard] of a no: nothing else that is good can make up for it
 * @property {number[]} [shared] the groups that the offer and the citizen share
 *
 * @typedef {(given: Given) => Verdict | Verdict[] | null} Rule null: nothing was asked
 */

/** @param {string} text @returns {Verdict} */
export const yes = (text) => ({ verdict: "ja", text });
/** @param {string} text @returns {Verdict} */
export const look = (text) => ({ verdict: "se", text });
/** @param {string} text @returns {Verdict} */
export const unknown = (text) => ({ verdict: "ukendt", text });
/** @param {string} text @param {boolean} [hard] @returns {Verdict} */
export const no = (text, hard = false) => ({ verdict: "nej", text, hard });

/**
 * The labels of some terms, by their numbers, in the midst of a sentence.
 *
 * @param {number[]} numbers
 * @param {{label: string}[]} terms
 */
export function labels(numbers, terms) {
  return numbers.map((number) => inside(terms[number]?.label ?? ""));
}
