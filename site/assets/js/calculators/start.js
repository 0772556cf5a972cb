// The page of calculators: gives each form its rules, and keeps what is typed in the address.

import { all, part } from "../shared/dom.js";
import { readTyped, writeTyped } from "./address.js";
import { mentorAnswer, missingRate, ratioAnswer, subsidyAnswer } from "./answers.js";
import { bringToLife, fieldsOf } from "./form.js";

/**
 * What is typed has the names of the fields that the page was sent with, and the rules are those
 * it was sent with: so each calculator trusts both.
 *
 * @type {Record<string, {answer: (values: any, rules: any) => import("./answers.js").Answer,
 *   notice?: typeof missingRate}>}
 */
const CALCULATORS = {
  rimelighed: { answer: ratioAnswer },
  loentilskud: { answer: subsidyAnswer, notice: missingRate },
  mentor: { answer: mentorAnswer },
};

/**
 * Puts the calculators in their places on the page.
 *
 * @param {HTMLElement} place
 */
export function start(place) {
  const sections = all(place, "[data-beregner]");
  const forms = sections.map(formOf);
  for (const form of forms) restore(form);
  const changed = () => keep(forms);
  for (const [at, section] of sections.entries()) {
    const { regler = "{}", beregner = "" } = section.dataset;
    const data = JSON.parse(regler);
    const { answer, notice } = CALCULATORS[beregner];
    const calculation = {
      answer: (/** @type {any} */ values) => answer(values, data),
      notice: notice && ((/** @type {any} */ values) => notice(values, data)),
    };
    bringToLife(forms[at], calculation, changed);
  }
}

/** @param {HTMLElement} section @returns {HTMLFormElement} */
function formOf(section) {
  return part(section, "form");
}

/** @param {HTMLFormElement} form */
function restore(form) {
  const fields = fieldsOf(form);
  const typed = readTyped(
    location.search,
    fields.map(({ name }) => name),
  );
  for (const field of fields) {
    const text = typed[field.name];
    if (text === undefined) continue;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some(({ value }) => value === text)) field.value = text;
    } else if (field.type === "checkbox") field.checked = text === field.value;
    else field.value = text;
  }
}

/** @param {HTMLFormElement[]} forms */
function keep(forms) {
  const fields = forms.flatMap(fieldsOf);
  const typed = fields.map(
    (field) => /** @type {[string, string]} */ ([field.name, textOf(field)]),
  );
  history.replaceState(null, "", location.pathname + writeTyped(typed) + location.hash);
}

/**
 * What is typed in a field; "" for what stood there from the start.
 *
 * @param {import("./form.js").Control} field
 */
function textOf(field) {
  if (field instanceof HTMLSelectElement) return field.selectedIndex > 0 ? field.value : "";
  if (field.type === "checkbox") return field.checked ? field.value : "";
  return field.value === field.defaultValue ? "" : field.value;
}
