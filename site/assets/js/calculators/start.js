// The page of calculators: gives each form its rules, and keeps what is typed in the address.

import { readTyped, writeTyped } from "./address.js";
import { mentorAnswer, missingRate, ratioAnswer, subsidyAnswer } from "./answers.js";
import { bringToLife, fieldsOf } from "./form.js";

const CALCULATORS = {
  rimelighed: { answer: ratioAnswer },
  loentilskud: { answer: subsidyAnswer, notice: missingRate },
  mentor: { answer: mentorAnswer },
};

/** Puts the calculators in their places on the page. */
export function start(place) {
  const sections = [...place.querySelectorAll("[data-beregner]")];
  const forms = sections.map((section) => section.querySelector("form"));
  for (const form of forms) restore(form);
  const changed = () => keep(forms);
  for (const [at, section] of sections.entries()) {
    const data = JSON.parse(section.dataset.regler);
    const { answer, notice } = CALCULATORS[section.dataset.beregner];
    const reckoning = {
      answer: (values) => answer(values, data),
      notice: notice && ((values) => notice(values, data)),
    };
    bringToLife(forms[at], reckoning, changed);
  }
}

function restore(form) {
  const fields = fieldsOf(form);
  const typed = readTyped(
    location.search,
    fields.map(({ name }) => name),
  );
  for (const field of fields) {
    const text = typed[field.name];
    if (text === undefined) continue;
    if (field.type === "checkbox") field.checked = text === field.value;
    else if (!field.options || [...field.options].some(({ value }) => value === text))
      field.value = text;
  }
}

function keep(forms) {
  const typed = forms.flatMap(fieldsOf).map((field) => [field.name, textOf(field)]);
  history.replaceState(null, "", location.pathname + writeTyped(typed) + location.hash);
}

/** What is typed in a field; "" for what stood there from the start. */
function textOf(field) {
  if (field.type === "checkbox") return field.checked ? field.value : "";
  if (field.options) return field.selectedIndex > 0 ? field.value : "";
  return field.value === field.defaultValue ? "" : field.value;
}
