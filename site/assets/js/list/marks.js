// Entries that the visitor has marked, to be compared or put on the shortlist. They stay marked
// while one searches on, and stand in the list's address.

import { MOST_COMPARED, write } from "../choice/entries.js";
import * as store from "../choice/store.js";
import { button, element, fill } from "../shared/dom.js";
import { listing, number } from "../shared/words.js";
import { marked } from "./changes.js";

/**
 * A box to mark an entry with, for the head of its line or card.
 *
 * @param {string} id the entry's
 * @param {string} title
 */
export function markBox(id, title) {
  const input = element("input", { type: "checkbox", value: id });
  const name = element("span", { class: "k-skjult" }, `Vælg ${title}`);
  return element("label", { class: "k-vaelg" }, input, name);
}

/**
 * The boxes of all lines, and a tray that shows what is marked and what can be done with it.
 *
 * @param {HTMLElement} place holds the lines
 * @param {string} root the way to the site's root
 * @param {import("./changes.js").Change} change
 * @param {(text: string) => void} say says what was done
 */
export function marking(place, root, change, say) {
  const node = element("div", {
    class: "k-bakke",
    role: "region",
    "aria-label": "Valgte",
    hidden: true,
  });
  const boxes = () =>
    /** @type {NodeListOf<HTMLInputElement>} */ (place.querySelectorAll(".k-vaelg input"));
  place.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest(".k-vaelg")) return;
    change((state) => marked(state, target.value, target.checked));
  });
  const clear = () => {
    change((state) => ({ ...state, marks: [] }));
    boxes()[0]?.focus();
  };
  return {
    node,
    /** @param {import("./finder.js").View} view */
    show: ({ kind, data, columns, state: { marks } }) => {
      for (const box of boxes()) box.checked = marks.includes(box.value);
      node.hidden = marks.length === 0;
      const entries = marks.map((id) => `${kind.entry}/${id}`);
      const titles = marks.map((id) => data.titles[columns.rowOf.get(id) ?? -1]);
      const keep = () => say(store.add(...entries) ? store.addedText() : store.CLOSED);
      fill(
        node,
        element("p", { class: "k-bakke__antal" }, `${number(marks.length)} valgt`, names(titles)),
        toCompare(entries, root),
        button("Læg på huskelisten", keep),
        button("Fravælg alle", clear),
      );
    },
  };
}

/** @param {string[]} titles */
function names(titles) {
  return element("span", { class: "k-bakke__navne" }, `: ${listing(titles)}`);
}

/** @param {string[]} entries @param {string} root */
function toCompare(entries, root) {
  if (entries.length < 2) return element("p", {}, "Vælg flere for at sammenligne.");
  if (entries.length > MOST_COMPARED) {
    return element("p", {}, `Højst ${MOST_COMPARED} kan sammenlignes ad gangen.`);
  }
  const href = `${root}sammenlign.html${write(entries)}`;
  return element("a", { class: "k-knap k-knap--hoved", href }, "Sammenlign");
}
