// The table of a comparison: a column for each entry, a row for each fact.

import { button, element } from "../shared/dom.js";
import { compare } from "./comparison.js";
import { at, badgesOf, numberOf } from "./data.js";
import { pageOf } from "./entries.js";
import { badges } from "./pieces.js";

/**
 * @typedef {import("./comparison.js").Row} Row
 *
 * @typedef {object} Shown what the page shows, and how that is changed
 * @property {string[]} entries
 * @property {import("./data.js").Loaded} data
 * @property {(entries: string[], focus: string) => unknown} change `focus` has the focus after it
 */

const UNKNOWN = "ikke oplyst";
const LINE = 28; // letters that a cell has room for on a line when four are printed
const MOST_LINES = 38;

/** @type {Record<import("./data.js").Kind, string>} */
const PLURAL = { tilbud: "tilbud", virksomhed: "virksomheder" };

/** @param {Shown} shown */
export function sideBySide(shown) {
  const { entries, data } = shown;
  const numbers = entries.map((entry) => numberOf(data, entry) ?? -1);
  const { rows, nowhere } = compare(data, numbers);
  const titles = numbers.map((number) => data.titles[number]);
  const caption = `Sammenligning af ${titles.length} ${PLURAL[data.kind]}`;
  const heads = numbers.map((number, index) => head(number, index, shown));
  const lines = rows.map((row) => line(row, titles));
  const dimmed = (/** @type {string} */ text) => element("p", { class: "k-daempet" }, text);
  return element(
    "div",
    {},
    element(
      "table",
      { class: isLong(rows) ? "k-sml k-sml--taet" : "k-sml", role: "table" },
      element("caption", { class: "k-skjult" }, caption),
      element(
        "thead",
        { role: "rowgroup" },
        element("tr", { role: "row" }, element("td", { role: "cell" }), heads),
      ),
      element("tbody", { role: "rowgroup" }, lines),
    ),
    nowhere.length > 0 && dimmed(`Ikke oplyst for nogen: ${nowhere.join(", ")}.`),
    dimmed(`Oplysningerne er fra kataloget den ${data.day}.`),
    element("p", { class: "k-kun-tryk" }, `Adresse: ${location.href}`),
  );
}

/**
 * Whether there is so much that it takes smaller letters to print it on one sheet.
 *
 * @param {Row[]} rows
 */
function isLong(rows) {
  const lines = (/** @type {string | null} */ text) => Math.ceil((text?.length ?? 0) / LINE);
  const height = (/** @type {Row} */ { title, why, best, cells }) =>
    Math.max(
      lines(title) + lines(why && `Ikke vurderet: ${why}`),
      ...cells.map((cell) => lines(cell.text) + (cell.best ? lines(best) : 0)),
    );
  return rows.reduce((sum, row) => sum + height(row), 0) > MOST_LINES;
}

/** @param {number} number @param {number} index @param {Shown} shown */
function head(number, index, { entries, data, change }) {
  const entry = entries[index];
  const title = data.titles[number];
  const others = entries.filter((other) => other !== entry);
  const take = () => change(others, "thead button");
  return element(
    "th",
    { scope: "col", role: "columnheader", class: `k-sml__navn k-sml__navn--${index + 1}` },
    element("a", { href: at(pageOf(entry)) }, title),
    " ",
    element("span", { class: "k-maerker" }, badges(badgesOf(data, number))),
    button("Fjern", take, { "aria-label": `Fjern ${title} fra sammenligningen` }),
  );
}

/** @param {Row} row @param {string[]} titles */
function line(row, titles) {
  const why = row.why && `Ikke vurderet: ${lower(row.why)}`;
  return element(
    "tr",
    { role: "row", class: row.differs ? "k-sml__raekke--forskel" : null },
    element(
      "th",
      { scope: "row", role: "rowheader" },
      row.title,
      row.differs && element("span", { class: "k-sml__forskel" }, "Forskel"),
      why && element("span", { class: "k-sml__hvorfor" }, why),
    ),
    row.cells.map((cell, index) => tableCell(cell, row, titles[index])),
  );
}

/** @param {Row["cells"][number]} cell @param {Row} row @param {string} title */
function tableCell({ text, best }, row, title) {
  return element(
    "td",
    { role: "cell", "data-k": title, class: best ? "k-sml__bedst" : null },
    text ?? element("span", { class: "k-ukendt" }, UNKNOWN),
    best && element("span", { class: "k-sml__maerke" }, row.best),
  );
}

/** @param {string} text */
function lower(text) {
  return text[0].toLowerCase() + text.slice(1);
}
