// The field to search in.

import { element } from "../shared/dom.js";

const HINT = "Skriv ikke navne eller personnumre: søgningen står i sidens adresse.";

/**
 * @param {import("./kinds.js").Kind} kind
 * @param {{typed: (text: string) => void, done: () => void, needed: () => unknown}} on `typed` at
 *   every change, `done` when Enter is pressed, `needed` when the field gets the focus
 */
export function searchField(kind, on) {
  const input = element("input", {
    id: "k-soeg",
    type: "search",
    name: "q",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-describedby": "k-soeg-hjaelp",
    oninput: () => {
      on.typed(input.value);
    },
    onfocus: on.needed,
  });
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    on.done();
  };
  const form = element(
    "form",
    { role: "search", class: "k-find__form", "aria-label": `Søg i ${kind.many}`, onsubmit },
    element("label", { for: "k-soeg" }, `Søg i ${kind.many}`),
    input,
    element("p", { id: "k-soeg-hjaelp", class: "k-find__hjaelp" }, HINT),
  );
  return {
    node: form,
    input,
    /**
     * Shows a query, unless it is what has been typed.
     *
     * @param {string} query
     */
    show: (query) => {
      if (input.value.trim() !== query.trim()) input.value = query;
    },
  };
}
