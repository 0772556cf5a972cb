// An entry as a line of the table or as a card: the same parts as in the page that was sent.

import { element } from "../shared/dom.js";
import { highlighted } from "../shared/highlight.js";
import { fieldsOf } from "./kinds.js";
import { markBox } from "./marks.js";

/**
 * Makes lines and cards of a list's entries.
 *
 * @param {import("./kinds.js").Kind} kind
 * @param {object} data
 * @param {string} root the way to the site's root
 * @returns {{line: (row: number, words: Set<string>) => HTMLElement,
 *   card: (row: number, words: Set<string>) => HTMLElement}}
 */
export function lineMaker(kind, data, root) {
  const parts = (row, words) => {
    const fields = fieldsOf(data, row);
    const mark = (text) => highlighted(text, words);
    const [summary, under] = [fields.summary, kind.under(fields)];
    return {
      box: markBox(data.ids[row], data.titles[row]),
      title: element("a", { href: pathOf(kind, data, root, row) }, mark(data.titles[row])),
      badges: data.badges[row].map(badge),
      summary: summary && element("span", { class: "k-resume" }, mark(summary)),
      under: under && element("span", { class: "k-daempet" }, mark(under)),
      cells: kind.cells(fields).map((cell) => ({ ...cell, content: content(cell, root, mark) })),
    };
  };
  return {
    line: (row, words) => line(parts(row, words)),
    card: (row, words) => card(parts(row, words)),
  };
}

/** Where an entry's page lies. */
export function pathOf(kind, data, root, row) {
  return `${root}${kind.folder}/${data.ids[row]}.html`;
}

// The roles are those that theme.js gives to a table that may be laid out as cards.
function line({ box, title, badges, summary, under, cells }) {
  return element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, box, title, badges, summary, under),
    cells.map(({ label, content }) => element("td", { "data-k": label, role: "cell" }, content)),
  );
}

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

function badge([text, kind]) {
  return [" ", element("span", { class: `k-badge k-badge--${kind}` }, text)];
}

function content({ text, note, path }, root, mark) {
  if (text.length === 0) return element("span", { class: "k-ukendt" }, "ikke oplyst");
  if (path) return element("a", { href: root + path }, mark(text));
  const lines = [text].flat().map((one, place) => [place > 0 && element("br"), mark(one)]);
  return [lines, note && [" ", element("span", { class: "k-daempet" }, note)]];
}
