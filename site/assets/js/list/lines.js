// An entry as a line of the table or as a card: the same parts as in the page that was sent.

import { badge, element } from "../shared/dom.js";
import { highlighted } from "../shared/highlight.js";
import { markBox } from "./marks.js";

/**
 * @typedef {import("./kinds.js").Kind} Kind
 * @typedef {import("./kinds.js").ListData} ListData
 * @typedef {import("./kinds.js").Cell} Cell
 * @typedef {import("../shared/dom.js").Child} Child
 *
 * @typedef {(row: number, words: Set<string>) => HTMLElement} Maker `words` are to be marked
 * @typedef {(text: string) => Child} Mark
 *
 * @typedef {object} Parts
 * @property {Child} box
 * @property {Child} title
 * @property {Child} badges
 * @property {Child} summary
 * @property {Child} under
 * @property {{label: string, content: Child}[]} cells
 */

/**
 * Makes lines and cards of a list's entries.
 *
 * @param {Kind} kind
 * @param {ListData} data
 * @param {string} root the way to the site's root
 * @returns {{line: Maker, card: Maker}}
 */
export function lineMaker(kind, data, root) {
  /** @param {number} row @param {Set<string>} words @returns {Parts} */
  const parts = (row, words) => {
    /** @type {Mark} */
    const mark = (text) => highlighted(text, words);
    const { summary, under, cells } = kind.line(data, row);
    const title = data.titles[row];
    return {
      box: markBox(data.ids[row], title),
      title: element("a", { href: pathOf(kind, data, root, row) }, mark(title)),
      badges: data.badges[row].map((one) => [" ", badge(one)]),
      summary: summary && element("span", { class: "k-resume" }, mark(summary)),
      under: under && element("span", { class: "k-daempet" }, mark(under)),
      cells: cells.map((cell) => ({ label: cell.label, content: content(cell, root, mark) })),
    };
  };
  return {
    line: (row, words) => line(parts(row, words)),
    card: (row, words) => card(parts(row, words)),
  };
}

/**
 * Where an entry's page lies.
 *
 * @param {Kind} kind
 * @param {ListData} data
 * @param {string} root
 * @param {number} row
 */
export function pathOf(kind, data, root, row) {
  return `${root}${kind.folder}/${data.ids[row]}.html`;
}

/**
 * The roles are those that theme.js gives to a table that may be laid out as cards.
 *
 * @param {Parts} parts
 */
function line({ box, title, badges, summary, under, cells }) {
  return element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, box, title, badges, summary, under),
    cells.map(({ label, content }) => element("td", { "data-k": label, role: "cell" }, content)),
  );
}

/** @param {Parts} parts */
function card({ box, title, badges, summary, under, cells }) {
  const pairs = cells.map(({ label, content }) =>
    element("div", {}, element("dt", {}, label), element("dd", {}, content)),
  );
  return element(
    "li",
    { class: "k-kort" },
    box,
    element("h3", {}, title, badges),
    summary,
    under,
    element("dl", { class: "k-kort__linjer" }, pairs),
  );
}

/** @param {Cell} cell @param {string} root @param {Mark} mark @returns {Child} */
function content({ text, note, path }, root, mark) {
  if (text.length === 0) return element("span", { class: "k-ukendt" }, "ikke oplyst");
  const lines = [text].flat().map((one, place) => [place > 0 && element("br"), mark(one)]);
  if (path) return element("a", { href: root + path }, lines);
  return [lines, note && [" ", element("span", { class: "k-daempet" }, note)]];
}
