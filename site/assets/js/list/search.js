// The list's part of the search: which rows a query finds.

import { NOTHING } from "../shared/highlight.js";

/**
 * @typedef {import("../search/engine.js").Engine} Engine
 *
 * @typedef {object} Searched
 * @property {number[]} rows best first; all, in the list's order, when nothing is asked
 * @property {number[]} near rows that only resemble what was asked for
 * @property {Set<string>} words to mark
 * @property {[string, string][]} corrected
 * @property {string[]} unknown words that nothing in this list has
 * @property {number} elsewhere how many entries of the other list have those words
 * @property {boolean} partial
 */

/**
 * Searches among the rows of one list.
 *
 * @param {string} name of the list
 * @param {number} rows how many the list has
 */
export function searcher(name, rows) {
  const all = Array.from({ length: rows }, (_, row) => row);
  /** @type {Searched} */
  const everything = {
    rows: all,
    near: [],
    words: NOTHING,
    corrected: [],
    unknown: [],
    elsewhere: 0,
    partial: false,
  };
  /** @type {Engine | null} */
  let engine = null;
  let first = 0;
  let other = { from: 0, to: 0 };
  return {
    everything,
    get isReady() {
      return engine !== null;
    },
    /**
     * Takes an engine into use, if it knows the same entries as the list.
     *
     * @param {Engine} opened
     */
    use: (opened) => {
      const { offers, companies } = opened;
      const isOffers = name === "tilbud";
      const [own, before] = isOffers ? [offers, 0] : [companies, offers];
      other = isOffers ? { from: offers, to: offers + companies } : { from: 0, to: offers };
      if (own !== rows) throw new Error("the index is of another catalogue");
      [engine, first] = [opened, before];
    },
    /** @param {string} query @returns {Searched} */
    search: (query) => {
      if (!engine || !query.trim()) return everything;
      const { ids, near, ...more } = engine.search(query, { from: first, to: first + rows });
      const found = Array.from(ids, (id) => id - first);
      const exact = found.length - near;
      const elsewhere = hits(engine, more.unknown.join(" "), other);
      return { ...more, elsewhere, rows: found.slice(0, exact), near: found.slice(exact) };
    },
  };
}

/**
 * How many documents have any of some words.
 *
 * @param {Engine} engine
 * @param {string} words
 * @param {{from: number, to: number}} range
 */
function hits(engine, words, range) {
  if (!words || range.from === range.to) return 0;
  const { ids, near } = engine.search(words, range);
  return ids.length - near;
}
