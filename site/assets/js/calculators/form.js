// A calculator's form: reads its fields, says at the field what is wrong, and shows the answer.
// What is announced is one sentence, after a pause, never at each key.

import { element, fill, isElement, part } from "../shared/dom.js";
import { later } from "../shared/later.js";
import { readAmount, readDay } from "./input.js";

/**
 * @typedef {import("./answers.js").Answer} Answer
 * @typedef {import("./answers.js").Source} Source
 *
 * @typedef {HTMLInputElement | HTMLSelectElement} Control
 *
 * @typedef {Record<string, string | number | boolean | null>} Values what is typed, by name; null
 *   is what is missing or wrong
 *
 * @typedef {object} Calculation
 * @property {(values: Values) => Answer} answer is asked when nothing is missing
 * @property {(values: Values) => {text: string, older: boolean} | null} [notice] of what is typed
 */

const PAUSE = 700; // milliseconds
const MEND = "Ret de felter, der er mærket.";

/**
 * Brings a calculator to life.
 *
 * @param {HTMLFormElement} form
 * @param {Calculation} calculation
 * @param {() => void} changed is called when something has been typed
 */
export function bringToLife(form, calculation, changed) {
  const update = updater(form, calculation);
  const pause = later(PAUSE, () => update(false));
  form.addEventListener("input", () => {
    changed();
    pause.ask(true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update(true);
    const wrong = form.querySelector("[aria-invalid=true]");
    if (isElement(wrong)) wrong.focus();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      changed();
      update(false);
    }),
  );
  form.hidden = false;
  update(false);
}

/** @param {HTMLFormElement} form @param {Calculation} calculation */
function updater(form, { answer, notice }) {
  const output = part(form, "output");
  const details = part(form, "[data-detaljer]");
  const prompt = output.textContent;

  /** @param {Answer} shown */
  function show({ said, lines, notes }) {
    if (output.textContent !== said) output.replaceChildren(said);
    fill(details, lines.length > 0 && list(lines), notes.map(note));
  }

  /** Shows the answer, or what to mend. Empty fields are wrong only when an answer is demanded. */
  return (/** @type {boolean} */ demanded) => {
    /** @type {Values} */
    const values = {};
    let missing = false;
    let wrong = false;
    for (const control of fieldsOf(form)) {
      const { value, problem } = read(control);
      values[control.name] = value;
      const shown = problem !== "" && (demanded || control.value !== "");
      missing ||= problem !== "";
      wrong ||= shown;
      mark(control, shown ? problem : "");
    }
    if (notice) showNotice(form, notice(values));
    show(missing ? { said: wrong ? MEND : prompt, lines: [], notes: [] } : answer(values));
  };
}

/**
 * The controls that hold something typed or chosen.
 *
 * @param {HTMLFormElement} form
 */
export function fieldsOf(form) {
  const controls = /** @type {Control[]} */ ([...form.elements]);
  return controls.filter(({ name }) => name);
}

/** @param {Control} control @returns {{value: Values[string], problem: string}} */
function read(control) {
  if (control instanceof HTMLSelectElement) return { value: control.value, problem: "" };
  if (control.type === "checkbox") return { value: control.checked, problem: "" };
  if (control.type === "date") return readDay(control.value);
  const { hoejst, valgfri } = control.dataset;
  return readAmount(control.value, { most: Number(hoejst), optional: valgfri !== undefined });
}

/** @param {Control} control @param {string} problem */
function mark(control, problem) {
  const place = document.getElementById(`${control.id}-fejl`);
  if (!place) return;
  place.textContent = problem;
  if (problem) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/** @param {HTMLFormElement} form @param {{text: string, older: boolean} | null} found */
function showNotice(form, found) {
  const place = part(form, "[data-besked]");
  place.hidden = !found;
  part(place, "p").textContent = found?.text ?? "";
  const older = part(place, "[type=checkbox]").closest("p");
  if (older) older.hidden = !found?.older;
}

/** @param {Answer["lines"]} lines */
function list(lines) {
  const pairs = lines.map(([label, text, source]) =>
    element(
      "div",
      {},
      element("dt", {}, label),
      element("dd", {}, text, source && [element("br"), cited(source)]),
    ),
  );
  return element("dl", { class: "k-linjer" }, pairs);
}

/** @param {Answer["notes"][number]} note */
function note({ text, source }) {
  return element("p", { class: "k-varsel" }, text, source && [" ", cited(source)]);
}

/** @param {Source} source */
function cited({ text, path }) {
  const name = path ? element("a", { href: path }, text) : text;
  return text && element("span", { class: "k-kilde" }, "Kilde: ", name);
}
