// Which rows pass the filters, and how many each value would give. Pure: no page, no clock.
//
// Within a facet any chosen value is enough; all facets must be passed. A facet's own counts are
// those of the rows that pass all the others, so that they tell what one more choice would give.
// Joined facets are passed when one and the same part of the row has what is chosen in each.

import { togetherOf } from "./joined.js";

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
  const tests = columns.facets.flatMap((facet, place) => {
    const accepts = testOf(facet, state);
    return accepts ? [{ place, accepts }] : [];
  });
  const together = togetherOf(columns, tests, state.chosen);
  const apart = tests.filter(({ place }) => !together?.places.has(place));
  const { failed, by } = failures(apart, candidates, columns.rows);
  const tally = new Tally(columns, together);
  for (let place = 0; place < candidates.length; place++) {
    const row = candidates[place];
    if (failed[row] > 1) continue;
    const isWhole = !together || together.passes(row);
    if (failed[row] === 0) tally.add(row, isWhole);
    else if (isWhole) tally.keepOut(row, by[row]);
  }
  const { rows, near, counts, without } = tally;
  return {
    rows,
    near,
    counts: new Map(columns.facets.map(({ id }, place) => [id, counts[place]])),
    without: new Map(tests.map(({ place }) => [columns.facets[place].id, without[place]])),
  };
}

/** What is found so far, and what each facet's values would give. */
class Tally {
  /** @type {number[]} */
  rows = [];

  /** @type {Found["near"]} */
  near = [];

  /** @param {Columns} columns @param {import("./joined.js").Together | null} together */
  constructor({ facets }, together) {
    this.facets = facets;
    this.together = together;
    this.counts = facets.map(({ values }) => new Uint32Array(values.length));
    this.without = facets.map(() => 0);
  }

  /**
   * A row that passes all facets but perhaps those that are joined.
   *
   * @param {number} row
   * @param {boolean} isWhole whether it passes those too
   */
  add(row, isWhole) {
    if (isWhole) this.rows.push(row);
    this.facets.forEach((facet, place) => {
      const isJoined = this.together?.places.has(place);
      const values = isJoined ? this.together?.values(row, place) : null;
      if (values) for (const code of values) this.counts[place][code] += 1;
      else if (isWhole || isJoined) count(facet, row, this.counts[place]);
      const isFound = isJoined ? this.together?.isFoundWithout(row, place) : isWhole;
      if (isFound) this.note(row, place, isWhole);
    });
  }

  /** A row that passes all facets but one. @param {number} row @param {number} place */
  keepOut(row, place) {
    count(this.facets[place], row, this.counts[place]);
    this.note(row, place, false);
  }

  /** A row that is found without a facet. @param {number} row @param {number} place @param {boolean} isWhole */
  note(row, place, isWhole) {
    this.without[place] += 1;
    if (isWhole || this.near.length === MOST_NEAR) return;
    this.near.push({ row, facet: this.facets[place].id });
  }
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

/** @param {Facet} facet @param {number} row @param {Uint32Array} counts */
function count({ starts, codes }, row, counts) {
  for (let at = starts[row]; at < starts[row + 1]; at++) counts[codes[at]] += 1;
}
