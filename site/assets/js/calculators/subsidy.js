// Løntilskud: what the wage costs, what is refunded, and what is left to pay.
// The same as generator/model/calculators.py.

import { cost } from "./money.js";

/** @typedef {import("./money.js").Ends} Ends */

/**
 * What a rate an hour covers of some work. Never more than the wage itself.
 *
 * @param {{hours: number, weeks: number, rate: number}} work in hundredths; `rate` is the wage
 * @param {Ends} rate
 * @returns {{cost: number, refund: Ends, left: Ends}} in øre
 */
export function subsidy({ hours, weeks, rate: wage }, rate) {
  const total = cost(hours, weeks, wage);
  const [low, high] = rate.map((end) => Math.min(total, cost(hours, weeks, end)));
  return { cost: total, refund: [low, high], left: [total - high, total - low] };
}

/**
 * Whether a refund is more than so many percent of a wage.
 *
 * @param {number} refund
 * @param {number} wage
 * @param {number} percent
 */
export function exceeds(refund, wage, percent) {
  return refund * 100 > wage * percent;
}
