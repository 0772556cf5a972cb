// All facets of a list: beside it on a wide screen, in a drawer on a narrow one.

import { button, element, fill } from "../shared/dom.js";
import { limited, toggled, withoutFilters } from "./changes.js";
import { facetBox } from "./facetbox.js";
import { counted } from "./wording.js";

/**
 * @typedef {import("./changes.js").Change} Change
 * @typedef {import("./columns.js").Facet} Facet
 * @typedef {import("../shared/state.js").State} State
 */

const OPEN = 3;
const WIDE = matchMedia("(min-width: 75em)");
const HELP = "Flere valg i samme filter giver flere fund. Valg i flere filtre giver færre.";

/**
 * @param {Element} column where the facets stand when there is room
 * @param {Change} change
 */
export function filterPanel(column, change) {
  const body = element("div", { class: "k-filtre" });
  const drawer = drawerFor(() => change(withoutFilters));
  const opener = button("Filtre", () => drawer.node.showModal(), {
    class: "k-knap k-filtre__aabn",
    "aria-haspopup": "dialog",
  });
  column.after(drawer.node);
  const place = () => {
    if (WIDE.matches && drawer.node.open) drawer.node.close();
    (WIDE.matches ? column : drawer.content).append(body);
  };
  WIDE.addEventListener("change", place);
  place();
  /** @type {Map<string, ReturnType<typeof facetBox>>} */
  let boxes = new Map();
  return {
    opener,
    /**
     * Makes the boxes of the facets, those open that are first or chosen from.
     *
     * @param {import("./columns.js").Columns} columns
     * @param {State} state
     */
    fill: ({ facets }, state) => {
      boxes = new Map(facets.map((facet, at) => [facet.id, boxOf(facet, at, state, change)]));
      fill(
        body,
        element("h2", { class: "k-filtre__titel" }, "Filtre"),
        element("p", { class: "k-filtre__hjaelp" }, HELP),
        [...boxes.values()].map(({ node }) => node),
      );
    },
    /** @param {string} text */
    fail: (text) => fill(body, element("p", {}, text)),
    /** @param {import("./finder.js").View} view */
    show: ({ found, state, filters, kind }) => {
      for (const [id, box] of boxes) {
        const counts = found.counts.get(id);
        if (counts) box.show(counts, state.chosen.get(id), state.limits.get(id));
      }
      opener.textContent = filters.length ? `Filtre (${filters.length})` : "Filtre";
      drawer.show(`Vis ${counted(found.rows.length, kind)}`, filters.length > 0);
    },
  };
}

/** @param {Facet} facet @param {number} place @param {State} state @param {Change} change */
function boxOf(facet, place, state, change) {
  const isChosen = state.chosen.has(facet.id) || state.limits.has(facet.id);
  return facetBox(facet, place < OPEN || isChosen, {
    toggle: (value, isOn) => change((now) => toggled(now, facet.id, value, isOn)),
    limit: (limits) => change((now) => limited(now, facet.id, limits)),
  });
}

/** @param {() => void} clear */
function drawerFor(clear) {
  const close = () => node.close();
  const done = button("Vis", close, { class: "k-knap k-knap--hoved" });
  const all = button("Ryd alle filtre", clear);
  const content = element("div", { class: "k-skuffe__indhold" });
  const node = element(
    "dialog",
    { class: "k-skuffe", "aria-label": "Filtre" },
    content,
    element("div", { class: "k-skuffe__bund" }, done, all),
  );
  const show = (/** @type {string} */ text, /** @type {boolean} */ hasFilters) => {
    done.textContent = text;
    all.hidden = !hasFilters;
  };
  return { node, content, show };
}
