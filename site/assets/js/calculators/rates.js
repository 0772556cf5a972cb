// Rates by date. The same as generator/model/calculators.py. Days are ISO texts.

/**
 * Which of some rates are in force on a day, else which were the last to begin before it.
 *
 * @param {{kind: string, from: string, to: string | null}[]} rates
 * @param {string} kind
 * @param {string} day
 * @returns {{numbers: number[], inForce: boolean}} the places of the rates
 */
export function ratesOn(rates, kind, day) {
  const begun = [...rates.keys()].filter((at) => rates[at].kind === kind && rates[at].from <= day);
  const current = begun.filter((at) => day <= (rates[at].to ?? day));
  if (current.length) return { numbers: current, inForce: true };
  const latest = begun
    .map((at) => rates[at].from)
    .sort()
    .at(-1);
  return { numbers: begun.filter((at) => rates[at].from === latest), inForce: false };
}
