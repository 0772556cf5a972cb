// All facets of a list: beside it on a wide screen, in a drawer on a narrow one.

import { button, element, fill } from "../shared/dom.js";
import { limited, toggled, withoutFilters } from "./changes.js";
import { facetBox } from "./facetbox.js";
import { counted } from "./wording.js";

const OPEN = 3;
const WIDE = matchMedia("(min-width: 75em)");
const HELP = "Flere valg i samme filter giver flere fund. Valg i flere filtre giver færre.";

/**
 * @param {Element} column where the facets stand when there is room
 * @param {(change: (state: object) => object) => void} change
 */
export function filterPanel(column, change) {
  const body = element("div", { class: "k-filtre" });
  const { drawer, show: showDrawer } = drawerFor(() => change(withoutFilters));
  const opener = button("Filtre", () => drawer.showModal(), {
    class: "k-knap k-filtre__aabn",
    "aria-haspopup": "dialog",
  });
  column.after(drawer);
  const place = () => {
    if (WIDE.matches && drawer.open) drawer.close();
    (WIDE.matches ? column : drawer.querySelector(".k-skuffe__indhold")).append(body);
  };
  WIDE.addEventListener("change", place);
  place();
  let boxes = new Map();
  return {
    opener,
    /** Makes the boxes of the facets, those open that are first or chosen from. */
    fill: ({ facets }, state) => {
      boxes = new Map(facets.map((facet, at) => [facet.id, boxOf(facet, at, state, change)]));
      fill(
        body,
        element("h2", { class: "k-filtre__titel" }, "Filtre"),
        element("p", { class: "k-filtre__hjaelp" }, HELP),
        [...boxes.values()].map(({ node }) => node),
      );
    },
    fail: (text) => fill(body, element("p", {}, text)),
    show: (view) => {
      const { found, state, filters } = view;
      for (const [id, box] of boxes) {
        box.show(found.counts.get(id), state.chosen.get(id), state.limits.get(id));
      }
      opener.textContent = filters.length ? `Filtre (${filters.length})` : "Filtre";
      showDrawer(`Vis ${counted(found.rows.length, view.kind)}`, filters.length > 0);
    },
  };
}

function boxOf(facet, place, state, change) {
  const isChosen = state.chosen.has(facet.id) || state.limits.has(facet.id);
  return facetBox(facet, {
    isOpen: place < OPEN || isChosen,
    toggle: (value, isOn) => change((now) => toggled(now, facet.id, value, isOn)),
    limit: (limits) => change((now) => limited(now, facet.id, limits)),
  });
}

function drawerFor(clear) {
  const close = () => drawer.close();
  const done = button("Vis", close, { class: "k-knap k-knap--hoved" });
  const all = button("Ryd alle filtre", clear);
  const drawer = element(
    "dialog",
    { class: "k-skuffe", "aria-label": "Filtre" },
    element("div", { class: "k-skuffe__indhold" }),
    element("div", { class: "k-skuffe__bund" }, done, all),
  );
  const show = (text, hasFilters) => {
    done.textContent = text;
    all.hidden = !hasFilters;
  };
  return { drawer, show };
}
