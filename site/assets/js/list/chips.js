// The filters in force, each with a button that takes it away.

import { all, button, element, fill } from "../shared/dom.js";
import { without, withoutFilters } from "./changes.js";

/** @typedef {import("./wording.js").Filter} Filter */

/**
 * @param {import("./changes.js").Change} change
 * @param {() => void} focusElsewhere is called when the last filter is gone
 */
export function chipList(change, focusElsewhere) {
  const list = element("ul", { class: "k-valgte", "aria-label": "Valgte filtre", hidden: true });
  const remove = (/** @type {Filter} */ filter, /** @type {number} */ place) => {
    change((state) => without(state, filter));
    const left = all(list, ".k-valgt");
    if (left.length) left[Math.min(place, left.length - 1)].focus();
    else focusElsewhere();
  };
  const clear = () => {
    change(withoutFilters);
    focusElsewhere();
  };
  const clearing = () => button("Ryd alle filtre", clear, { class: "k-ryd" });
  return {
    node: list,
    /** @param {import("./finder.js").View} view */
    show: ({ filters }) => {
      const chips = filters.map((filter, place) => chip(filter, () => remove(filter, place)));
      fill(list, chips, filters.length > 1 && element("li", {}, clearing()));
      list.hidden = filters.length === 0;
    },
  };
}

/** @param {Filter} filter @param {() => void} onclick */
function chip({ text }, onclick) {
  const cross = element("span", { class: "k-valgt__kryds", "aria-hidden": "true" }, "×");
  const name = { class: "k-valgt", "aria-label": `Fjern filter ${text}` };
  return element("li", {}, button([text, cross], onclick, name));
}
