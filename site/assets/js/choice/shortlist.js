// The shortlist's page: one's own list, or one that somebody has sent.

import { button, element } from "../shared/dom.js";
import { MOST_COMPARED, named, pageOf, parts, read, write } from "./address.js";
import { at, marksOf, numberOf, tables } from "./data.js";
import { announcer, badges, linkButton } from "./dom.js";
import * as store from "./store.js";

const MOST_SHOWN = 200;
const MOST_MAILED = 1800; // longer addresses are cut by some mail programs
const FACTS = ["redskab", "branche", "varighed", "pris", "sted"];

/** Shows the list in a place of the page, now and when it or the address changes. */
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

function draw(shown, data, say) {
  const sent = read(location.search);
  const isSent = sent.entries.length + sent.refused.length > 0;
  const { there, notices } = sorted(isSent ? sent : { entries: store.entries() }, data);
  const hadFocus = shown.contains(document.activeElement);
  const pieces = [
    ...notices.map((text) => element("p", { class: "k-varsel" }, text)),
    isSent ? received(there, say) : null,
    store.isOpen() ? null : element("p", { class: "k-varsel" }, store.CLOSED),
    there.length ? list(there, data, isSent, say) : empty(),
    there.length ? doings(there, data, isSent, say) : null,
  ];
  shown.replaceChildren(...pieces.filter(Boolean));
  if (hadFocus) keepFocus(shown);
}

/** The entries that are there, and in words what is not. Without a table nothing can be told. */
function sorted({ entries, refused = [], unknown = [] }, data) {
  const isGone = (entry) =>
    data.has(parts(entry).kind) && numberOf(data.get(parts(entry).kind), entry) === undefined;
  const gone = [...entries.filter(isGone).map((entry) => parts(entry).id), ...refused];
  const there = entries.filter((entry) => !isGone(entry));
  const notices = [];
  if (data.size < 2)
    notices.push("Oplysningerne kunne ikke hentes. Listen viser kun navnene i adresserne.");
  if (gone.length) notices.push(`Findes ikke i kataloget og er udeladt: ${named(gone)}.`);
  if (unknown.length) notices.push(`Ukendt i adressen og udeladt: ${named(unknown)}.`);
  if (there.length > MOST_SHOWN)
    notices.push(`Listen er lang: kun de første ${MOST_SHOWN} er vist.`);
  return { there: there.slice(0, MOST_SHOWN), notices };
}

function empty() {
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

/** What one can do with a list that was sent: nothing is saved before one says so. */
function received(there, say) {
  const own = store.entries();
  const fresh = there.filter((entry) => !own.includes(entry));
  const save = (entries, told) => {
    if (!store.keep(entries)) return say(store.CLOSED);
    history.pushState(null, "", location.pathname);
    store.keep(entries);
    dispatchEvent(new PopStateEvent("popstate"));
    return say(told);
  };
  const buttons = [];
  if (fresh.length && own.length) {
    buttons.push(
      button("Læg til min egen huskeliste", () =>
        save([...own, ...fresh], "Lagt til din egen huskeliste."),
      ),
    );
  } else if (fresh.length) {
    buttons.push(button("Gem som min huskeliste", () => save(there, "Gemt som din huskeliste.")));
  }
  const text = own.length
    ? `Du ser en liste, som er sendt til dig. Din egen huskeliste med ${own.length} er ikke ændret.`
    : "Du ser en liste, som er sendt til dig. Den er ikke gemt.";
  return element(
    "div",
    { class: "k-ikke-tryk" },
    element("p", {}, text),
    element(
      "p",
      { class: "k-valg-linje" },
      buttons,
      own.length
        ? element("a", { class: "k-knap", href: at("huskeliste.html") }, "Vis min egen huskeliste")
        : null,
    ),
  );
}

function list(entries, data, isSent, say) {
  return element(
    "ul",
    { class: "k-huskeliste" },
    entries.map((entry) => item(entry, data, isSent, say)),
  );
}

function item(entry, data, isSent, say) {
  const { kind } = parts(entry);
  const title = titleOf(entry, data);
  const number = numberOf(data.get(kind), entry);
  const take = () => {
    store.remove(entry);
    say(`${title} er fjernet fra huskelisten.`);
  };
  return element(
    "li",
    {},
    element(
      "div",
      {},
      element("a", { href: at(pageOf(entry)) }, title),
      " ",
      number === undefined ? null : badges(marksOf(data.get(kind), number)),
      element("span", { class: "k-resume k-daempet" }, facts(data.get(kind), number, kind)),
    ),
    isSent
      ? null
      : button("Fjern", take, {
          "aria-label": `Fjern ${title} fra huskelisten`,
          "data-fjern": true,
        }),
  );
}

/** An entry's title, or its name in the address when the table could not be had. */
function titleOf(entry, data) {
  const { kind, id } = parts(entry);
  return data.get(kind)?.titles[numberOf(data.get(kind), entry)] ?? id;
}

function facts(table, number, kind) {
  if (number === undefined) return "";
  const known = table.rows
    .filter((row) => FACTS.includes(row.id) && row.of[number] !== -1)
    .map((row) => row.values[row.of[number]]);
  return [kind === "tilbud" ? "Tilbud" : "Virksomhed", ...known].join(" · ");
}

function doings(entries, data, isSent, say) {
  const address = new URL(at(`huskeliste.html${write(entries)}`), location.href).href;
  const clear = () => {
    say(store.keep([]) ? "Huskelisten er tømt." : store.CLOSED);
  };
  return element(
    "div",
    {},
    element("p", { class: "k-kun-tryk" }, `Adresse: ${address}`),
    element(
      "div",
      { class: "k-valg-linje k-ikke-tryk" },
      ["tilbud", "virksomhed"].map((kind) => compareLink(entries, kind)),
      button("Skriv ud", () => print()),
      element("a", { class: "k-knap", href: mail(entries, data, address) }, "Send som e-mail"),
      linkButton(() => address, say),
      isSent ? null : button("Tøm huskelisten", clear),
    ),
  );
}

function compareLink(entries, kind) {
  const chosen = entries.filter((entry) => parts(entry).kind === kind).slice(0, MOST_COMPARED);
  if (chosen.length < 2) return null;
  const words = kind === "tilbud" ? "tilbud" : "virksomheder";
  const text = `Sammenlign ${chosen.length === MOST_COMPARED ? "de første fire" : "de"} ${words}`;
  const plain = chosen.length === MOST_COMPARED ? text : `Sammenlign ${words}`;
  return element("a", { class: "k-knap", href: at(`sammenlign.html${write(chosen)}`) }, plain);
}

/** A mail with the titles and the list's address; only the address when the titles are too many. */
function mail(entries, data, address) {
  const lines = entries.map((entry) => `- ${titleOf(entry, data)}`);
  const subject = "Huskeliste fra tilbudskataloget";
  const body = (text) => `mailto:?subject=${encoded(subject)}&body=${encoded(text)}`;
  const whole = body(`${lines.join("\r\n")}\r\n\r\n${address}\r\n`);
  return whole.length <= MOST_MAILED ? whole : body(`${address}\r\n`);
}

function encoded(text) {
  return encodeURIComponent(text.toWellFormed?.() ?? text);
}

/** When what had the focus is gone, the next thing like it has it, or the list's end. */
function keepFocus(shown) {
  const next = shown.querySelector("[data-fjern]") ?? shown.querySelector("a, button");
  next?.focus();
}
