// The parts of a list's page, each in its place, and all of them shown at once.

import { announcer, element, linkButton, part } from "../shared/dom.js";
import { later } from "../shared/later.js";
import { chipList } from "./chips.js";
import { searchField } from "./field.js";
import { listenToKeys } from "./keys.js";
import { marking } from "./marks.js";
import { nearbyList } from "./nearby.js";
import { noteList } from "./notes.js";
import { filterPanel } from "./panel.js";
import { listenToPrinting } from "./printing.js";
import { resultList } from "./results.js";
import { toolbar } from "./toolbar.js";
import { printedText, statusText } from "./wording.js";

/**
 * @typedef {import("./finder.js").View} View
 *
 * @typedef {object} On what is done when the visitor asks
 * @property {import("./changes.js").Change} change
 * @property {(text: string) => void} typed at every change of the field
 * @property {() => void} done when Enter is pressed
 * @property {() => unknown} needed when the field gets the focus
 * @property {() => void} more when more entries are wanted
 * @property {() => View | null} viewOf what is shown
 */

const ANNOUNCE = 400; // milliseconds

/**
 * Puts what the script adds into the page that was sent.
 *
 * @param {HTMLElement} place holds the list
 * @param {import("./kinds.js").Kind} kind
 * @param {On} on
 */
export function partsOf(place, kind, on) {
  const root = place.dataset.rod ?? "";
  const found = part(place, ".k-find__fund");
  const count = part(place, ".k-antal");
  const field = searchField(kind, on);
  const panel = filterPanel(part(place, ".k-find__filtre"), on.change);
  const tools = toolbar(on.change, panel.opener);
  const chips = chipList(on.change, () => field.input.focus());
  const notes = noteList(on.change, root);
  const results = resultList(sentTo(place, root), on.more);
  const nearby = nearbyList(root);
  const { place: done, say } = announcer();
  const marks = marking(found, root, on.change, say);
  const printed = element("p", { class: "k-kun-papir" });
  const sharing = linkButton(() => location.href, say);

  part(place, ".k-find__felt").append(field.node);
  found.prepend(element("h2", { class: "k-skjult" }, "Fund"));
  part(place, ".k-find__valg").append(tools.node, chips.node);
  count.after(printed, notes.node);
  part(place, ".k-flere").after(nearby.node, marks.node, sharing, done);

  const clear = () => {
    field.input.value = "";
    on.typed("");
  };
  listenToKeys(place, { input: field.input, links: results.links, clear });
  listenToPrinting(on.viewOf, results);
  const tell = (/** @type {string} */ text) => {
    if (count.textContent !== text) count.textContent = text;
  };
  const announce = later(ANNOUNCE, tell);
  return {
    /**
     * Takes over the list that was sent.
     *
     * @param {import("./finder.js").Known} known
     * @param {import("../shared/state.js").State} state
     */
    begin: ({ data, columns }, state) => {
      results.begin(kind, data);
      tools.fill(columns);
      panel.fill(columns, state);
      count.setAttribute("role", "status");
    },
    /** @param {string} text */
    fail: (text) => {
      panel.fail(text);
      notes.fail(text);
    },
    /** @param {View} view */
    show: (view) => {
      field.show(view.state.q);
      for (const one of [panel, tools, chips, notes, results, nearby, marks]) one.show(view);
      printed.textContent = printedText(view);
      announce.ask(statusText(view));
    },
    tell,
    links: results.links,
  };
}

/** @param {HTMLElement} place @param {string} root @returns {import("./results.js").Sent} */
function sentTo(place, root) {
  /** @type {HTMLTableElement} */
  const table = part(place, "table.k-liste");
  /** @type {HTMLElement | null} */
  const wrap = table.closest(".k-tabel");
  return { table, wrap: wrap ?? table, pager: place.querySelector(".k-sider"), root };
}
