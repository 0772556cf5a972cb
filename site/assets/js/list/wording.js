// What the list says of itself, in Danish.

import { count, day, listing, number, onlyTexts } from "../shared/words.js";

/**
 * @typedef {import("./columns.js").Facet} Facet
 * @typedef {import("./finder.js").View} View
 *
 * @typedef {object} Filter a filter that is in force
 * @property {Facet} facet
 * @property {string | null} value null: the limits of a number
 * @property {string} text
 */

/**
 * The filters in force, in the order of the facets.
 *
 * @param {import("./columns.js").Columns} columns
 * @param {import("../shared/state.js").State} state
 * @returns {Filter[]}
 */
export function filtersOf(columns, state) {
  return columns.facets.flatMap((facet) => {
    const chosen = facet.values.filter(({ id }) => state.chosen.get(facet.id)?.has(id));
    const filters = chosen.map(({ id, label }) => filter(facet, id, label));
    const limit = state.limits.get(facet.id);
    if (!limit || !facet.figures) return filters;
    return [...filters, filter(facet, null, `${limitText(limit)} ${facet.figures.unit}`)];
  });
}

/** @param {Facet} facet @param {string | null} value @param {string} label @returns {Filter} */
function filter(facet, value, label) {
  return { facet, value, text: `${facet.title}: ${label}` };
}

/** @param {import("../shared/state.js").Limits} limits */
function limitText({ from, to }) {
  const ends = [from !== null && `fra ${number(from)}`, to !== null && `til ${number(to)}`];
  return onlyTexts(ends).join(" ");
}

/**
 * "12 tilbud", "1 virksomhed"
 *
 * @param {number} many
 * @param {import("./kinds.js").Kind} kind
 */
export function counted(many, kind) {
  return count(many, kind.one, kind.many);
}

/**
 * The sentence that is announced after each change.
 *
 * @param {View} view
 */
export function statusText(view) {
  const { kind, state, total } = view;
  if (view.isSearching) return "Søger …";
  const [filters, found] = [view.filters.length, view.found.rows.length];
  const asked = onlyTexts([
    state.q.trim() && `søgningen “${state.q.trim()}”`,
    filters > 0 && count(filters, "filter", "filtre"),
  ]);
  if (asked.length === 0) return `${counted(total, kind)}.`;
  const many = found ? counted(found, kind) : `Ingen ${kind.many}`;
  return `${many} ud af ${number(total)} passer til ${listing(asked)}.`;
}

/**
 * What a printed list is a list of.
 *
 * @param {View} view
 */
export function printedText({ state, filters, data }) {
  const parts = [
    state.q.trim() && `Søgning: “${state.q.trim()}”.`,
    filters.length > 0 && `Filtre: ${filters.map(({ text }) => text).join("; ")}.`,
    `Oplysninger pr. ${day(data.date)}.`,
  ];
  return onlyTexts(parts).join(" ");
}

/**
 * What became of the words of a query, as sentences. They name the list that was searched.
 *
 * @param {import("./search.js").Searched} searched
 * @param {import("./kinds.js").Kind} kind
 */
export function searchNotes({ unknown, partial }, { many }) {
  const quoted = listing(unknown.map((word) => `“${word}”`));
  return onlyTexts([
    unknown.length === 1 && `Ordet ${quoted} findes ikke i listen over ${many} og er udeladt.`,
    unknown.length > 1 && `Ordene ${quoted} findes ikke i listen over ${many} og er udeladt.`,
    partial && "Ingen har alle ordene; her er dem, der har nogle af dem.",
  ]);
}

const MOST_NAMED = 5;

/**
 * What was left out of an address.
 *
 * @param {string[]} dropped
 */
export function droppedText(dropped) {
  const shown = dropped.slice(0, MOST_NAMED).map((part) => `“${part}”`);
  const more = dropped.length - shown.length;
  const all = more > 0 ? [...shown, `${number(more)} til`] : shown;
  return `Noget i adressen kendes ikke og er udeladt: ${listing(all)}.`;
}
