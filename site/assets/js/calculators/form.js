// A calculator's form: reads its fields, tells what is wrong at the field, and shows the answer.
// What is announced is one sentence, after a pause, never at each key.

import { element, fill } from "../shared/dom.js";
import { later } from "../shared/later.js";
import { readAmount, readDay } from "./input.js";

const PAUSE = 700; // milliseconds
const MEND = "Ret de felter, der er mærket.";

/**
 * Brings a calculator to life.
 *
 * @param {HTMLFormElement} form
 * @param {{answer: (values: object) => object, notice?: (values: object) => ?object}} reckoning
 * @param {() => void} changed is called when something has been typed
 */
export function bringToLife(form, { answer, notice }, changed) {
  const output = form.querySelector("output");
  const details = form.querySelector("[data-detaljer]");
  const prompt = output.textContent;

  function update(demanded = false) {
    const values = {};
    let missing = false;
    let wrong = false;
    for (const control of fieldsOf(form)) {
      const { value, problem } = read(control);
      values[control.name] = value;
      const shown = problem !== "" && (demanded || control.value !== "");
      missing ||= problem !== "";
      wrong ||= shown;
      tell(control, shown ? problem : "");
    }
    if (notice) showNotice(form, notice(values));
    if (missing) return show({ said: wrong ? MEND : prompt, lines: [], notes: [] });
    return show(answer(values));
  }

  function show({ said, lines, notes }) {
    if (output.textContent !== said) output.replaceChildren(said);
    fill(details, lines.length > 0 && list(lines), notes.map(note));
  }

  const pause = later(PAUSE, () => update());
  form.addEventListener("input", () => {
    changed();
    pause.ask(true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update(true);
    form.querySelector("[aria-invalid=true]")?.focus();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      changed();
      update();
    }),
  );
  form.addEventListener("click", ({ target }) => {
    if (!target.dataset.brug) return;
    form.elements[target.dataset.brug].value = target.value;
    changed();
    update();
  });
  form.hidden = false;
  update();
}

/** The controls that hold something typed or chosen. */
export function fieldsOf(form) {
  return [...form.elements].filter(({ name }) => name);
}

function read(control) {
  if (control.type === "checkbox") return { value: control.checked, problem: "" };
  if (control.type === "date") return readDay(control.value);
  if (control.type !== "text") return { value: control.value, problem: "" };
  const { hoejst, valgfri } = control.dataset;
  return readAmount(control.value, { most: Number(hoejst), optional: valgfri !== undefined });
}

function tell(control, problem) {
  const place = document.getElementById(`${control.id}-fejl`);
  if (!place) return;
  place.textContent = problem;
  if (problem) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

function showNotice(form, found) {
  const place = form.querySelector("[data-besked]");
  place.hidden = !found;
  place.querySelector("p").textContent = found?.text ?? "";
  place.querySelector("[type=checkbox]").closest("p").hidden = !found?.older;
}

function list(lines) {
  const line = ([label, text, source]) =>
    element(
      "div",
      {},
      element("dt", {}, label),
      element("dd", {}, text, source && [element("br"), cited(source)]),
    );
  return element("dl", { class: "k-linjer" }, lines.map(line));
}

function note({ text, source }) {
  return element("p", { class: "k-varsel" }, text, source && [" ", cited(source)]);
}

function cited({ text, path }) {
  const name = path ? element("a", { href: path }, text) : text;
  return text && element("span", { class: "k-kilde" }, "Kilde: ", name);
}
