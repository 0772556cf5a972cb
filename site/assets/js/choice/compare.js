// The page that shows offers or companies side by side, from its address.

import { announcer, button, element, fill, linkButton } from "../shared/dom.js";
import { at, NOT_LOADED, numberOf, table } from "./data.js";
import { MOST_COMPARED, named, parts, read, write } from "./entries.js";
import { notice } from "./pieces.js";
import { sideBySide } from "./side-by-side.js";
import * as store from "./store.js";

/**
 * @typedef {import("./data.js").Loaded} Loaded
 * @typedef {import("./data.js").Kind} Kind
 * @typedef {(text: string) => void} Say
 * @typedef {import("./side-by-side.js").Shown} Shown
 */

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
