// What was asked and found, as a neutral text for the record. Pure.
//
// It says nothing of what was chosen as standing in the way: that is for the caseworker to write,
// or to leave out. An offer's own name may still tell, and the page says so.

import { texts } from "./matching.js";
import * as words from "./words.js";

const EDUCATION = {
  ingen: "ingen efter grundskolen",
  gymnasial: "gymnasial",
  faglært: "erhvervsuddannelse",
  videregående: "videregående",
};
const REACH = {
  by: "kun i sin egen by",
  kommune: "i hele kommunen",
  andre: "også i andre kommuner",
};

/** The text about some judged offers. `table` is the offers' table. */
export function record(judged, citizen, table) {
  const { terms } = table.match;
  const least = leastActivity(citizen, terms).map(
    ({ group, text }) => `Lovens mindstekrav, ${group}: ${text}`,
  );
  return [
    `Søgning i tilbudskataloget, ${table.owner}. Kataloget er fra den ${table.day}.`,
    `Søgt efter: ${asked(citizen, terms).join("; ")}.`,
    ...least,
    "",
    ...judged.map((one) => about(one, table.titles[one.number], citizen, terms)),
    "",
    "Opstillingen bygger på kataloget og er ikke en afgørelse.",
  ].join("\n");
}

/** What was chosen, but for what stands in the way. */
export function asked(citizen, terms) {
  const groups = open(citizen.groups, citizen, terms);
  const place = citizen.place === null ? "" : citizen.town || terms.places[citizen.place].label;
  const lines = [
    groups.length &&
      `målgruppe: ${words.list(groups.map((group) => words.inside(terms.groups[group].label)))}`,
    citizen.age && `alder: ${words.years(citizen.age)}`,
    citizen.education && `uddannelse: ${EDUCATION[citizen.education]}`,
    citizen.goal !== null && `mål: ${words.inside(terms.purposes[citizen.goal].label)}`,
    citizen.hours && `højst ${citizen.hours} timer om ugen`,
    citizen.within && `begynder inden for ${citizen.within} dage`,
    place && `sted: ${place}, kan rejse ${REACH[citizen.reach]}`,
    citizen.company && "helst på en virksomhed",
  ];
  const told = lines.filter(Boolean);
  return told.length ? told : ["ingen særlige ønsker"];
}

/** The legal minimum of the citizen's groups, in the words of the law's sources. */
export function leastActivity(citizen, terms) {
  return citizen.groups.flatMap((number) => {
    const { label, path, least } = terms.groups[number];
    return least.map((one) => ({
      group: words.inside(label),
      path,
      ...one,
      text: one.short ? `${one.short}. ${one.text}` : one.text,
    }));
  });
}

/** Target groups but for those that only tell what stands in the way. */
function open(groups, citizen, terms) {
  const hidden = new Set(citizen.barriers.flatMap((barrier) => terms.barriers[barrier].groups));
  return groups.filter((group) => !hidden.has(group));
}

/** The verdicts without what stands in the way, and a shared group told without it. */
function neutral(verdicts, citizen, terms) {
  return verdicts
    .filter(({ rule }) => rule !== "barriere")
    .map((one) => {
      if (!one.shared) return one;
      const labels = open(one.shared, citizen, terms).map((group) =>
        words.inside(terms.groups[group].label),
      );
      return labels.length ? { ...one, text: `det er for ${words.list(labels)}` } : null;
    })
    .filter(Boolean);
}

function about(judged, title, citizen, terms) {
  const told = { verdicts: neutral(judged.verdicts, citizen, terms) };
  const part = (start, verdict) => {
    const found = texts(told, verdict);
    return found.length ? `${start} ${found.join("; ")}.` : "";
  };
  const lines = [
    part("Passer, fordi", "ja"),
    part("Passer ikke, fordi", "nej"),
    part("Se efter:", "se"),
    part("Ikke oplyst:", "ukendt"),
  ];
  return [`- ${title}.`, ...lines.filter(Boolean)].join(" ");
}
