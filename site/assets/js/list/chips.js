// The filters in force, each with a button that takes it away.

import { button, element, fill } from "../shared/dom.js";
import { without, withoutFilters } from "./changes.js";

/**
 * @param {(change: (state: object) => object) => void} change
 * @param {() => void} focusElsewhere is called when the last filter is gone
 */
export function chipList(change, focusElsewhere) {
  const list = element("ul", { class: "k-valgte", "aria-label": "Valgte filtre", hidden: true });
  const remove = (filter, place) => {
    change((state) => without(state, filter));
    const left = [...list.querySelectorAll(".k-valgt")];
    if (left.length) left[Math.min(place, left.length - 1)].focus();
    else focusElsewhere();
  };
  const clear = () => {
    change(withoutFilters);
    focusElsewhere();
  };
  const all = () => button("Ryd alle filtre", clear, { class: "k-ryd" });
  return {
    node: list,
    show: ({ filters }) => {
      const chips = filters.map((filter, place) => chip(filter, () => remove(filter, place)));
      fill(list, chips, filters.length > 1 && element("li", {}, all()));
      list.hidden = filters.length === 0;
    },
  };
}

function chip({ text }, onclick) {
  const cross = element("span", { class: "k-valgt__kryds", "aria-hidden": "true" }, "×");
  const name = { class: "k-valgt", "aria-label": `Fjern filter ${text}` };
  const chip = button(text, onclick, name);
  chip.append(cross);
  return element("li", {}, chip);
}
