// How well offers fit a citizen, and in which order to look at them. Pure.
//
// Each rule has a weight: a yes counts it once, something to look for a quarter of it, what is not
// known nothing, and a no takes it away twice. So of two offers that differ in one rule, the
// one that says yes comes before the one that does not know, and that before the one that says
// no. Offers with a hard no (another target group, age or municipality) come after all others.
// Offers that score the same keep the order of the catalogue.

import * as groups from "./group-rules.js";
import * as rules from "./rules.js";

/**
 * @typedef {import("../../../types/data.js").OfferTerms} Offer
 * @typedef {import("../../../types/data.js").Terms} Terms
 * @typedef {import("../../../types/data.js").Ends} Ends
 * @typedef {import("./verdicts.js").Verdict} Verdict
 *
 * @typedef {object} Citizen what has been told of a citizen
 * @property {number[]} groups of `terms.groups`
 * @property {Ends | null} age in years
 * @property {"" | "ingen" | "gymnasial" | "faglært" | "videregående"} education
 * @property {number[]} barriers of `terms.barriers`
 * @property {number | null} goal of `terms.purposes`
 * @property {number} hours at most so many a week; 0: not told
 * @property {number | null} place of `terms.places`
 * @property {string} town
 * @property {"by" | "kommune" | "andre"} reach how far the citizen can travel
 * @property {number} within at most so many days until it begins; 0: not told
 * @property {boolean} company whether it is best at a company
 *
 * @typedef {object} Given what a rule is asked about: `today` is the catalogue's day
 * @property {Offer} offer
 * @property {Citizen} citizen
 * @property {Terms} terms
 * @property {string} today
 *
 * @typedef {Verdict & {rule: string, hard: boolean}} Judgement of one rule
 *
 * @typedef {object} Judged an offer, and what speaks for and against it
 * @property {number} number the offer's place in the catalogue's order
 * @property {Offer} offer
 * @property {Judgement[]} verdicts in the order of the rules
 * @property {number} score their sum
 * @property {boolean} isOut whether one of them is a hard no
 */

/** @type {{id: string, weight: number, of: import("./verdicts.js").Rule}[]} */
const RULES = [
  { id: "maalgruppe", weight: 8, of: groups.group },
  { id: "alder", weight: 4, of: groups.age },
  { id: "timer", weight: 4, of: rules.hours },
  { id: "sted", weight: 4, of: rules.place },
  { id: "maal", weight: 4, of: rules.goal },
  { id: "virksomhed", weight: 4, of: rules.company },
  { id: "barriere", weight: 3, of: rules.barriers },
  { id: "start", weight: 2, of: rules.start },
  { id: "pladser", weight: 2, of: rules.seats },
  { id: "status", weight: 2, of: rules.status },
  { id: "uddannelse", weight: 1, of: rules.education },
];

/** @type {Record<Verdict["verdict"], number>} */
const COUNTS = { ja: 1, se: 0.25, ukendt: 0, nej: -2 };

/**
 * A citizen of whom nothing has been told.
 *
 * @type {Citizen}
 */
export const NOBODY = {
  groups: [],
  age: null,
  education: "",
  barriers: [],
  goal: null,
  hours: 0,
  place: null,
  town: "",
  reach: "kommune",
  within: 0,
  company: false,
};

/**
 * What speaks for and against an offer.
 *
 * @param {Offer} offer
 * @param {Citizen} citizen
 * @param {Terms} terms
 * @param {string} today
 * @returns {Omit<Judged, "number" | "offer">}
 */
export function judge(offer, citizen, terms, today) {
  /** @type {Judgement[]} */
  const verdicts = [];
  let score = 0;
  for (const { id, weight, of } of RULES) {
    const found = of({ offer, citizen, terms, today });
    for (const verdict of Array.isArray(found) ? found : [found]) {
      if (!verdict) continue;
      verdicts.push({ rule: id, hard: false, ...verdict });
      score += weight * COUNTS[verdict.verdict];
    }
  }
  return { verdicts, score, isOut: verdicts.some(({ hard }) => hard) };
}

/**
 * Every offer judged, best first.
 *
 * @param {Offer[]} offers
 * @param {Citizen} citizen
 * @param {Terms} terms
 * @param {string} today
 * @returns {Judged[]}
 */
export function rank(offers, citizen, terms, today) {
  return offers
    .map((offer, number) => ({ number, offer, ...judge(offer, citizen, terms, today) }))
    .sort((a, b) => Number(a.isOut) - Number(b.isOut) || b.score - a.score || a.number - b.number);
}

/**
 * The texts of one kind of verdict.
 *
 * @param {{verdicts: Verdict[]}} judged
 * @param {Verdict["verdict"]} verdict
 */
export function texts({ verdicts }, verdict) {
  return verdicts.filter((one) => one.verdict === verdict).map(({ text }) => text);
}
