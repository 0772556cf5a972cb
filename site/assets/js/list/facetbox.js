// A facet as a box of choices. It is made once; afterwards only its counts change, so that
// nothing loses the focus or moves.

import { button, element, newId } from "../shared/dom.js";
import { number } from "../shared/words.js";
import { limitFields } from "./limits.js";

/**
 * @typedef {import("./columns.js").Facet} Facet
 * @typedef {import("./columns.js").Value} Value
 * @typedef {import("../shared/state.js").Limits} Limits
 * @typedef {ReturnType<typeof choice>} Choice
 *
 * @typedef {object} On what is done when the visitor asks
 * @property {(value: string, isChosen: boolean) => void} toggle
 * @property {(limits: Limits) => void} limit
 */

const LONG = 10;
const FEW = 7;

/**
 * @param {Facet} facet
 * @param {boolean} isOpen
 * @param {On} on
 */
export function facetBox(facet, isOpen, { toggle, limit }) {
  const choices = facet.values.map((value) => choice(value, toggle));
  const limits = facet.figures && limitFields(facet.figures, limit);
  const chosen = element("span", { class: "k-filter__valgt" });
  const cut = facet.values.length > LONG ? shortened(facet, choices) : null;
  const items = choices.map(({ node }) => node);
  const fields = element(
    "fieldset",
    {},
    element("legend", { class: "k-skjult" }, facet.title),
    cut?.find,
    element("ul", { class: "k-filter__valg" }, items),
    cut?.all,
    limits?.node,
  );
  const node = element(
    "details",
    { class: "k-filter", open: isOpen },
    element("summary", {}, element("span", {}, facet.title), chosen),
    fields,
  );
  return {
    node,
    /**
     * @param {Uint32Array} counts
     * @param {Set<string> | undefined} values the chosen ones
     * @param {Limits | undefined} range
     */
    show: (counts, values, range) => {
      for (const [place, one] of choices.entries()) {
        one.show(counts[place], values?.has(one.id) ?? false);
        if (one.box.checked) one.node.hidden = false;
      }
      limits?.show(range);
      const many = (values?.size ?? 0) + (range ? 1 : 0);
      chosen.textContent = many ? `${many} valgt` : "";
    },
  };
}

/** @param {Value} value @param {On["toggle"]} toggle */
function choice({ id, label }, toggle) {
  const box = element("input", {
    type: "checkbox",
    onchange: () => {
      toggle(id, box.checked);
    },
    onblur: () => disable(),
  });
  const count = element("span", { class: "k-filter__antal" });
  const node = element("li", {}, element("label", {}, box, element("span", {}, label), count));
  let isEmpty = false;
  // What has the focus is not disabled until it has lost it: the focus would be gone.
  const disable = () => {
    box.disabled = isEmpty && !box.checked && document.activeElement !== box;
  };
  const show = (/** @type {number} */ many, /** @type {boolean} */ isChosen) => {
    isEmpty = many === 0;
    box.checked = isChosen;
    count.textContent = `(${number(many)})`;
    node.classList.toggle("k-filter__tom", isEmpty && !isChosen);
    disable();
  };
  return { id, label, node, box, show };
}

/**
 * A long facet shows its first values, those chosen, and those that hold a text; or all of them.
 *
 * @param {Facet} facet
 * @param {Choice[]} choices
 */
function shortened(facet, choices) {
  const id = newId("find");
  const input = element("input", {
    id,
    type: "search",
    autocomplete: "off",
    oninput: () => show(),
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  let isWhole = false;
  const turn = () => {
    isWhole = !isWhole;
    show();
  };
  const all = button("", turn, { class: "k-filter__alle" });
  const show = () => {
    const wanted = folded(input.value);
    choices.forEach(({ node, label, box }, place) => {
      const isShown = wanted ? folded(label).includes(wanted) : isWhole || place < FEW;
      node.hidden = !isShown && !box.checked;
    });
    all.hidden = wanted !== "";
    all.textContent = isWhole ? "Vis færre" : `Vis alle ${number(choices.length)}`;
    all.setAttribute("aria-expanded", String(isWhole));
  };
  show();
  const label = element("label", { for: id }, `Find ${facet.title.toLowerCase()}`);
  return { find: element("p", { class: "k-filter__find" }, label, input), all };
}

/**
 * The key under which spellings meet: å and aa, æ and ae, ø and oe, with accents or without.
 *
 * @param {string} text
 */
function folded(text) {
  return text
    .toLowerCase()
    .replace(/å|aa/g, "a")
    .replace(/æ|ae|ä/g, "a")
    .replace(/ø|oe|ö/g, "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .trim();
}
