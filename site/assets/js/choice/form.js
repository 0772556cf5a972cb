// The form about a citizen: native controls, fixed choices, and nothing to write in.

import { button, element } from "../shared/dom.js";
import { NOBODY } from "./matching.js";

const AGES = [
  ["0-17", "Under 18 år"],
  ["18-24", "18-24 år"],
  ["25-29", "25-29 år"],
  ["30-49", "30-49 år"],
  ["50-54", "50-54 år"],
  ["55-59", "55-59 år"],
  ["60-", "60 år eller derover"],
];
const EDUCATIONS = [
  ["ingen", "Ingen efter grundskolen"],
  ["gymnasial", "Gymnasial uddannelse"],
  ["faglært", "Erhvervsuddannelse"],
  ["videregående", "Videregående uddannelse"],
];
const HOURS = [2, 5, 10, 15, 20, 25, 30, 37].map((hours) => [
  String(hours),
  `Højst ${hours} timer`,
]);
const STARTS = [
  ["14", "Inden for 2 uger"],
  ["31", "Inden for en måned"],
  ["92", "Inden for tre måneder"],
];
const REACHES = [
  ["by", "Kun i sin egen by"],
  ["kommune", "I hele kommunen"],
  ["andre", "Også i andre kommuner"],
];

/** The form, and what calls back when something in it changes or it is sent. */
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

function fieldsets(terms) {
  return [
    fieldset("Borgeren", [
      select(
        "gruppe",
        "Ydelse og målgruppe",
        "Ikke valgt",
        numbered(terms.groups, (term) => term.own),
      ),
      select("alder", "Alder", "Ikke valgt", AGES),
      select("uddannelse", "Uddannelse", "Ikke valgt", EDUCATIONS),
    ]),
    fieldset("Arbejdet", [
      select("maal", "Mål", "Ikke valgt", numbered(terms.purposes)),
      select("timer", "Timer om ugen, borgeren kan", "Ikke valgt", HOURS),
      select("start", "Skal begynde", "Det haster ikke", STARTS),
      checkbox("virksomhed", "ja", "Helst på en virksomhed"),
    ]),
    fieldset("Sted", [
      select("sted", "Hvor bor borgeren?", "Ikke valgt", [], places(terms.places)),
      select("raekkevidde", "Hvor langt kan borgeren rejse?", "", REACHES, [], "kommune"),
    ]),
    also(terms),
    fieldset(
      "Hvad står i vejen?",
      terms.barriers.map((term, number) => checkbox("barriere", String(number), term.label)),
      "k-borger__brede",
    ),
  ];
}

/** Groups of other kinds than the law's: those a barrier names are chosen there. */
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

function numbered(terms, wanted = () => true) {
  return terms
    .map((term, number) => [String(number), term.label, wanted(term, number)])
    .filter(([, , isWanted]) => isWanted);
}

function places(terms) {
  return terms.map((term, number) =>
    element(
      "optgroup",
      { label: term.label },
      element(
        "option",
        { value: String(number) },
        `${term.label}, hele kommunen`.replace("Kommune, hele kommunen", "Kommune"),
      ),
      term.towns.map((town) => element("option", { value: `${number}/${town}` }, town)),
    ),
  );
}

function fieldset(legend, controls, extra = "") {
  return element(
    "fieldset",
    { class: `k-borger__gruppe ${extra}`.trim() },
    element("legend", {}, legend),
    controls,
  );
}

function select(name, label, none, choices, more = [], chosen = "") {
  const id = `find-${name}`;
  return element(
    "p",
    {},
    element("label", { for: id }, label),
    element(
      "select",
      { id, name, class: "k-valg-felt", autocomplete: "off" },
      none ? element("option", { value: "" }, none) : null,
      choices.map(([value, text]) =>
        element("option", { value, selected: value === chosen }, text),
      ),
      more,
    ),
  );
}

function checkbox(name, value, label) {
  const id = `find-${name}-${value}`;
  return element(
    "p",
    { class: "k-borger__kryds" },
    element("input", { type: "checkbox", id, name, value, autocomplete: "off" }),
    element("label", { for: id }, label),
  );
}

/** The citizen that a form tells of, as matching.js takes it. */
export function citizenOf(made, terms) {
  const data = new FormData(made);
  const numbers = (name) => data.getAll(name).map(Number);
  const number = (name) => (data.get(name) ? Number(data.get(name)) : null);
  const barriers = numbers("barriere");
  const [place, town] = (data.get("sted") || "").split(/\/(.*)/s);
  return {
    ...NOBODY,
    groups: [
      ...(data.get("gruppe") ? numbers("gruppe") : []),
      ...numbers("ogsaa"),
      ...barriers.flatMap((barrier) => terms.barriers[barrier].groups),
    ],
    age: ageOf(data.get("alder")),
    education: data.get("uddannelse"),
    barriers,
    goal: number("maal"),
    hours: number("timer") ?? 0,
    place: place ? Number(place) : null,
    town: town ?? "",
    reach: data.get("raekkevidde"),
    within: number("start") ?? 0,
    company: data.has("virksomhed"),
  };
}

function ageOf(band) {
  if (!band) return null;
  const [from, to] = band.split("-");
  return [Number(from), to ? Number(to) : null];
}

/** Whether anything has been told of the citizen. */
export function isTold(citizen) {
  const { groups, age, education, barriers, goal, hours, place, within, company } = citizen;
  const chosen = [groups.length, age, education, barriers.length, goal !== null, hours];
  return [...chosen, place !== null, within, company].some(Boolean);
}
