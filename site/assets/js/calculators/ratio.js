// Rimelighedskravet: how many may be in training among the ordinary staff of a workplace.
// The same as generator/model/calculators.py.

/**
 * A reading of the rule. Its steps: up to how many staff (null: any number), and for how many of
 * them there may be one.
 *
 * @typedef {{counting: string, steps: [upTo: number | null, per: number][]}} Reading
 *
 * @typedef {object} Room
 * @property {number} places in all
 * @property {number} more how many more there may be
 * @property {boolean} over whether there are too many now
 */

/**
 * How many may be in training among `staff` ordinary staff, by one reading of the rule.
 *
 * @param {number} staff
 * @param {Reading} reading
 */
export function places(staff, { counting, steps }) {
  return Math.max(1, counting === "samlet" ? allAtOnce(staff, steps) : stepByStep(staff, steps));
}

/**
 * The room when `present` are in training already, of whom some are `exempt` from the rule.
 *
 * @param {number} staff
 * @param {{present: number, exempt: number}} now
 * @param {Reading} reading
 * @returns {Room}
 */
export function room(staff, { present, exempt }, reading) {
  const allowed = places(staff, reading);
  const counted = Math.max(0, present - exempt);
  const more = Math.max(0, Math.floor(allowed - counted));
  return { places: allowed, more, over: counted > allowed };
}

/** @param {number} staff @param {Reading["steps"]} steps */
function stepByStep(staff, steps) {
  let total = 0;
  let below = 0;
  for (const [upTo, per] of steps) {
    const top = upTo === null ? staff : Math.min(staff, upTo);
    total += Math.floor(Math.max(0, top - below) / per);
    below = upTo === null ? below : Math.max(below, upTo);
  }
  return total;
}

/** @param {number} staff @param {Reading["steps"]} steps */
function allAtOnce(staff, steps) {
  const fitting = steps.find(([upTo]) => upTo === null || staff <= upTo);
  return fitting ? Math.floor(staff / fitting[1]) : 0;
}
