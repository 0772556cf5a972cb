// The entries that are shown: the table of the page that was sent, or cards.

import { button, element, fill } from "../shared/dom.js";
import { NOTHING } from "../shared/highlight.js";
import { number } from "../shared/words.js";
import { lineMaker } from "./lines.js";
import { markBox } from "./marks.js";

/** What is printed at most. */
const MOST_PRINTED = 200;

/**
 * @param {{table: HTMLTableElement, pager: ?Element, root: string}} sent parts of the page as it
 *   was sent
 * @param {() => void} more is called when more entries are wanted
 */
export function resultList({ table, pager, root }, more) {
  const wrap = table.closest(".k-tabel");
  const [body] = table.tBodies;
  const size = pager ? body.rows.length : Math.max(60, body.rows.length);
  const cards = element("ul", { class: "k-kort-liste k-fund", hidden: true });
  const next = button("Vis flere", more, { class: "k-knap k-flere", hidden: true });
  wrap.after(cards, next);
  let make = null;
  let shown = { rows: null, words: null, view: "" };

  const place = (view, count) => {
    const isCards = view.state.view === "kort";
    const rows = view.found.rows.slice(0, count);
    if (!same(shown, rows, view)) {
      const focused = document.activeElement;
      const made = rows.map((row) => make[isCards ? "card" : "line"](row, view.words));
      fill(isCards ? cards : body, made);
      if (!isCards) fill(cards);
      keepFocus(focused, isCards ? cards : body);
      shown = { rows, words: view.words, view: view.state.view };
    }
    wrap.hidden = isCards || rows.length === 0;
    cards.hidden = !isCards || rows.length === 0;
    const left = view.found.rows.length - rows.length;
    next.hidden = left <= 0;
    next.textContent = `Vis flere (${number(left)} tilbage)`;
  };

  return {
    size,
    /** Takes over the list that was sent, which shows the first rows. */
    begin: (kind, data) => {
      make = lineMaker(kind, data, root);
      const rows = Array.from({ length: body.rows.length }, (_, row) => row);
      shown = { rows, words: NOTHING, view: "" };
      for (const row of rows) {
        body.rows[row].cells[0].prepend(markBox(data.ids[row], data.titles[row]));
      }
      if (pager) pager.hidden = true;
    },
    show: (view) => place(view, view.state.page * size),
    print: (view) => place(view, MOST_PRINTED),
    /** The links of the titles, in order. */
    links: () => {
      const all = [...wrap.parentElement.querySelectorAll(TITLES)];
      return all.filter((link) => link.checkVisibility());
    },
  };
}

const TITLES = ".k-liste tbody th > a, .k-fund h3 > a";

function same(shown, rows, view) {
  return (
    shown.view === view.state.view &&
    shown.words === view.words &&
    shown.rows?.length === rows.length &&
    shown.rows.every((row, place) => row === rows[place])
  );
}

/** Gives the focus back to a link or a box that was made anew. */
function keepFocus(focused, place) {
  if (!focused || focused.isConnected) return;
  const isSame = ({ href, value }) => (href ?? value) === (focused.href ?? focused.value);
  [...place.querySelectorAll("a, input")].find(isSame)?.focus();
}
