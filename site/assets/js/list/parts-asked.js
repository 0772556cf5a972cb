// What is asked of the rows' parts is asked of one and the same part: a seat that is free and for
// the group, not a free seat and another for the group. Pure.
//
// The parts that a row is judged by are those with any chosen value of each facet. A facet with
// ranks has the best values that any of them has. So "no free seats" is true of a row
// only when none of the seats that are asked for is free.

import { bestOf, codesAt } from "./columns.js";

/**
 * @typedef {import("./columns.js").Columns} Columns
 * @typedef {import("./columns.js").Coded} Coded
 * @typedef {import("./columns.js").Facet} Facet
 *
 * @typedef {object} Asked a facet of parts and what is chosen of it
 * @property {Facet} facet
 * @property {Coded} coded its values of the parts
 * @property {Uint8Array | null} wanted of each value: 1 where it is chosen; null: none is
 *
 * @typedef {object} PartsAsked
 * @property {(row: number) => boolean} accepts whether a row has a part with all that is chosen
 * @property {(facet: Facet, row: number) => {passes: boolean, codes: number[]}} without whether a
 *   row would pass if nothing were chosen of a facet, and the facet's values that each alone would
 *   let it pass
 */

/**
 * @param {Columns} columns
 * @param {Map<string, Set<string>>} chosen
 * @returns {PartsAsked | null} null when nothing is asked of parts
 */
export function partsAsked({ facets, parts }, chosen) {
  const asked = facets.flatMap((facet) => {
    const { id, values, ofParts } = facet;
    const ids = chosen.get(id);
    const wanted = ids?.size ? Uint8Array.from(values, (one) => (ids.has(one.id) ? 1 : 0)) : null;
    return ofParts ? [{ facet, coded: ofParts, wanted }] : [];
  });
  if (asked.every(({ wanted }) => wanted === null)) return null;
  const plain = asked.filter(({ facet, wanted }) => wanted && !facet.ranks);
  const ranked = asked.filter(({ facet, wanted }) => wanted && facet.ranks);

  const partsOf = (/** @type {number} */ row, /** @type {Facet | null} */ apart) => {
    const found = [];
    for (let part = parts[row]; part < parts[row + 1]; part++) {
      if (plain.every((one) => one.facet === apart || hasWanted(one, part))) found.push(part);
    }
    return found;
  };
  const pass = (/** @type {number[]} */ found, /** @type {Facet | null} */ apart) =>
    found.length > 0 &&
    ranked.every(
      ({ facet, coded, wanted }) =>
        facet === apart || best(facet, coded, found).some((code) => wanted?.[code]),
    );

  return {
    accepts: (row) => pass(partsOf(row, null), null),
    without: (facet, row) => {
      const coded = /** @type {Coded} */ (facet.ofParts);
      const found = partsOf(row, facet);
      const passes = pass(found, facet);
      if (facet.ranks) return { passes, codes: passes ? best(facet, coded, found) : [] };
      const having = (/** @type {number} */ code) =>
        found.filter((part) => codesAt(coded, part).includes(code));
      const codes = new Set(found.flatMap((part) => [...codesAt(coded, part)]));
      return { passes, codes: [...codes].filter((code) => pass(having(code), null)) };
    },
  };
}

/** @param {Asked} asked @param {number} part */
function hasWanted({ coded, wanted }, part) {
  return codesAt(coded, part).some((code) => wanted?.[code]);
}

/** @param {Facet} facet @param {Coded} coded @param {number[]} found */
function best({ ranks }, coded, found) {
  const codes = found.flatMap((part) => [...codesAt(coded, part)]);
  return bestOf(codes, /** @type {Uint16Array} */ (ranks));
}
