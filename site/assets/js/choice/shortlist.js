// The shortlist's page: one's own list, or one that somebody has sent.

import { announcer, button, element, fill, linkButton } from "../shared/dom.js";
import { at, badgesOf, factsOf, numberOf, tables } from "./data.js";
import { MOST_COMPARED, named, pageOf, parts, read, write } from "./entries.js";
import { badges, comparing, MOST_MAILED, mailTo, notice } from "./pieces.js";
import * as store from "./store.js";

/**
 * @typedef {import("./data.js").Kind} Kind
 * @typedef {Map<Kind, import("./data.js").Loaded>} Tables
 * @typedef {(text: string) => void} Say
 *
 * @typedef {object} Shown what the page shows
 * @property {string[]} entries
 * @property {Tables} data
 * @property {boolean} isSent whether somebody has sent the list
 * @property {Say} say
 */

const MOST_SHOWN = 200;
/** @type {import("./data.js").RowId[]} */
const FACTS = ["redskab", "branche", "varighed", "pris", "sted"];

/** @type {Record<Kind, {one: string, many: string}>} */
const WORDS = {
  tilbud: { one: "Tilbud", many: "tilbud" },
  virksomhed: { one: "Virksomhed", many: "virksomheder" },
};

/**
 * Shows the list in a place of the page, now and when it or the address changes.
 *
 * @param {HTMLElement} place
 */
export async function start(place) {
  const status = announcer();
  const shown = element("div");
  place.replaceChildren(shown, status.place);
  const data = await tables(["tilbud", "virksomhed"]);
  const show = () => draw(shown, data, status.say);
  addEventListener("popstate", show);
  store.watch(show);
  show();
}

/** @param {Element} place @param {Tables} data @param {Say} say */
function draw(place, data, say) {
  const sent = read(location.search);
  const isSent = sent.entries.length + sent.refused.length > 0;
  const own = { entries: store.entries(), refused: [], unknown: [] };
  const { entries, notices } = sorted(isSent ? sent : own, data);
  const hadFocus = place.contains(document.activeElement);
  const shown = { entries, data, isSent, say };
  fill(
    place,
    notices.map(notice),
    isSent && received(entries, say),
    !store.isOpen() && notice(store.CLOSED),
    entries.length ? [list(shown), actions(shown)] : nothing(),
  );
  if (hadFocus) keepFocus(place);
}

/**
 * The entries that are there, and in words what is not. Without a table nothing can be said.
 *
 * @param {ReturnType<typeof read>} asked
 * @param {Tables} data
 */
function sorted({ entries, refused, unknown }, data) {
  const isGone = (/** @type {string} */ entry) => {
    const table = data.get(parts(entry).kind);
    return table !== undefined && numberOf(table, entry) === undefined;
  };
  const gone = [...entries.filter(isGone).map((entry) => parts(entry).id), ...refused];
  const there = entries.filter((entry) => !isGone(entry));
  const notices = [];
  if (data.size < 2) {
    notices.push("Oplysningerne kunne ikke hentes. Listen viser kun navnene i adresserne.");
  }
  if (gone.length) notices.push(`Findes ikke i kataloget og er udeladt: ${named(gone)}.`);
  if (unknown.length) notices.push(`Ukendt i adressen og udeladt: ${named(unknown)}.`);
  if (there.length > MOST_SHOWN) {
    notices.push(`Listen er lang: kun de første ${MOST_SHOWN} er vist.`);
  }
  return { entries: there.slice(0, MOST_SHOWN), notices };
}

function nothing() {
  return element(
    "p",
    {},
    "Huskelisten er tom. Gå til ",
    element("a", { href: at("tilbud/index.html") }, "alle tilbud"),
    " eller ",
    element("a", { href: at("virksomheder/index.html") }, "alle virksomheder"),
    ", åbn en side, og vælg “Læg på huskelisten”.",
  );
}

/**
 * What one can do with a list that was sent: nothing is saved before one says so.
 *
 * @param {string[]} sent
 * @param {Say} say
 */
