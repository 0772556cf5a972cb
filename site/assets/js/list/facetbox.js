// A facet as a box of choices. It is made once; afterwards only its counts change, so that
// nothing loses the focus or moves.

import { button, element, newId } from "../shared/dom.js";
import { number } from "../shared/words.js";
import { limitFields } from "./limits.js";

const LONG = 10;
const FEW = 7;

/**
 * @param {import("./columns.js").Facet} facet
 * @param {{isOpen: boolean, toggle: (value: string, isChosen: boolean) => void,
 *   limit: (limits: {from: ?number, to: ?number}) => void}} options
 */
export function facetBox(facet, { isOpen, toggle, limit }) {
  const choices = facet.values.map((value) => choice(value, toggle));
  const limits = facet.figures && limitFields(facet, limit);
  const chosen = element("span", { class: "k-filter__valgt" });
  const cut = facet.values.length > LONG && shortened(facet, choices);
  const fields = element(
    "fieldset",
    {},
    element("legend", { class: "k-skjult" }, facet.title),
    cut?.find,
    element(
      "ul",
      { class: "k-filter__valg" },
      choices.map(({ node }) => node),
    ),
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
    /** @param {Uint32Array} counts @param {Set<string>} [values] @param {object} [range] */
    show: (counts, values, range) => {
      choices.forEach((one, place) => one.show(counts[place], values?.has(one.id) ?? false));
      limits?.show(range);
      for (const { box, node } of choices) if (box.checked) node.hidden = false;
      const many = (values?.size ?? 0) + (range ? 1 : 0);
      chosen.textContent = many ? `${many} valgt` : "";
    },
  };
}

function choice({ id, label }, toggle) {
  const box = element("input", {
    type: "checkbox",
    onchange: () => toggle(id, box.checked),
    onblur: () => disable(),
  });
  const count = element("span", { class: "k-filter__antal" });
  const node = element("li", {}, element("label", {}, box, element("span", {}, label), count));
  let isEmpty = false;
  // What has the focus is not disabled until it has lost it: the focus would be gone.
  const disable = () => {
    box.disabled = isEmpty && !box.checked && document.activeElement !== box;
  };
  const show = (many, isChosen) => {
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
 */
function shortened(facet, choices) {
  const id = newId("find");
  const input = element("input", {
    id,
    type: "search",
    autocomplete: "off",
    oninput: () => show(),
    onkeydown: (event) => {
      if (event.key === "Enter") event.preventDefault();
    },
  });
  let isWhole = false;
  const all = button(
    "",
    () => {
      isWhole = !isWhole;
      show();
    },
    { class: "k-filter__alle" },
  );
  const show = () => {
    const wanted = folded(input.value);
    choices.forEach(({ node, label, box }, place) => {
      const isShown = wanted ? folded(label).includes(wanted) : isWhole || place < FEW;
      node.hidden = !isShown && !box.checked;
    });
    all.hidden = wanted !== "";
    all.textContent = isWhole ? "Vis færre" : `Vis alle ${number(choices.length)}`;
    all.setAttribute("aria-expanded", isWhole);
  };
  show();
  const label = element("label", { for: id }, `Find ${facet.title.toLowerCase()}`);
  return { find: element("p", { class: "k-filter__find" }, label, input), all };
}

/** The key under which spellings meet: å and aa, æ and ae, ø and oe, with accents or without. */
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
