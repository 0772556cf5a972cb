// The form about a citizen: native controls, fixed choices, and nothing to write in.

import { button, element } from "../shared/dom.js";
import { NOBODY } from "./matching.js";

/**
 * @typedef {import("../../../types/data.js").Terms} Terms
 * @typedef {import("../../../types/data.js").Ends} Ends
 * @typedef {import("../shared/dom.js").Child} Child
 * @typedef {import("./matching.js").Citizen} Citizen
 * @typedef {[value: string, label: string]} Choice
 */

/** @type {Choice[]} */
const AGES = [
  ["0-17", "Under 18 år"],
  ["18-24", "18-24 år"],
  ["25-29", "25-29 år"],
  ["30-49", "30-49 år"],
  ["50-54", "50-54 år"],
  ["55-59", "55-59 år"],
  ["60-", "60 år eller derover"],
];
/** @type {[Citizen["education"], string][]} */
const EDUCATIONS = [
  ["ingen", "Ingen efter grundskolen"],
  ["gymnasial", "Gymnasial uddannelse"],
  ["faglært", "Erhvervsuddannelse"],
  ["videregående", "Videregående uddannelse"],
];
/** @type {Choice[]} */
const HOURS = [2, 5, 10, 15, 20, 25, 30, 37].map((hours) => [
  String(hours),
  `Højst ${hours} timer`,
]);
/** @type {Choice[]} */
const STARTS = [
  ["14", "Inden for 2 uger"],
  ["31", "Inden for en måned"],
  ["92", "Inden for tre måneder"],
];
/** @type {[Citizen["reach"], string][]} */
const REACHES = [
  ["by", "Kun i sin egen by"],
  ["kommune", "I hele kommunen"],
  ["andre", "Også i andre kommuner"],
];

/**
 * The form, and what calls back when something in it changes or it is sent.
 *
 * @param {Terms} terms
 * @param {{onchange: () => void, onsubmit: () => void, onclear: () => void}} on
 */
export function form(terms, { onchange, onsubmit, onclear }) {
  const made = element(
    "form",
    { class: "k-borger", autocomplete: "off", novalidate: true },
    element("div", { class: "k-borger__felter" }, fieldsets(terms)),
    element(
      "p",
      { class: "k-valg-linje" },
      element("button", { type: "submit", class: "k-knap k-knap--hoved" }, "Vis tilbud"),
      button("Ryd alt", onclear),
    ),
  );
  made.addEventListener("change", onchange);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    onsubmit();
  });
  return made;
}

/** @param {Terms} terms @returns {Child[]} */
function fieldsets(terms) {
  return [
    fieldset("Borgeren", [
      select("gruppe", "Ydelse og målgruppe", numbered(terms.groups, isOfTheLaw)),
      select("alder", "Alder", AGES),
      select("uddannelse", "Uddannelse", EDUCATIONS),
    ]),
    fieldset("Arbejdet", [
      select("maal", "Mål", numbered(terms.purposes)),
      select("timer", "Timer om ugen, borgeren kan", HOURS),
      select("start", "Skal begynde", STARTS, { none: "Det haster ikke" }),
      checkbox("virksomhed", "ja", "Helst på en virksomhed"),
    ]),
    fieldset("Sted", [
      select("sted", "Hvor bor borgeren?", [], { more: places(terms.places) }),
      select("raekkevidde", "Hvor langt kan borgeren rejse?", REACHES, {
        none: "",
        chosen: NOBODY.reach,
      }),
    ]),
    also(terms),
    fieldset(
      "Hvad står i vejen?",
      terms.barriers.map((term, number) => checkbox("barriere", String(number), term.label)),
      "k-borger__brede",
    ),
  ];
}

/** @param {Terms["groups"][number]} term */
function isOfTheLaw(term) {
  return Boolean(term.own);
}

/**
 * Groups of other kinds than the law's: those a barrier names are chosen there.
 *
 * @param {Terms} terms
 */
function also(terms) {
  const named = new Set(terms.barriers.flatMap((barrier) => barrier.groups));
  const choices = numbered(
    terms.groups,
    (term, number) => term.own === false && !term.age && !named.has(number),
  );
  if (!choices.length) return null;
  return fieldset(
    "Gælder noget af dette også?",
    choices.map(([value, label]) => checkbox("ogsaa", value, label)),
    "k-borger__brede",
  );
}

