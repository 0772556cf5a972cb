// The parts of a list's page, each in its place, and all of them shown at once.

import { announcer, linkButton } from "../choice/dom.js";
import { element } from "../shared/dom.js";
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

const ANNOUNCE = 400;

/**
 * Puts what the script adds into the page that was sent.
 *
 * @param {HTMLElement} place holds the list
 * @param {import("./kinds.js").Kind} kind
 * @param {object} on what is done when the visitor asks: `change`, `typed`, `done`, `needed` and
 *   `more`; `viewOf` gives what is shown
 */
export function partsOf(place, kind, on) {
  const find = (selector) => place.querySelector(selector);
  const root = place.dataset.rod;
  const sent = { table: find("table.k-liste"), pager: find(".k-sider"), root };
  const count = find(".k-antal");
  const field = searchField(kind, on);
  const panel = filterPanel(find(".k-find__filtre"), on.change);
  const tools = toolbar(on.change, panel.opener);
  const chips = chipList(on.change, () => field.input.focus());
  const notes = noteList(on.change, root);
  const results = resultList(sent, on.more);
  const nearby = nearbyList(root);
  const { place: done, say } = announcer();
  const marks = marking(find(".k-find__fund"), root, on.change, say);
  const printed = element("p", { class: "k-kun-papir" });
  const sharing = linkButton(() => location.href, say);

  find(".k-find__felt").append(field.node);
  find(".k-find__fund").prepend(element("h2", { class: "k-skjult" }, "Fund"));
  find(".k-find__valg").append(tools.node, chips.node);
  count.after(printed, notes.node);
  find(".k-flere").after(nearby.node, marks.node, sharing, done);

  const clear = () => {
    field.input.value = "";
    on.typed("");
  };
  listenToKeys(place, { input: field.input, links: results.links, clear });
  listenToPrinting(on.viewOf, results);
  const tell = (text) => {
    if (count.textContent !== text) count.textContent = text;
  };
  const announce = later(ANNOUNCE, tell);
  return {
    /** Takes over the list that was sent. */
    begin: ({ data, columns }, state) => {
      results.begin(kind, data);
      tools.fill(columns);
      panel.fill(columns, state);
      count.setAttribute("role", "status");
    },
    fail: (text) => {
      panel.fail(text);
      notes.fail(text);
    },
    show: (view) => {
      field.show(view.state.q);
      for (const part of [panel, tools, chips, notes, results, nearby, marks]) part.show(view);
      printed.textContent = printedText(view);
      announce.ask(statusText(view));
    },
    tell,
    links: results.links,
  };
}
