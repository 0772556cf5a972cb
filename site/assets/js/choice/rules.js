// Whether an offer fits a citizen, one rule at a time, from its structured fields alone. Pure.
//
// A rule gives one verdict, or none when nothing was asked:
//   ja       the field says that it fits
//   se       the field does not settle it, and tells what to look for
//   ukendt   the field is not filled in: never counted as a no
//   nej      the field says that it does not fit; `hard` when no other good can make up for it

import * as words from "./words.js";

const yes = (text) => ({ verdict: "ja", text });
const look = (text) => ({ verdict: "se", text });
const unknown = (text) => ({ verdict: "ukendt", text });
const no = (text, hard = false) => ({ verdict: "nej", text, hard });

/** Whether two closed ranges meet; an end that is null is open. */
export function meet([low, high], [from, to]) {
  return (low ?? -Infinity) <= (to ?? Infinity) && (from ?? -Infinity) <= (high ?? Infinity);
}

/** Whether the first range lies within the second. */
export function within([low, high], [from, to]) {
  return (low ?? -Infinity) >= (from ?? -Infinity) && (high ?? Infinity) <= (to ?? Infinity);
}

// Target group and age

/** The citizen's groups are chosen; groups that only tell an age are left to the rule on age. */
export function group(offer, citizen, terms) {
  if (!citizen.groups.length) return null;
  if (!offer.groups?.length) return unknown("målgruppen");
  const label = (number) => words.inside(terms.groups[number]?.label ?? "");
  const shared = offer.groups.filter((number) => citizen.groups.includes(number));
  if (shared.length) return { ...yes(`det er for ${words.list(shared.map(label))}`), shared };
  const asked = offer.groups.filter((number) => !isAgeOnly(terms.groups[number]));
  if (!asked.length)
    return look(`det er for ${words.list(offer.groups.map(label))}, uanset ydelse`);
  return no(`det er for ${words.list(asked.map(label), "eller")}`, true);
}

function isAgeOnly(term) {
  return Boolean(term && !term.own && term.age);
}

/** The age of the group that fits decides, the widest when there are several. */
export function age(offer, citizen, terms) {
  if (!citizen.age) return null;
  const found = limits(offer, citizen, terms);
  if (found.length && !found.includes(null)) return against(found, citizen.age);
  const named = (offer.groups ?? []).map((number) => terms.groups[number]).filter(isAgeOnly);
  if (!named.length) return null;
  const fitting = named.filter((term) => within(citizen.age, term.age));
  const labels = (all) => words.list(all.map((term) => words.inside(term.label)));
  return fitting.length
    ? yes(`det er for ${labels(fitting)}`)
    : look(`det er også for ${labels(named)}`);
}

function against(limits, age) {
  const near = limits.filter((limit) => meet(age, limit));
  const text = `det er for borgere på ${words.years(near[0] ?? limits[0])}`;
  if (!near.length) return no(text, true);
  return near.some((limit) => within(age, limit)) ? yes(text) : look(text);
}

/** An age limit for each group that matters: the offer's own before the group's. */
function limits(offer, citizen, terms) {
  const groups = offer.groups ?? [];
  const shared = groups.filter((number) => citizen.groups.includes(number));
  const matter = shared.length ? shared : groups;
  return matter.map((number) => {
    const own = offer.ages?.[groups.indexOf(number)];
    return own ?? terms.groups[number]?.age ?? null;
  });
}

// Hours, place, start, seats

/** The fewest hours that the offer asks against the most that the citizen can. */
export function hours(offer, citizen) {
  if (!citizen.hours) return null;
  if (!offer.hours) return unknown("timer om ugen");
  const [shape, low, high] = offer.hours;
  const text = `det er ${words.span(offer.hours)} timer om ugen`;
  const least = low ?? 0;
  if (least <= citizen.hours) return yes(text);
  if (shape === "about" && least <= citizen.hours * 1.2) return look(text);
  return no(
    `${text}, og borgeren kan højst ${citizen.hours}`,
    high !== null && least > citizen.hours * 2,
  );
}

/** Near means the citizen's own town; a town that is not known is looked for. */
export function place(offer, citizen, terms) {
  if (citizen.place === null) return null;
  if (!offer.places?.length) return unknown("stedet");
  const here = offer.places.includes(citizen.place);
  const names = words.list(offer.places.map((number) => terms.places[number]?.label ?? ""));
  if (!here) {
    if (citizen.reach === "andre")
      return look(`det ligger i ${names}, og borgeren kan rejse dertil`);
    return no(`det ligger i ${names}`, true);
  }
  if (!citizen.town) return yes(`det ligger i ${names}`);
  if (!offer.town)
    return citizen.reach === "by"
      ? look(`det ligger i ${names}; byen er ikke oplyst`)
      : yes(`det ligger i ${names}`);
  if (offer.town === citizen.town) return yes(`det ligger i ${offer.town}`);
  const way = offer.transport ? ` (${offer.transport})` : "";
  if (citizen.reach === "by") return no(`det ligger i ${offer.town}${way}`);
  return yes(`det ligger i ${offer.town}${way}, i borgerens kommune`);
}