/**
 * Terms as choices, by their numbers; all, or those that are wanted.
 *
 * @template {{label: string}} Term
 * @param {Term[]} terms
 * @param {(term: Term, number: number) => boolean} [isWanted]
 * @returns {Choice[]}
 */
function numbered(terms, isWanted = () => true) {
  return terms.flatMap((term, number) =>
    isWanted(term, number) ? [/** @type {Choice} */ ([String(number), term.label])] : [],
  );
}

/** @param {Terms["places"]} terms */
function places(terms) {
  return terms.map(({ label, towns }, number) => {
    const whole = `${label}, hele kommunen`.replace("Kommune, hele kommunen", "Kommune");
    return element(
      "optgroup",
      { label },
      element("option", { value: String(number) }, whole),
      towns.map((town) => element("option", { value: `${number}/${town}` }, town)),
    );
  });
}

/** @param {string} legend @param {Child} controls @param {string} [extra] a class */
function fieldset(legend, controls, extra = "") {
  return element(
    "fieldset",
    { class: `k-borger__gruppe ${extra}`.trim() },
    element("legend", {}, legend),
    controls,
  );
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Choice[]} choices
 * @param {{none?: string, more?: Child, chosen?: string}} [options] what stands for no choice, what
 *   comes after the others, and what is chosen from the start
 */
function select(name, label, choices, { none = "Ikke valgt", more, chosen } = {}) {
  const id = `find-${name}`;
  const options = choices.map(([value, text]) =>
    element("option", { value, selected: value === chosen }, text),
  );
  return element(
    "p",
    {},
    element("label", { for: id }, label),
    element(
      "select",
      { id, name, class: "k-valg-felt", autocomplete: "off" },
      none && element("option", { value: "" }, none),
      options,
      more,
    ),
  );
}

/** @param {string} name @param {string} value @param {string} label */
function checkbox(name, value, label) {
  const id = `find-${name}-${value}`;
  return element(
    "p",
    { class: "k-borger__kryds" },
    element("input", { type: "checkbox", id, name, value, autocomplete: "off" }),
    element("label", { for: id }, label),
  );
}

/**
 * The citizen that a form is about, as matching.js takes it.
 *
 * @param {HTMLFormElement} made
 * @param {Terms} terms
 * @returns {Citizen}
 */
export function citizenOf(made, terms) {
  const data = new FormData(made);
  const text = (/** @type {string} */ name) => String(data.get(name) ?? "");
  const number = (/** @type {string} */ name) => (text(name) ? Number(text(name)) : null);
  const numbers = (/** @type {string} */ name) => data.getAll(name).map(Number);
  const group = number("gruppe");
  const barriers = numbers("barriere");
  const [, place = "", town = ""] = /^([^/]*)(?:\/(.*))?$/s.exec(text("sted")) ?? [];
  return {
    ...NOBODY,
    groups: [
      ...(group === null ? [] : [group]),
      ...numbers("ogsaa"),
      ...barriers.flatMap((barrier) => terms.barriers[barrier].groups),
    ],
    age: ageOf(text("alder")),
    education: EDUCATIONS.find(([value]) => value === text("uddannelse"))?.[0] ?? "",
    barriers,
    goal: number("maal"),
    hours: number("timer") ?? 0,
    place: place ? Number(place) : null,
    town,
    reach: REACHES.find(([value]) => value === text("raekkevidde"))?.[0] ?? NOBODY.reach,
    within: number("start") ?? 0,
    company: data.has("virksomhed"),
  };
}

/** @param {string} band @returns {Ends | null} */
function ageOf(band) {
  if (!band) return null;
  const [from, to] = band.split("-");
  return [Number(from), to ? Number(to) : null];
}

/**
 * Whether anything has been told of the citizen.
 *
 * @param {Citizen} citizen
 */
export function isTold(citizen) {
  const { groups, age, education, barriers, goal, hours, place, within, company } = citizen;
  const chosen = [groups.length, age, education, barriers.length, goal !== null, hours];
  return [...chosen, place !== null, within, company].some(Boolean);
}
