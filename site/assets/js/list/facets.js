// Which rows pass the filters, and how many each value would give. Pure: no page, no clock.
//
// Within a facet any chosen value is enough; all facets must be passed. A facet's own counts are
// those of the rows that pass all the others, so that they tell what one more choice would give.
// Facets of the rows' parts are judged together (parts-asked.js).

import { codesAt } from "./columns.js";
import { partsAsked } from "./parts-asked.js";

/**
 * @typedef {import("./columns.js").Columns} Columns
 * @typedef {import("./columns.js").Facet} Facet
 * @typedef {import("./columns.js").Figures} Figures
 * @typedef {import("../shared/state.js").Limits} Limits
 *
 * @typedef {object} Filters what is chosen: a part of a state
 * @property {Map<string, Set<string>>} chosen
 * @property {Map<string, Limits>} limits
 *
 * @typedef {{place: number, accepts: (row: number) => boolean}} Test of a facet, by its place
 *
 * @typedef {object} Found
 * @property {number[]} rows those that pass, in the order they were given
 * @property {Map<string, Uint32Array>} counts of each facet's values
 * @property {Map<string, number>} without how many would pass without a facet's filter
 * @property {{row: number, facet: string}[]} near rows that only one filter keeps out
 */

const MOST_NEAR = 5;

/**
 * @param {Columns} columns
 * @param {Filters} state
 * @param {ArrayLike<number>} candidates the rows that the search found, in order
 * @returns {Found}
 */
export function evaluate(columns, state, candidates) {
  const { facets } = columns;
  const asked = partsAsked(columns, state.chosen);
  const tests = facets.flatMap((facet, place) => {
    const accepts = facet.ofParts ? null : testOf(facet, state);
    return accepts ? [{ place, accepts }] : [];
  });
  const tally = tallyOf(facets);
  const { failed, by } = failures(tests, candidates, columns.rows);
  for (let place = 0; place < candidates.length; place++) {
    const row = candidates[place];
    const isForParts = !asked || asked.accepts(row);
    if (failed[row] === 0) countRow(tally, facets, row, asked, isForParts);
    const only = failed[row] === 1 && isForParts ? by[row] : null;
    if (only !== null) tally.add(only, row, codesAt(facets[only], row), true);
  }
  return tally.found(({ id }) => Boolean(state.chosen.get(id)?.size || state.limits.get(id)));
}

/**
 * A row that passes all filters, save perhaps those on its parts.
 *
 * @param {ReturnType<typeof tallyOf>} tally
 * @param {Facet[]} facets
 * @param {number} row
 * @param {import("./parts-asked.js").PartsAsked | null} asked
 * @param {boolean} isForParts whether it passes those too
 */
function countRow(tally, facets, row, asked, isForParts) {
  if (isForParts) tally.rows.push(row);
  for (const [place, facet] of facets.entries()) {
    if (asked && facet.ofParts) {
      const { passes, codes } = asked.without(facet, row);
      if (passes) tally.add(place, row, codes, !isForParts);
      else tally.count(place, codes);
    } else if (isForParts) {
      tally.add(place, row, codesAt(facet, row), false);
    }
  }
}

/** @param {Facet[]} facets */
function tallyOf(facets) {
  const counts = facets.map(({ values }) => new Uint32Array(values.length));
  const without = facets.map(() => 0);
  /** @type {Found["near"]} */
  const near = [];
  /** @type {number[]} */
  const rows = [];
  const count = (/** @type {number} */ place, /** @type {Iterable<number>} */ codes) => {
    for (const code of codes) counts[place][code] += 1;
  };
  return {
    rows,
    count,
    /**
     * A row that passes without a facet's filter, and the values of the facet that it has.
     *
     * @param {number} place of the facet
     * @param {number} row
     * @param {Iterable<number>} codes
     * @param {boolean} isKeptOut whether the filter keeps it out
     */
    add: (place, row, codes, isKeptOut) => {
      without[place] += 1;
      count(place, codes);
      const isNew = isKeptOut && near.length < MOST_NEAR && near.at(-1)?.row !== row;
      if (isNew) near.push({ row, facet: facets[place].id });
    },
    /** @param {(facet: Facet) => boolean} isUsed @returns {Found} */
    found: (isUsed) => ({
      rows,
      near,
      counts: new Map(facets.map(({ id }, place) => [id, counts[place]])),
      without: new Map(
        facets.flatMap((facet, place) =>
          isUsed(facet) ? [/** @type {const} */ ([facet.id, without[place]])] : [],
        ),
      ),
    }),
  };
}

/**
 * Of each candidate: how many filters it fails, and one of those.
 *
 * @param {Test[]} tests
 * @param {ArrayLike<number>} candidates
 * @param {number} rows
 */
function failures(tests, candidates, rows) {
  const failed = new Uint8Array(rows);
  const by = new Uint8Array(rows);
  for (const { place, accepts } of tests) {
    for (let index = 0; index < candidates.length; index++) {
      const row = candidates[index];
      if (accepts(row)) continue;
      failed[row] += 1;
      by[row] = place;
    }
  }
  return { failed, by };
}

/**
 * Whether a row has any chosen value or lies within the limits; null when nothing is chosen.
 *
 * @param {Facet} facet
 * @param {Filters} filters
 */
function testOf(facet, { chosen, limits }) {
  const values = chosen.get(facet.id);
  const limit = limits.get(facet.id);
  if (!values?.size && !limit) return null;
  const wanted = Uint8Array.from(facet.values, ({ id }) => (values?.has(id) ? 1 : 0));
  const { starts, codes } = facet;
  const within = limit && facet.figures ? withinOf(facet.figures, limit) : () => false;
  return (/** @type {number} */ row) => {
    for (let at = starts[row]; at < starts[row + 1]; at++) if (wanted[codes[at]]) return true;
    return within(row);
  };
}

/**
 * Whether a row's range meets the limits, both ends included.
 *
 * @param {Figures} figures
 * @param {Limits} limits
 */
function withinOf({ low, high }, { from, to }) {
  return (/** @type {number} */ row) =>
    high[row] >= (from ?? -Infinity) && low[row] <= (to ?? Infinity);
}