/** The first day it can begin against the last that will do. `today` is the catalogue's day. */
export function start(offer, citizen, _terms, today) {
  if (!citizen.within) return null;
  const waiting = offer.waiting ? `, ventetid ${offer.waiting[0]}` : "";
  if (offer.starts?.length) {
    const first = offer.starts[0];
    const text = `næste hold begynder ${words.day(first)}`;
    if (daysFrom(today, first) <= citizen.within) return yes(text);
    if (offer.intake !== "løbende") return no(text);
  }
  if (offer.intake === "løbende") {
    const days = offer.waiting?.[1];
    if (days > citizen.within) return no(`der er løbende optag${waiting}`);
    return yes(`der er løbende optag${waiting}`);
  }
  if (offer.intake === "efter-aftale") return look(`det begynder efter aftale${waiting}`);
  return unknown("hvornår det begynder");
}

function daysFrom(today, day) {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000);
}

/** Seats are judged for everyone; a stale figure is not in the table and so not known. */
export function seats(offer) {
  if (!offer.seats) return unknown("ledige pladser");
  const [free, waiting, day] = offer.seats;
  const queue = waiting ? `, og ${waiting} står på venteliste` : "";
  if (free > 0)
    return yes(
      `der er ${free === 1 ? "1 ledig plads" : `${free} ledige pladser`} (opgjort ${day})`,
    );
  return no(`der er ingen ledige pladser${queue} (opgjort ${day})`);
}

/** An offer in use that cannot be used today. */
export function status(offer) {
  if (offer.status === "pause") return no("tilbuddet er på pause");
  return offer.status === "planlagt" ? no("tilbuddet er planlagt, men ikke begyndt") : null;
}

// Goal, education, company

export function goal(offer, citizen, terms) {
  if (citizen.goal === null) return null;
  if (!offer.purposes?.length) return unknown("formålet");
  const labels = offer.purposes.map((number) => words.inside(terms.purposes[number]?.label ?? ""));
  if (offer.purposes.includes(citizen.goal)) {
    return yes(`formålet er blandt andet ${words.inside(terms.purposes[citizen.goal].label)}`);
  }
  return no(`formålet er ${words.list(labels)}`);
}

const TEACHING = ["ordinær-uddannelse", "voksenlærling", "egu"];
const LEARNING = ["uddannelse", "opkvalificering"];

/** Who has no education can use an offer that leads to one; who has, must look twice. */
export function education(offer, citizen, terms) {
  if (!citizen.education) return null;
  const tool = terms.tools[offer.tool]?.id;
  const leads = (offer.purposes ?? []).some((number) =>
    LEARNING.includes(terms.purposes[number]?.id),
  );
  const unskilled = citizen.education === "ingen";
  if (tool === "voksenlærling" && !unskilled) {
    return look("voksenlærling er for den, der er ufaglært eller har en forældet uddannelse");
  }
  if (unskilled && (TEACHING.includes(tool) || leads))
    return yes("det kan føre til uddannelse eller nye kompetencer");
  return null;
}

export function company(offer, citizen, terms) {
  if (!citizen.company) return null;
  const tool = terms.tools[offer.tool];
  if (!tool || tool.company === null) return unknown("om det er på en virksomhed");
  if (tool.company) return yes(`det er på en virksomhed (${words.inside(tool.label)})`);
  return no(`det er ikke på en virksomhed (${words.inside(tool.label)})`);
}

// What is in the way

/** One verdict for each barrier. Support that is not named may still be there: never a no. */
export function barriers(offer, citizen, terms) {
  return citizen.barriers.map((number) => barrier(offer, terms.barriers[number], terms));
}

function barrier(offer, wanted, terms) {
  const both = (mine, theirs) => (mine ?? []).filter((number) => theirs.includes(number));
  const support = both(offer.support, wanted.support);
  if (support.length) {
    const labels = support.map((number) => words.inside(terms.support[number].label));
    return yes(`der er støtte ved ${wanted.inside}: ${words.list(labels)}`);
  }
  if (both(offer.groups, wanted.groups).length)
    return yes(`det er også for borgere med ${wanted.inside}`);
  const purposes = both(offer.purposes, wanted.purposes);
  if (purposes.length) {
    const labels = purposes.map((number) => words.inside(terms.purposes[number].label));
    return yes(`formålet ${words.list(labels)} passer til ${wanted.inside}`);
  }
  return unknown(`støtte ved ${wanted.inside}`);
}
