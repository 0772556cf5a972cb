// The entries that are shown: the table of the page that was sent, or cards.

import { all, button, element, fill } from "../shared/dom.js";
import { NOTHING } from "../shared/highlight.js";
import { number } from "../shared/words.js";
import { lineMaker } from "./lines.js";
import { markBox } from "./marks.js";

/**
 * @typedef {import("./finder.js").View} View
 *
 * @typedef {object} Shown what is shown now
 * @property {number[]} rows
 * @property {Set<string>} words that are marked
 * @property {string} view
 *
 * @typedef {object} Sent parts of the page as it was sent
 * @property {HTMLTableElement} table
 * @property {HTMLElement} wrap what the table scrolls in
 * @property {HTMLElement | null} pager links to the list's other pages
 * @property {string} root the way to the site's root
 */

const TITLES = ".k-liste tbody th > a, .k-fund h3 > a";

/** What is printed at most. */
const MOST_PRINTED = 200;
/** What is shown at once where a page that was sent has fewer. */
const LEAST_SHOWN = 60;

/**
 * @param {Sent} sent
 * @param {() => void} more is called when more entries are wanted
 */
export function resultList({ table, wrap, pager, root }, more) {
  const [body] = table.tBodies;
  const size = pager ? body.rows.length : Math.max(LEAST_SHOWN, body.rows.length);
  const cards = element("ul", { class: "k-kort-liste k-fund", hidden: true });
  const next = button("Vis flere", more, { class: "k-knap k-flere", hidden: true });
  wrap.after(cards, next);
  /** @type {ReturnType<typeof lineMaker> | null} */
  let make = null;
  /** @type {Shown | null} */
  let shown = null;

  /** @param {Shown} wanted @param {boolean} isCards */
  const draw = (wanted, isCards) => {
    if (!make || (shown && same(shown, wanted))) return;
    const focused = document.activeElement;
    const one = isCards ? make.card : make.line;
    const made = wanted.rows.map((row) => one(row, wanted.words));
    fill(isCards ? cards : body, made);
    if (!isCards) fill(cards);
    keepFocus(focused, isCards ? cards : body);
    shown = wanted;
  };

  /** @param {View} view @param {number} count at most */
  const place = ({ state, found, words }, count) => {
    const isCards = state.view === "kort";
    const rows = found.rows.slice(0, count);
    draw({ rows, words, view: state.view }, isCards);
    wrap.hidden = isCards || rows.length === 0;
    cards.hidden = !isCards || rows.length === 0;
    const left = found.rows.length - rows.length;
    next.hidden = left <= 0;
    next.textContent = `Vis flere (${number(left)} tilbage)`;
  };

  return {
    /**
     * Takes over the list that was sent, which shows the first rows.
     *
     * @param {import("./kinds.js").Kind} kind
     * @param {import("./kinds.js").ListData} data
     */
    begin: (kind, data) => {
      make = lineMaker(kind, data, root);
      const rows = Array.from({ length: body.rows.length }, (_, row) => row);
      shown = { rows, words: NOTHING, view: "" };
      for (const row of rows) {
        body.rows[row].cells[0].prepend(markBox(data.ids[row], data.titles[row]));
      }
      if (pager) pager.hidden = true;
    },
    /** @param {View} view */
    show: (view) => place(view, view.state.page * size),
    /** @param {View} view */
    print: (view) => place(view, MOST_PRINTED),
    /** The links of the titles, in order. */
    links: () => all(wrap.parentElement ?? wrap, TITLES).filter((link) => link.checkVisibility()),
  };
}

/** @param {Shown} one @param {Shown} other */
function same(one, other) {
  return (
    one.view === other.view &&
    one.words === other.words &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, place) => row === other.rows[place])
  );
}

/**
 * Gives the focus back to a link or a box that was made anew.
 *
 * @param {Element | null} focused what had it
 * @param {Element} place
 */
function keepFocus(focused, place) {
  if (!focused || focused.isConnected) return;
  const key = keyOf(focused);
  all(place, "a, input")
    .find((one) => keyOf(one) === key)
    ?.focus();
}

/**
 * What a link or a box has that the same one made anew has too.
 *
 * @param {Element} one
 */
function keyOf(one) {
  if (one instanceof HTMLAnchorElement) return one.href;
  return one instanceof HTMLInputElement ? one.value : undefined;
}
