// Facets that are true of one part of an entry, as of one of a company's seats: a free seat for one
// target group is no free seat for another. Pure: no page, no clock.

/**
 * @typedef {import("./columns.js").Columns} Columns
 * @typedef {import("./facets.js").Test} Test
 *
 * @typedef {object} Together the joined facets, of which any value is chosen
 * @property {Set<number>} places the facets by their places
 * @property {(row: number) => boolean} passes whether a row has what is chosen in
 *   each of them; in several of them: in one and the same part
 * @property {(row: number, place: number) => boolean} isFoundWithout whether it has so in all but one
 * @property {(row: number, of: number) => Set<number> | null} values what one more choice in a facet
 *   would find the row by; null when the others say nothing of it
 */

/**
 * The joined facets with what is chosen in them; null when nothing is.
 *
 * @param {Columns} columns
 * @param {Test[]} tests of the facets in which anything is chosen
 * @param {Map<string, Set<string>>} chosen
 * @returns {Together | null}
 */
export function togetherOf({ facets, joined }, tests, chosen) {
  const own = tests.filter(({ place }) => joined.places.includes(place));
  if (!own.length) return null;
  const wanted = own.map(({ place, accepts }) => ({
    place,
    accepts,
    at: joined.places.indexOf(place),
    codes: codesOf(facets[place], chosen),
  }));
  const others = (/** @type {number} */ apart) => wanted.filter(({ place }) => place !== apart);
  const partsOf = (/** @type {number} */ row, /** @type {typeof wanted} */ all) =>
    joined.parts[row].filter((part) =>
      all.every(({ at, codes }) => part[at].some((code) => codes.has(code))),
    );
  const passes = (/** @type {number} */ row, /** @type {typeof wanted} */ all) =>
    all.length > 1 ? partsOf(row, all).length > 0 : all.every((one) => one.accepts(row));
  return {
    places: new Set(joined.places),
    passes: (row) => passes(row, wanted),
    isFoundWithout: (row, place) => passes(row, others(place)),
    values(row, of) {
      const all = others(of);
      if (!all.length) return null;
      const at = joined.places.indexOf(of);
      return new Set(partsOf(row, all).flatMap((part) => part[at]));
    },
  };
}

/** @param {import("./columns.js").Facet} facet @param {Map<string, Set<string>>} chosen */
function codesOf({ id, values }, chosen) {
  const ids = chosen.get(id);
  return new Set(values.flatMap((value, code) => (ids?.has(value.id) ? [code] : [])));
}
