// What the list says of itself, in Danish.

import { day, listing, number } from "../shared/words.js";

/**
 * @typedef {object} Filter a filter that is in force
 * @property {import("./columns.js").Facet} facet
 * @property {?string} value null: the limits of a number
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
    return limit ? [...filters, filter(facet, null, limitText(facet.figures, limit))] : filters;
  });
}

function filter(facet, value, label) {
  return { facet, value, text: `${facet.title}: ${label}` };
}

function limitText({ unit }, { from, to }) {
  const ends = [from !== null && `fra ${number(from)}`, to !== null && `til ${number(to)}`];
  return `${ends.filter(Boolean).join(" ")} ${unit}`;
}

/** "12 tilbud", "1 virksomhed" */
export function counted(count, kind) {
  return `${number(count)} ${count === 1 ? kind.one : kind.many}`;
}

/** The sentence that is told after each change. */
export function statusText(view) {
  const { kind, state, total } = view;
  if (view.isSearching) return "Søger …";
  const [filters, found] = [view.filters.length, view.found.rows.length];
  const asked = [
    state.q.trim() && `søgningen “${state.q.trim()}”`,
    filters > 0 && (filters === 1 ? "1 filter" : `${filters} filtre`),
  ].filter(Boolean);
  if (asked.length === 0) return `${counted(total, kind)}.`;
  const many = found ? counted(found, kind) : `Ingen ${kind.many}`;
  return `${many} ud af ${number(total)} passer til ${listing(asked)}.`;
}

/** What a printed list is a list of. */
export function printedText(view) {
  const { state, filters, data } = view;
  const parts = [
    state.q.trim() && `Søgning: “${state.q.trim()}”.`,
    filters.length > 0 && `Filtre: ${filters.map(({ text }) => text).join("; ")}.`,
    `Oplysninger pr. ${day(data.date)}.`,
  ];
  return parts.filter(Boolean).join(" ");
}

/** What became of the words of a query, as sentences. */
export function searchNotes({ unknown, partial }) {
  const quoted = listing(unknown.map((word) => `“${word}”`));
  return [
    unknown.length === 1 && `Ordet ${quoted} er udeladt: det findes ikke i kataloget.`,
    unknown.length > 1 && `Ordene ${quoted} er udeladt: de findes ikke i kataloget.`,
    partial && "Ingen har alle ordene; her er dem, der har nogle af dem.",
  ].filter(Boolean);
}

const MOST_NAMED = 5;

/** What was left out of an address. */
export function droppedText(dropped) {
  const shown = dropped.slice(0, MOST_NAMED).map((part) => `“${part}”`);
  const more = dropped.length - shown.length;
  const all = more > 0 ? [...shown, `${number(more)} til`] : shown;
  return `Noget i adressen kendes ikke og er udeladt: ${listing(all)}.`;
}
