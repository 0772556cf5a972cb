// Whether an offer is for the citizen's target groups and age. Pure.

import { inside, listing, years } from "../shared/words.js";
import { labels, look, no, unknown, yes } from "./verdicts.js";

/**
 * @typedef {import("./matching.js").Given} Given
 * @typedef {import("./verdicts.js").Rule} Rule
 * @typedef {import("../../../types/data.js").Ends} Ends
 * @typedef {import("../../../types/data.js").Terms} Terms
 * @typedef {import("../../../types/data.js").GroupChoice} GroupChoice
 */

/**
 * The citizen's groups are chosen; groups that only name an age are left to the rule on age.
 *
 * @type {Rule}
 */
export function group({ offer, citizen, terms }) {
  if (!citizen.groups.length) return null;
  if (!offer.groups?.length) return unknown("målgruppen");
  const shared = offer.groups.filter((number) => citizen.groups.includes(number));
  if (shared.length) {
    return { ...yes(`det er for ${listing(labels(shared, terms.groups))}`), shared };
  }
  const asked = offer.groups.filter((number) => !isAgeOnly(terms.groups[number]));
  if (!asked.length) {
    return look(`det er for ${listing(labels(offer.groups, terms.groups))}, uanset ydelse`);
  }
  return no(`det er for ${listing(labels(asked, terms.groups), "eller")}`, true);
}

/** @param {GroupChoice | undefined} term @returns {term is GroupChoice & {age: Ends}} */
function isAgeOnly(term) {
  return Boolean(term && !term.own && term.age);
}

/**
 * The age of the group that fits decides, the widest when there are several.
 *
 * @type {Rule}
 */
export function age({ offer, citizen, terms }) {
  const asked = citizen.age;
  if (!asked) return null;
  const found = limits(offer, citizen, terms);
  const known = found.filter((limit) => limit !== null);
  if (known.length && known.length === found.length) return against(known, asked);
  const named = (offer.groups ?? []).map((number) => terms.groups[number]).filter(isAgeOnly);
  if (!named.length) return null;
  const fitting = named.filter((term) => within(asked, term.age));
  const all = (fitting.length ? fitting : named).map((term) => inside(term.label));
  return fitting.length
    ? yes(`det er for ${listing(all)}`)
    : look(`det er også for ${listing(all)}`);
}

/** @param {Ends[]} limits @param {Ends} age */
function against(limits, age) {
  const near = limits.filter((limit) => meet(age, limit));
  const text = `det er for borgere på ${years(near[0] ?? limits[0])}`;
  if (!near.length) return no(text, true);
  return near.some((limit) => within(age, limit)) ? yes(text) : look(text);
}

/**
 * An age limit for each group that matters: the offer's own before the group's.
 *
 * @param {Given["offer"]} offer
 * @param {Given["citizen"]} citizen
 * @param {Terms} terms
 */
function limits(offer, citizen, terms) {
  const groups = offer.groups ?? [];
  const shared = groups.filter((number) => citizen.groups.includes(number));
  const matter = shared.length ? shared : groups;
  return matter.map((number) => {
    const own = offer.ages?.[groups.indexOf(number)];
    return own ?? terms.groups[number]?.age ?? null;
  });
}

/**
 * Whether two closed ranges meet; an end that is null is open.
 *
 * @param {Ends} one
 * @param {Ends} other
 */
function meet([low, high], [from, to]) {
  return (low ?? -Infinity) <= (to ?? Infinity) && (from ?? -Infinity) <= (high ?? Infinity);
}

/**
 * Whether the first range lies within the second.
 *
 * @param {Ends} one
 * @param {Ends} other
 */
function within([low, high], [from, to]) {
  return (low ?? -Infinity) >= (from ?? -Infinity) && (high ?? Infinity) <= (to ?? Infinity);
}
