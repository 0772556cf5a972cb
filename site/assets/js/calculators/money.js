// Whole øre, rounded half up, and how they are written. The same as generator/model/calculators.py.

import { money as written } from "../shared/words.js";

/**
 * The least and the most that an amount can be, in øre.
 *
 * @typedef {[low: number, high: number]} Ends
 */

/**
 * `amount / parts` as a whole number; a half goes up.
 *
 * @param {number} amount never negative
 * @param {number} parts
 */
export function halfUp(amount, parts) {
  const doubled = 2 * amount + parts;
  return (doubled - (doubled % (2 * parts))) / (2 * parts);
}

/**
 * Øre for hours a week over some weeks at a rate an hour, all three in hundredths.
 *
 * @param {number} hours
 * @param {number} weeks
 * @param {number} rate
 */
export function cost(hours, weeks, rate) {
  return halfUp(hours * weeks * rate, 100 * 100);
}

/**
 * 165000 → "1.650"; øre are always two digits: 6450 → "64,50".
 *
 * @param {number} ore
 */
export function money(ore) {
  return written(ore / 100);
}

/**
 * An amount between two ends: "120,40-160,25", or one number when they are alike.
 *
 * @param {Ends} ends
 */
export function span([low, high]) {
  return low === high ? money(low) : `${money(low)}-${money(high)}`;
}
