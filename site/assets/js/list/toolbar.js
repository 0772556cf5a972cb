// The order of the list, and whether it is a table or cards.

import { element, fill } from "../shared/dom.js";
import { changed } from "./changes.js";

const OWN_ORDER = "De aktuelle først, efter titel";
const BEST = "Bedste match først";
/** @type {[view: string, label: string][]} */
const VIEWS = [
  ["", "Tabel"],
  ["kort", "Kort"],
];

/**
 * @param {import("./changes.js").Change} change
 * @param {Node} opener the button that opens the filters where they are in a drawer
 */
export function toolbar(change, opener) {
  const first = element("option", { value: "" }, OWN_ORDER);
  const select = element(
    "select",
    {
      id: "k-orden",
      onchange: () => {
        change((state) => changed(state, { sort: select.value }));
      },
    },
    first,
  );
  const views = VIEWS.map(([view, label]) => {
    const input = element("input", {
      type: "radio",
      name: "visning",
      value: view,
      checked: view === "",
      onchange: () => change((state) => changed(state, { view, page: state.page })),
    });
    return { view, input, node: element("label", {}, input, element("span", {}, label)) };
  });
  const node = element(
    "div",
    { class: "k-orden" },
    opener,
    element("p", {}, element("label", { for: "k-orden" }, "Rækkefølge"), select),
    element(
      "fieldset",
      { class: "k-visning" },
      element("legend", { class: "k-skjult" }, "Visning"),
      views.map((one) => one.node),
    ),
  );
  return {
    node,
    /** @param {import("./columns.js").Columns} columns */
    fill: ({ sorts }) => {
      const options = sorts.map(({ id, title }) => element("option", { value: id }, title));
      fill(select, first, options);
    },
    /** @param {import("./finder.js").View} view */
    show: ({ state }) => {
      first.textContent = state.q.trim() ? BEST : OWN_ORDER;
      select.value = state.sort;
      for (const { view, input } of views) input.checked = view === state.view;
    },
  };
}
