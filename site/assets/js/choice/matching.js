// How well offers fit a citizen, and in which order to look at them. Pure.
//
// Each rule has a weight: a yes counts it once, something to look for a quarter of it, what is not
// known nothing, and a no takes it away twice. So of two offers that differ in one rule, the
// one that says yes comes before the one that does not know, and that before the one that says
// no. Offers with a hard no (another target group, age or municipality) come after all others.
// Offers that score the same keep the order of the catalogue.

import * as rules from "./rules.js";

const RULES = [
  { id: "maalgruppe", weight: 8, of: rules.group },
  { id: "alder", weight: 4, of: rules.age },
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

const COUNTS = { ja: 1, se: 0.25, ukendt: 0, nej: -2 };

/** A citizen of whom nothing has been told. */
export const NOBODY = {
  groups: [], // numbers of terms.groups
  age: null, // [from, to] in years
  education: "", // "ingen", "gymnasial", "faglært" or "videregående"
  barriers: [], // numbers of terms.barriers
  goal: null, // a number of terms.purposes
  hours: 0, // at most so many a week
  place: null, // a number of terms.places
  town: "",
  reach: "kommune", // how far: "by", "kommune" or "andre"
  within: 0, // at most so many days until it begins
  company: false,
};

/**
 * What speaks for and against an offer.
 *
 * `verdicts` are `{rule, verdict, text, hard}` in the order of the rules, `score` their sum.
 */
export function judge(offer, citizen, terms, today) {
  const verdicts = [];
  let score = 0;
  for (const { id, weight, of } of RULES) {
    const found = of(offer, citizen, terms, today);
    for (const verdict of Array.isArray(found) ? found : [found]) {
      if (!verdict) continue;
      verdicts.push({ rule: id, hard: false, ...verdict });
      score += weight * COUNTS[verdict.verdict];
    }
  }
  return { verdicts, score, isOut: verdicts.some(({ hard }) => hard) };
}

/** Every offer judged, best first. `number` is the offer's place in the catalogue's order. */
export function rank(offers, citizen, terms, today) {
  return offers
    .map((offer, number) => ({ number, offer, ...judge(offer, citizen, terms, today) }))
    .sort((a, b) => a.isOut - b.isOut || b.score - a.score || a.number - b.number);
}

/** The texts of one kind of verdict. */
export function texts(judged, verdict) {
  return judged.verdicts.filter((one) => one.verdict === verdict).map(({ text }) => text);
}