function received(sent, say) {
  const own = store.entries();
  const fresh = sent.filter((entry) => !own.includes(entry));
  const save = (/** @type {string[]} */ entries, /** @type {string} */ done) => {
    if (!store.keep(entries)) return say(store.CLOSED);
    history.pushState(null, "", location.pathname);
    store.keep(entries);
    dispatchEvent(new PopStateEvent("popstate"));
    return say(done);
  };
  const add = () => save([...own, ...fresh], "Lagt til din egen huskeliste.");
  const keep = () => save(sent, "Gemt som din huskeliste.");
  const text = own.length
    ? `Du ser en liste, som er sendt til dig. Din egen huskeliste med ${own.length} er ikke ændret.`
    : "Du ser en liste, som er sendt til dig. Den er ikke gemt.";
  const back = { class: "k-knap", href: at("huskeliste.html") };
  return element(
    "div",
    { class: "k-ikke-tryk" },
    element("p", {}, text),
    element(
      "p",
      { class: "k-valg-linje" },
      fresh.length > 0 && own.length > 0 && button("Læg til min egen huskeliste", add),
      fresh.length > 0 && own.length === 0 && button("Gem som min huskeliste", keep),
      own.length > 0 && element("a", back, "Vis min egen huskeliste"),
    ),
  );
}

/** @param {Shown} shown */
function list(shown) {
  const items = shown.entries.map((entry) => item(entry, shown));
  return element("ul", { class: "k-huskeliste" }, items);
}

/** @param {string} entry @param {Shown} shown */
function item(entry, { data, isSent, say }) {
  const title = titleOf(entry, data);
  const take = () => {
    store.remove(entry);
    say(`${title} er fjernet fra huskelisten.`);
  };
  const named = { "aria-label": `Fjern ${title} fra huskelisten`, "data-fjern": true };
  const { marks, facts } = about(entry, data);
  return element(
    "li",
    {},
    element(
      "div",
      {},
      element("a", { href: at(pageOf(entry)) }, title),
      " ",
      badges(marks),
      element("span", { class: "k-resume k-daempet" }, facts),
    ),
    !isSent && button("Fjern", take, named),
  );
}

/**
 * An entry's title, or its name in the address when the table could not be had.
 *
 * @param {string} entry
 * @param {Tables} data
 */
function titleOf(entry, data) {
  const { kind, id } = parts(entry);
  const table = data.get(kind);
  return table?.titles[numberOf(table, entry) ?? -1] ?? id;
}

/**
 * An entry's badges and, in a line, what it is; nothing when the table could not be had.
 *
 * @param {string} entry
 * @param {Tables} data
 */
function about(entry, data) {
  const { kind } = parts(entry);
  const table = data.get(kind);
  const number = numberOf(table, entry);
  if (!table || number === undefined) return { marks: [], facts: "" };
  const facts = [WORDS[kind].one, ...factsOf(table, number, FACTS)].join(" · ");
  return { marks: badgesOf(table, number), facts };
}

/** @param {Shown} shown */
function actions({ entries, data, isSent, say }) {
  const address = new URL(at(`huskeliste.html${write(entries)}`), location.href).href;
  const clear = () => say(store.keep([]) ? "Huskelisten er tømt." : store.CLOSED);
  const mail = { class: "k-knap", href: mailOf(entries, data, address) };
  return element(
    "div",
    {},
    element("p", { class: "k-kun-tryk" }, `Adresse: ${address}`),
    element(
      "div",
      { class: "k-valg-linje k-ikke-tryk" },
      compareLink(entries, "tilbud"),
      compareLink(entries, "virksomhed"),
      button("Skriv ud", () => print()),
      element("a", mail, "Send som e-mail"),
      linkButton(() => address, say),
      !isSent && button("Tøm huskelisten", clear),
    ),
  );
}

/** @param {string[]} entries @param {Kind} kind */
function compareLink(entries, kind) {
  const chosen = entries.filter((entry) => parts(entry).kind === kind).slice(0, MOST_COMPARED);
  if (chosen.length < 2) return null;
  const first = chosen.length === MOST_COMPARED ? "de første fire " : "";
  const text = `Sammenlign ${first}${WORDS[kind].many}`;
  return element("a", { class: "k-knap", href: comparing(chosen) }, text);
}

/**
 * A mail with the titles and the list's address; only the address when the titles are too many.
 *
 * @param {string[]} entries
 * @param {Tables} data
 * @param {string} address
 */
function mailOf(entries, data, address) {
  const subject = "Huskeliste fra tilbudskataloget";
  const lines = entries.map((entry) => `- ${titleOf(entry, data)}`);
  const whole = mailTo(subject, `${lines.join("\r\n")}\r\n\r\n${address}\r\n`);
  return whole.length <= MOST_MAILED ? whole : mailTo(subject, `${address}\r\n`);
}

/**
 * When what had the focus is gone, the next thing like it has it, or the list's end.
 *
 * @param {Element} place
 */
function keepFocus(place) {
  /** @type {HTMLElement | null} */
  const next = place.querySelector("[data-fjern]") ?? place.querySelector("a, button");
  next?.focus();
}
