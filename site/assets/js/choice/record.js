// What was asked and found, as a neutral text for the record. Pure.
//
// It says nothing of what was chosen as standing in the way: that is for the caseworker to write,
// or to leave out. An offer's own name may still reveal it, and the page says so.

import { count, inside, listing, onlyTexts, years } from "../shared/words.js";
import { texts } from "./matching.js";

/**
 * @typedef {import("../../../types/data.js").OfferTable} OfferTable
 * @typedef {import("../../../types/data.js").Terms} Terms
 * @typedef {import("../../../types/data.js").Least} Least
 * @typedef {import("./matching.js").Citizen} Citizen
 * @typedef {import("./matching.js").Judged} Judged
 */

/** @type {Record<Citizen["education"], string>} */
const EDUCATION = {
  "": "",
  ingen: "ingen efter grundskolen",
  gymnasial: "gymnasial",
  faglært: "erhvervsuddannelse",
  videregående: "videregående",
};
/** @type {Record<Citizen["reach"], string>} */
const REACH = {
  by: "kun i sin egen by",
  kommune: "i hele kommunen",
  andre: "også i andre kommuner",
};

/**
 * The text about some judged offers.
 *
 * @param {Judged[]} judged
 * @param {Citizen} citizen
 * @param {OfferTable} table
 */
export function record(judged, citizen, table) {
  const { terms } = table.match;
  const least = leastActivity(citizen, terms);
  return [
    `Søgning i tilbudskataloget, ${table.owner}. Kataloget er fra den ${table.day}.`,
    `Søgt efter: ${asked(citizen, terms).join("; ")}.`,
    ...least.map(({ group, text }) => `Lovens mindstekrav, ${group}: ${text}`),
    "",
    ...judged.map((one) => about(one, table.titles[one.number], citizen, terms)),
    "",
    "Opstillingen bygger på kataloget og er ikke en afgørelse.",
  ].join("\n");
}

/**
 * What was chosen, but for what stands in the way.
 *
 * @param {Citizen} citizen
 * @param {Terms} terms
 * @returns {string[]}
 */
export function asked(citizen, terms) {
  const groups = open(citizen.groups, citizen, terms);
  const place = citizen.place === null ? "" : citizen.town || terms.places[citizen.place].label;
  const lines = [
    groups.length > 0 && `målgruppe: ${groupNames(groups, terms)}`,
    citizen.age !== null && `alder: ${years(citizen.age)}`,
    citizen.education && `uddannelse: ${EDUCATION[citizen.education]}`,
    citizen.goal !== null && `mål: ${inside(terms.purposes[citizen.goal].label)}`,
    citizen.hours > 0 && `højst ${count(citizen.hours, "timer", "timer")} om ugen`,
    citizen.within > 0 && `begynder inden for ${count(citizen.within, "dage", "dage")}`,
    place && `sted: ${place}, kan rejse ${REACH[citizen.reach]}`,
    citizen.company && "helst på en virksomhed",
  ];
  const chosen = onlyTexts(lines);
  return chosen.length ? chosen : ["ingen særlige ønsker"];
}

/** @param {number[]} groups @param {Terms} terms */
function groupNames(groups, terms) {
  return listing(groups.map((group) => inside(terms.groups[group].label)));
}

/**
 * The legal minimum of the citizen's groups, in the words of the law's sources.
 *
 * @param {Citizen} citizen
 * @param {Terms} terms
 * @returns {(Least & {group: string, path: string})[]}
 */
export function leastActivity(citizen, terms) {
  return citizen.groups.flatMap((number) => {
    const { label, path, least } = terms.groups[number];
    return least.map((one) => ({
      group: inside(label),
      path,
      ...one,
      text: one.short ? `${one.short}. ${one.text}` : one.text,
    }));
  });
}

/**
 * Target groups but for those that only say what stands in the way.
 *
 * @param {number[]} groups
 * @param {Citizen} citizen
 * @param {Terms} terms
 */
function open(groups, citizen, terms) {
  const hidden = new Set(citizen.barriers.flatMap((barrier) => terms.barriers[barrier].groups));
  return groups.filter((group) => !hidden.has(group));
}

/**
 * The verdicts without what stands in the way, and a shared group named without it.
 *
 * @param {Judged["verdicts"]} verdicts
 * @param {Citizen} citizen
 * @param {Terms} terms
 */
function neutral(verdicts, citizen, terms) {
  return verdicts.flatMap((one) => {
    if (one.rule === "barriere") return [];
    if (!one.shared) return [one];
    const groups = open(one.shared, citizen, terms);
    return groups.length ? [{ ...one, text: `det er for ${groupNames(groups, terms)}` }] : [];
  });
}

/** @param {Judged} judged @param {string} title @param {Citizen} citizen @param {Terms} terms */
function about(judged, title, citizen, terms) {
  const verdicts = neutral(judged.verdicts, citizen, terms);
  /** @type {[string, Judged["verdicts"][number]["verdict"]][]} */
  const parts = [
    ["Passer, fordi", "ja"],
    ["Passer ikke, fordi", "nej"],
    ["Se efter:", "se"],
    ["Ikke oplyst:", "ukendt"],
  ];
  const lines = parts.map(([start, verdict]) => {
    const found = texts({ verdicts }, verdict);
    return found.length ? `${start} ${found.join("; ")}.` : "";
  });
  return [`- ${title}.`, ...onlyTexts(lines)].join(" ");
}
