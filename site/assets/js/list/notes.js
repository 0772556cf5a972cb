// What is to be told above the list: what became of the query, of the address, and of the files
// that could not be fetched; and what to do when nothing fits.

import { button, element, fill } from "../shared/dom.js";
import { onlyTexts } from "../shared/words.js";
import { changed, withoutFacet, withoutFilters } from "./changes.js";
import { KINDS } from "./kinds.js";
import { pathOf } from "./lines.js";
import { counted, droppedText, searchNotes } from "./wording.js";

export const NO_SEARCH = "Søgningen kunne ikke hentes; listen og filtrene virker stadig.";
export const NO_REST =
  "Kun en del af søgningen kunne hentes: den kender titler, men ikke de lange tekster.";
export const NO_FILTERS = "Filtrene kunne ikke hentes; listen virker stadig.";

/**
 * @typedef {import("./finder.js").View} View
 * @typedef {import("./changes.js").Step} Step
 * @typedef {(text: string, step: Step) => HTMLElement} Act makes a button that takes a step
 */

/**
 * @param {import("./changes.js").Change} change
 * @param {string} root the way to the site's root
 */
export function noteList(change, root) {
  const node = element("div", { class: "k-noter" });
  /** @type {Act} */
  const act = (text, step) => button(text, () => change(step));
  return {
    node,
    /** @param {string} text */
    fail: (text) => fill(node, element("p", { role: "status" }, text)),
    /** @param {View} view */
    show: (view) => {
      const sentences = onlyTexts([
        view.dropped.length > 0 && droppedText(view.dropped),
        view.isSearchMissing && NO_SEARCH,
        view.isRestMissing && NO_REST,
        ...searchNotes(view.searched, view.kind),
      ]);
      fill(
        node,
        sentences.map((text) => element("p", {}, text)),
        elsewhere(view, root),
        suggestion(view, act),
        view.found.rows.length === 0 && emptyHelp(view, act, root),
      );
    },
  };
}

/**
 * Where the words are that this list does not have.
 *
 * @param {View} view
 * @param {string} root
 */
function elsewhere({ searched, kind }, root) {
  if (!searched.elsewhere) return null;
  const other = KINDS[kind.other];
  const query = new URLSearchParams({ q: searched.unknown.join(" ") });
  const href = `${root}${other.folder}/index.html?${query}`;
  const link = element("a", { href }, counted(searched.elsewhere, other));
  const word = searched.unknown.length > 1 ? "et eller flere af ordene" : "ordet";
  return element("p", {}, link, ` har ${word}.`);
}

/** @param {View} view @param {Act} act */
function suggestion({ searched: { corrected }, state }, act) {
  if (corrected.length === 0) return null;
  const query = corrected.reduce((text, [typed, used]) => replaced(text, typed, used), state.q);
  return element(
    "p",
    {},
    "Mente du ",
    act(query, (now) => changed(now, { q: query })),
    "?",
  );
}

/**
 * A text with a word in place of another, wherever that stands as a whole word.
 *
 * @param {string} text
 * @param {string} typed
 * @param {string} used
 */
function replaced(text, typed, used) {
  const isTyped = (/** @type {string} */ word) => word.toLowerCase() === typed.toLowerCase();
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (isTyped(word) ? used : word));
}

/** @param {View} view @param {Act} act @param {string} root */
function emptyHelp(view, act, root) {
  const ways = waysOut(view).map(({ text, count, next }) =>
    element("li", {}, act(`${text} (${counted(count, view.kind)})`, next)),
  );
  const near = view.found.near.map(({ row, facet }) => {
    const title = view.columns.facets.find(({ id }) => id === facet)?.title ?? "";
    const href = pathOf(view.kind, view.data, root, row);
    const link = element("a", { href }, view.data.titles[row]);
    return element("li", {}, link, ` passer på alt undtagen ${title.toLowerCase()}`);
  });
  return element(
    "section",
    { class: "k-ingen", "aria-label": "Ingen fund" },
    element("p", {}, element("strong", {}, `Ingen ${view.kind.many} passer til det hele.`)),
    ways.length > 0 && element("ul", { class: "k-ingen__veje" }, ways),
    near.length > 0 && element("p", {}, "Det nærmeste:"),
    near.length > 0 && element("ul", { class: "k-ingen__naer" }, near),
  );
}

/**
 * What can be taken away so that something fits, with how much that gives.
 *
 * @param {View} view
 * @returns {{text: string, count: number, next: Step}[]}
 */
function waysOut(view) {
  const { filters, found, state, total } = view;
  const facets = [...new Set(filters.map(({ facet }) => facet))];
  const ways = facets.map((facet) => {
    /** @type {Step} */
    const next = (now) => withoutFacet(now, facet.id);
    const [only, ...more] = filters.filter((filter) => filter.facet === facet);
    const text = more.length ? `Fjern alle valg i ${facet.title}` : `Fjern ${only.text}`;
    return { text, count: found.without.get(facet.id) ?? 0, next };
  });
  if (state.q.trim()) {
    /** @type {Step} */
    const next = (now) => changed(now, { q: "" });
    ways.push({ text: "Fjern søgeordene", count: view.unsearched(), next });
  }
  const helping = ways.filter(({ count }) => count > 0);
  if (helping.length || filters.length === 0) return helping;
  /** @type {Step} */
  const next = (now) => changed(withoutFilters(now), { q: "" });
  const text = state.q.trim() ? "Ryd søgeord og filtre" : "Ryd alle filtre";
  return [{ text, count: total, next }];
}
