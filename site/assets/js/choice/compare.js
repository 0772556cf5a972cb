// The page that shows offers or companies side by side, from its address.

import { button, element } from "../shared/dom.js";
import { MOST_COMPARED, named, pageOf, parts, read, write } from "./address.js";
import { compare } from "./comparison.js";
import { at, marksOf, NOT_LOADED, numberOf, table } from "./data.js";
import { announcer, badges, linkButton } from "./dom.js";
import * as store from "./store.js";

const PLURAL = { tilbud: "tilbud", virksomhed: "virksomheder" };
const UNKNOWN = "ikke oplyst";
const LINE = 28; // letters that a cell has room for on a line when four are printed
const MOST_LINES = 38;

/** Shows the comparison in a place of the page, now and when the address changes. */
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

async function draw(shown, say) {
  const asked = read(location.search);
  const kind = asked.entries.length ? parts(asked.entries[0]).kind : "tilbud";
  let data;
  try {
    data = await table(kind);
  } catch {
    shown.replaceChildren(element("p", { class: "k-varsel" }, NOT_LOADED), ways());
    return;
  }
  const chosen = choose(asked, kind, data);
  const notices = chosen.notices.map((text) => element("p", { class: "k-varsel" }, text));
  const change = async (entries, focus) => {
    history.pushState(null, "", location.pathname + write(entries));
    await draw(shown, say);
    (shown.querySelector(focus) ?? shown.querySelector("select, a"))?.focus();
    say(told(entries.length, kind));
  };
  const pieces = [
    ...notices,
    chosen.entries.length ? sideBySide(chosen.entries, data, change) : nothing(),
    more(chosen.entries, kind, data, change),
    tools(chosen.entries, say),
  ];
  shown.replaceChildren(...pieces.filter(Boolean));
}

function told(count, kind) {
  if (count === 0) return "Intet er valgt.";
  return count === 1 ? "Ét valgt." : `${count} ${PLURAL[kind]} sammenlignes.`;
}

/** The entries to show, and in words what of the address could not be. */
function choose({ entries, refused, unknown }, kind, data) {
  const same = entries.filter((entry) => parts(entry).kind === kind);
  const others = entries.filter((entry) => parts(entry).kind !== kind);
  const there = same.filter((entry) => numberOf(data, entry) !== undefined);
  const gone = [
    ...same.filter((entry) => !there.includes(entry)).map((e) => parts(e).id),
    ...refused,
  ];
  const notices = [];
  if (others.length) {
    notices.push(
      "Tilbud og virksomheder kan ikke sammenlignes med hinanden. " +
        `Udeladt: ${named(others.map((entry) => parts(entry).id))}.`,
    );
  }
  if (gone.length) notices.push(`Findes ikke i kataloget og er udeladt: ${named(gone)}.`);
  if (there.length > MOST_COMPARED) {
    const titles = there.slice(MOST_COMPARED).map((e) => data.titles[numberOf(data, e)]);
    notices.push(`Højst fire kan sammenlignes ad gangen. Udeladt: ${named(titles)}.`);
  }
  if (unknown.length) notices.push(`Ukendt i adressen og udeladt: ${named(unknown)}.`);
  return { entries: there.slice(0, MOST_COMPARED), notices };
}

function nothing() {
  return element("p", {}, "Der er ikke valgt noget at sammenligne.");
}

// The table

function sideBySide(entries, data, change) {
  const numbers = entries.map((entry) => numberOf(data, entry));
  const { rows, nowhere } = compare(data, numbers);
  const titles = numbers.map((number) => data.titles[number]);
  const caption = `Sammenligning af ${titles.length} ${PLURAL[data.kind]}`;
  const heads = entries.map((entry, index) => head(entry, index, { entries, data, change }));
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
      element(
        "tbody",
        { role: "rowgroup" },
        rows.map((row) => line(row, titles)),
      ),
    ),
    nowhere.length
      ? element("p", { class: "k-daempet" }, `Ikke oplyst for nogen: ${nowhere.join(", ")}.`)
      : null,
    element("p", { class: "k-daempet" }, `Oplysningerne er fra kataloget den ${data.day}.`),
    element("p", { class: "k-kun-tryk" }, `Adresse: ${location.href}`),
  );
}

/** Whether so much is told that it takes smaller letters to print it on one sheet. */
function isLong(rows) {
  const lines = (text) => Math.ceil((text?.length ?? 0) / LINE);
  const height = ({ title, why, best, cells }) =>
    Math.max(
      lines(title) + lines(why && `Ikke vurderet: ${why}`),
      ...cells.map((cell) => lines(cell.text) + (cell.best ? lines(best) : 0)),
    );
  return rows.reduce((sum, row) => sum + height(row), 0) > MOST_LINES;
}

function head(entry, index, { entries, data, change }) {
  const number = numberOf(data, entry);
  const title = data.titles[number];
  const take = () =>
    change(
      entries.filter((other) => other !== entry),
      "thead button",
    );
  return element(
    "th",
    { scope: "col", role: "columnheader", class: `k-sml__navn k-sml__navn--${index + 1}` },
    element("a", { href: at(pageOf(entry)) }, title),
    " ",
    element("span", { class: "k-maerker" }, badges(marksOf(data, number))),
    button("Fjern", take, { "aria-label": `Fjern ${title} fra sammenligningen` }),
  );
}

function line(row, titles) {
  const notes = [
    row.differs ? element("span", { class: "k-sml__forskel" }, "Forskel") : null,
    row.why
      ? element("span", { class: "k-sml__hvorfor" }, `Ikke vurderet: ${lower(row.why)}`)
      : null,
  ];
  return element(
    "tr",
    { role: "row", class: row.differs ? "k-sml__raekke--forskel" : null },
    element("th", { scope: "row", role: "rowheader" }, row.title, notes),
    row.cells.map((cell, index) => tableCell(cell, row, titles[index])),
  );
}

function tableCell({ text, best }, row, title) {
  return element(
    "td",
    { role: "cell", "data-k": title, class: best ? "k-sml__bedst" : null },
    text ?? element("span", { class: "k-ukendt" }, UNKNOWN),
    best ? element("span", { class: "k-sml__maerke" }, row.best) : null,
  );
}

function lower(text) {
  return text[0].toLowerCase() + text.slice(1);
}

// What can be done

/** A choice of what to put beside the others: the shortlist first, then everything. */
function more(entries, kind, data, change) {
  if (entries.length >= MOST_COMPARED) return null;
  const free = (entry) => !entries.includes(entry) && numberOf(data, entry) !== undefined;
  const kept = store.entries().filter((entry) => parts(entry).kind === kind && free(entry));
  const all = data.ids
    .map((id) => `${kind}/${id}`)
    .filter((entry) => free(entry) && !kept.includes(entry));
  const option = (entry) => element("option", { value: entry }, data.titles[numberOf(data, entry)]);
  const select = element(
    "select",
    { id: "tilfoej", class: "k-valg-felt" },
    kept.length ? element("optgroup", { label: "På huskelisten" }, kept.map(option)) : null,
    element(
      "optgroup",
      { label: kind === "tilbud" ? "Alle tilbud" : "Alle virksomheder" },
      all.map(option),
    ),
  );
  const label =
    kind === "tilbud" ? "Sammenlign også med tilbuddet" : "Sammenlign også med virksomheden";
  return element(
    "div",
    { class: "k-valg-linje k-ikke-tryk" },
    element("label", { for: "tilfoej" }, label),
    select,
    button("Tilføj", () => select.value && change([...entries, select.value], "#tilfoej")),
  );
}

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
