// Whole øre, rounded half up, and how they are written. The same as generator/model/calculators/.

const KRONER = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });
const WITH_ORE = new Intl.NumberFormat("da-DK", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** `amount / parts` as a whole number; a half goes up. `amount` is never negative. */
export function halfUp(amount, parts) {
  const doubled = 2 * amount + parts;
  return (doubled - (doubled % (2 * parts))) / (2 * parts);
}

/** Øre for hours a week over some weeks at a rate an hour, all three in hundredths. */
export function cost(hours, weeks, rate) {
  return halfUp(hours * weeks * rate, 100 * 100);
}

/** 165000 → "1.650"; øre are always two digits: 6450 → "64,50". */
export function money(ore) {
  return (ore % 100 ? WITH_ORE : KRONER).format(ore / 100);
}

/** An amount between two ends: "120,40-160,25", or one number when they are alike. */
export function span([low, high]) {
  return low === high ? money(low) : `${money(low)}-${money(high)}`;
}
