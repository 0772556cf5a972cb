// Whether an offer fits a citizen, one rule at a time, from its structured fields alone. Pure.
// Those on target groups and age are in group-rules.js.

import { count, day, inside, listing, number, span } from "../shared/words.js";
import { labels, look, no, unknown, yes } from "./verdicts.js";

/**
 * @typedef {import("./matching.js").Given} Given
 * @typedef {import("./verdicts.js").Rule} Rule
 * @typedef {import("../../../types/data.js").Terms} Terms
 * @typedef {import("../../../types/data.js").BarrierChoice} BarrierChoice
 */

// Hours, place, start, seats

/**
 * The fewest hours that the offer asks against the most that the citizen can.
 *
 * @type {Rule}
 */
export function hours({ offer, citizen }) {
  if (!citizen.hours) return null;
  if (!offer.hours) return unknown("timer om ugen");
  const [shape, low, high] = offer.hours;
  const text = `det er ${span(offer.hours)} timer om ugen`;
  const least = low ?? 0;
  if (least <= citizen.hours) return yes(text);
  if (shape === "about" && least <= citizen.hours * 1.2) return look(text);
  const isFarFrom = high !== null && least > citizen.hours * 2;
  return no(`${text}, og borgeren kan højst ${citizen.hours}`, isFarFrom);
}

/**
 * Near means the citizen's own town; a town that is not known is looked for.
 *
 * @type {Rule}
 */
export function place({ offer, citizen, terms }) {
  if (citizen.place === null) return null;
  if (!offer.places?.length) return unknown("stedet");
  const names = listing(offer.places.map((number) => terms.places[number]?.label ?? ""));
  const isClose = citizen.reach === "by";
  if (!offer.places.includes(citizen.place)) {
    const isFar = citizen.reach === "andre";
    if (isFar) return look(`det ligger i ${names}, og borgeren kan rejse dertil`);
    return no(`det ligger i ${names}`, true);
  }
  if (!citizen.town) return yes(`det ligger i ${names}`);
  if (!offer.town) {
    return isClose
      ? look(`det ligger i ${names}; byen er ikke oplyst`)
      : yes(`det ligger i ${names}`);
  }
  if (offer.town === citizen.town) return yes(`det ligger i ${offer.town}`);
  const way = offer.transport ? ` (${offer.transport})` : "";
  if (isClose) return no(`det ligger i ${offer.town}${way}`);
  return yes(`det ligger i ${offer.town}${way}, i borgerens kommune`);
}

/**
 * The first day it can begin against the last that will do.
 *
 * @type {Rule}
 */
export function start({ offer, citizen, today }) {
  if (!citizen.within) return null;
  const [words, days] = offer.waiting ?? ["", null];
  const waiting = words ? `, ventetid ${words}` : "";
  if (offer.starts?.length) {
    const first = offer.starts[0];
    const text = `næste hold begynder den ${day(first)}`;
    if (daysFrom(today, first) <= citizen.within) return yes(text);
    if (offer.intake !== "løbende") return no(text);
  }
  if (offer.intake === "løbende") {
    const text = `der er løbende optag${waiting}`;
    return days !== null && days > citizen.within ? no(text) : yes(text);
  }
  if (offer.intake === "efter-aftale") return look(`det begynder efter aftale${waiting}`);
  return unknown("hvornår det begynder");
}

/** @param {string} today @param {string} day */
function daysFrom(today, day) {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000);
}

/**
 * Seats are judged for everyone; a stale figure is not in the table and so not known.
 *
 * @type {Rule}
 */
export function seats({ offer }) {
  if (offer.later) return look(`der er ingen ledige pladser nu, men ${offer.later}`);
  if (!offer.seats) return unknown("ledige pladser");
  const [free, waiting, day] = offer.seats;
  if (free > 0) {
    return yes(`der er ${count(free, "ledig plads", "ledige pladser")} (opgjort ${day})`);
  }
  const queue = waiting ? `, og ${number(waiting)} står på venteliste` : "";
  return no(`der ikke er ledige pladser${queue} (opgjort ${day})`);
}

/**
 * An offer in use that cannot be used today.
 *
 * @type {Rule}
 */
export function status({ offer }) {
  if (offer.status === "pause") return no("tilbuddet er på pause");
  return offer.status === "planlagt" ? no("tilbuddet er planlagt, men ikke begyndt") : null;
}

// Goal, education, company

/** @type {Rule} */
export function goal({ offer, citizen, terms }) {
  if (citizen.goal === null) return null;
  if (!offer.purposes?.length) return unknown("formålet");
  if (offer.purposes.includes(citizen.goal)) {
    return yes(`formålet er blandt andet ${inside(terms.purposes[citizen.goal].label)}`);
  }
  return no(`formålet er ${listing(labels(offer.purposes, terms.purposes))}`);
}

const TEACHING = ["ordinær-uddannelse", "voksenlærling", "egu"];
const LEARNING = ["uddannelse", "opkvalificering"];

/**
 * Who has no education can use an offer that leads to one; who has, must look twice.
 *
 * @type {Rule}
 */
export function education({ offer, citizen, terms }) {
  if (!citizen.education) return null;
  const tool = toolOf(offer, terms)?.id ?? "";
  const purposes = (offer.purposes ?? []).map((number) => terms.purposes[number]?.id ?? "");
  const leads = TEACHING.includes(tool) || purposes.some((id) => LEARNING.includes(id));
  const unskilled = citizen.education === "ingen";
  if (tool === "voksenlærling" && !unskilled) {
    return look("voksenlærling er for den, der er ufaglært eller har en forældet uddannelse");
  }
  return unskilled && leads ? yes("det kan føre til uddannelse eller nye kompetencer") : null;
}

/** @param {Given["offer"]} offer @param {Terms} terms */
function toolOf({ tool = -1 }, terms) {
  return /** @type {Terms["tools"][number] | undefined} */ (terms.tools[tool]);
}

/** @type {Rule} */
export function company({ offer, citizen, terms }) {
  if (!citizen.company) return null;
  const tool = toolOf(offer, terms);
  if (!tool || tool.company === null) return unknown("om det er på en virksomhed");
  if (tool.company) return yes(`det er på en virksomhed (${inside(tool.label)})`);
  return no(`det ikke foregår på en virksomhed (${inside(tool.label)})`);
}

// What is in the way

/**
 * One verdict for each barrier. Support that is not named may still be there: never a no.
 *
 * @type {Rule}
 */
export function barriers({ offer, citizen, terms }) {
  return citizen.barriers.map((number) => barrier(offer, terms.barriers[number], terms));
}

/** @param {Given["offer"]} offer @param {BarrierChoice} wanted @param {Terms} terms */
function barrier(offer, wanted, terms) {
  const both = (/** @type {number[]} */ mine = [], /** @type {number[]} */ theirs) =>
    mine.filter((number) => theirs.includes(number));
  const support = both(offer.support, wanted.support);
  if (support.length) {
    const named = listing(labels(support, terms.support));
    return yes(`der er støtte ved ${wanted.inside}: ${named}`);
  }
  if (both(offer.groups, wanted.groups).length) {
    return yes(`det er også for borgere med ${wanted.inside}`);
  }
  const purposes = both(offer.purposes, wanted.purposes);
  if (purposes.length) {
    const named = listing(labels(purposes, terms.purposes));
    return yes(`formålet ${named} passer til ${wanted.inside}`);
  }
  return unknown(`støtte ved ${wanted.inside}`);
}
