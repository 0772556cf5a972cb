// Rimelighedskravet: how many may be in training among the ordinary staff of a workplace.
// The same as generator/model/calculators/ratio.py.

/**
 * How many may be in training among `staff` ordinary staff, by one reading of the rule.
 *
 * @param {number} staff
 * @param {{counting: string, steps: [?number, number][]}} reading its steps: up to how many staff
 *   (null: any number), and for how many of them there may be one
 */
export function places(staff, { counting, steps }) {
  return Math.max(1, counting === "samlet" ? allAtOnce(staff, steps) : stepByStep(staff, steps));
}

/** The room when `present` are in training already: in all, how many more, too many now. */
export function room(staff, present, reading) {
  const allowed = places(staff, reading);
  return {
    places: allowed,
    more: Math.max(0, Math.floor(allowed - present)),
    over: present > allowed,
  };
}

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

function allAtOnce(staff, steps) {
  const fitting = steps.find(([upTo]) => upTo === null || staff <= upTo);
  return fitting ? Math.floor(staff / fitting[1]) : 0;
}
