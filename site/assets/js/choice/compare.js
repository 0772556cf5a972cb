// The page that shows offers or companies side by side, from its address.

import { announcer, button, element, fill, linkButton } from "../shared/dom.js";
import { compare } from "./comparison.js";
import { at, badgesOf, NOT_LOADED, numberOf, table } from "./data.js";
import { MOST_COMPARED, named, pageOf, parts, read, write } from "./entries.js";
import { badges, notice } from "./pieces.js";
import * as store from "./store.js";

/**
 * @typedef {import("./data.js").Loaded} Loaded
 * @typedef {import("./data.js").Kind} Kind
 * @typedef {import("./comparison.js").Row} Row
 * @typedef {(text: string) => void} Say
 *
 * @typedef {object} Shown what the page shows, and how that is changed
 * @property {string[]} entries
 * @property {Loaded} data
 * @property {(entries: string[], focus: string) => unknown} change
 */

const UNKNOWN = "ikke oplyst";
const LINE = 28; // letters that a cell has room for on a line when four are printed
const MOST_LINES = 38;

/** @type {Record<Kind, {many: string, all: string, more: string}>} */
const WORDS = {
  tilbud: { many: "tilbud", all: "Alle tilbud", more: "Sammenlign også med tilbuddet" },
  virksomhed: {
    many: "virksomheder",
    all: "Alle virksomheder",
    more: "Sammenlign også med virksomheden",
  },
};

/**
 * Shows the comparison in a place of the page, now and when the address changes.
 *
 * @param {HTMLElement} place
 */
export function start(place) {
  const sheet = at("katalog/css/liggende.css");
  document.head.append(element("link", { rel: "stylesheet", href: sheet, media: "print" }));
  const status = announcer();
  const shown = element("div");
  place.replaceChildren(shown, status.place);
  const show = () => draw(shown, status.say);
  addEventListener("popstate", show);
  store.watch(show);
  return show();
}

/** @param {HTMLElement} shown @param {Say} say */
async function draw(shown, say) {
  const asked = read(location.search);
  const kind = asked.entries.length ? parts(asked.entries[0]).kind : "tilbud";
  const data = await table(kind).catch(() => null);
  if (!data) return fill(shown, notice(NOT_LOADED), ways());
  const { entries, notices } = choose(asked, kind, data);
  /** @type {Shown["change"]} */
  const change = async (next, focus) => {
    history.pushState(null, "", location.pathname + write(next));
    await draw(shown, say);
    focusOn(shown, focus);
    say(chosenText(next.length, kind));
  };
  const all = { entries, data, change };
  fill(
    shown,
    notices.map(notice),
    entries.length ? sideBySide(all) : nothing(),
    more(all),
    tools(entries, say),
  );
}

/** @param {HTMLElement} shown @param {string} wanted */
function focusOn(shown, wanted) {
  /** @type {HTMLElement | null} */
  const place = shown.querySelector(wanted) ?? shown.querySelector("select, a");
  place?.focus();
}

/** @param {number} count @param {Kind} kind */
function chosenText(count, kind) {
  if (count === 0) return "Intet er valgt.";
  return count === 1 ? "Ét valgt." : `${count} ${WORDS[kind].many} sammenlignes.`;
}

/**
 * The entries to show, and in words what of the address could not be.
 *
 * @param {ReturnType<typeof read>} asked
 * @param {Kind} kind
 * @param {Loaded} data
 */
function choose({ entries, refused, unknown }, kind, data) {
  const idOf = (/** @type {string} */ entry) => parts(entry).id;
  const isThere = (/** @type {string} */ entry) => numberOf(data, entry) !== undefined;
  const same = entries.filter((entry) => parts(entry).kind === kind);
  const others = entries.filter((entry) => parts(entry).kind !== kind);
  const there = same.filter(isThere);
  const gone = [...same.filter((entry) => !isThere(entry)).map(idOf), ...refused];
  const notices = [];
  if (others.length) {
    notices.push(
      "Tilbud og virksomheder kan ikke sammenlignes med hinanden. " +
        `Udeladt: ${named(others.map(idOf))}.`,
    );
  }
  if (gone.length) notices.push(`Findes ikke i kataloget og er udeladt: ${named(gone)}.`);
  if (there.length > MOST_COMPARED) {
    const titles = there.slice(MOST_COMPARED).map((entry) => titleOf(data, entry));
    notices.push(`Højst fire kan sammenlignes ad gangen. Udeladt: ${named(titles)}.`);
  }
  if (unknown.length) notices.push(`Ukendt i adressen og udeladt: ${named(unknown)}.`);
  return { entries: there.slice(0, MOST_COMPARED), notices };
}

/** @param {Loaded} data @param {string} entry */
function titleOf(data, entry) {
  return data.titles[numberOf(data, entry) ?? -1];
}

function nothing() {
  return element("p", {}, "Der er ikke valgt noget at sammenligne.");
}

// The table

/** @param {Shown} shown */
function sideBySide(shown) {
  const { entries, data } = shown;
  const numbers = entries.map((entry) => numberOf(data, entry) ?? -1);
  const { rows, nowhere } = compare(data, numbers);
  const titles = numbers.map((number) => data.titles[number]);
  const caption = `Sammenligning af ${titles.length} ${WORDS[data.kind].many}`;
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

// What can be done

/**
 * A choice of what to put beside the others: the shortlist first, then everything.
 *
 * @param {Shown} shown
 */
function more({ entries, data, change }) {
  if (entries.length >= MOST_COMPARED) return null;
  const { kind } = data;
  const isFree = (/** @type {string} */ entry) =>
    !entries.includes(entry) && numberOf(data, entry) !== undefined;
  const kept = store.entries().filter((entry) => parts(entry).kind === kind && isFree(entry));
  const all = data.ids.map((id) => `${kind}/${id}`);
  const others = all.filter((entry) => isFree(entry) && !kept.includes(entry));
  const group = (/** @type {string} */ label, /** @type {string[]} */ choices) =>
    element(
      "optgroup",
      { label },
      choices.map((entry) => element("option", { value: entry }, titleOf(data, entry))),
    );
  const select = element(
    "select",
    { id: "tilfoej", class: "k-valg-felt" },
    kept.length > 0 && group("På huskelisten", kept),
    group(WORDS[kind].all, others),
  );
  return element(
    "div",
    { class: "k-valg-linje k-ikke-tryk" },
    element("label", { for: "tilfoej" }, WORDS[kind].more),
    select,
    button("Tilføj", () => select.value && change([...entries, select.value], "#tilfoej")),
  );
}

/** @param {string[]} entries @param {Say} say */
function tools(entries, say) {
  if (!entries.length) return ways();
  return element(
    "div",
    { class: "k-valg-linje k-ikke-tryk" },
    button("Skriv ud", () => print()),
    linkButton(() => location.href, say),
    ways(),
  );
}

function ways() {
  return element(
    "p",
    { class: "k-ikke-tryk" },
    "Se ",
    element("a", { href: at("tilbud/index.html") }, "alle tilbud"),
    ", ",
    element("a", { href: at("virksomheder/index.html") }, "alle virksomheder"),
    " eller ",
    element("a", { href: at("huskeliste.html") }, "huskelisten"),
    ".",
  );
}
