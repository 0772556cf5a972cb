// A list's data, made ready to be counted: every facet as values and the codes of each row.

/** The value of what is not known. */
export const UNKNOWN = "ikke-oplyst";

/**
 * @typedef {import("../../../types/data.js").ListData} ListData
 * @typedef {import("../../../types/data.js").FacetColumn} FacetColumn
 * @typedef {import("../../../types/data.js").NumberColumn} NumberColumn
 * @typedef {FacetColumn["id"] | NumberColumn["id"]} Id
 *
 * @typedef {object} Value
 * @property {string} id
 * @property {string} label
 *
 * @typedef {object} Coded
 * @property {Value[]} values the last is "not known" where any row is
 * @property {Uint32Array} starts where the codes of each row begin, and where the last ends
 * @property {Uint16Array} codes indexes of values
 *
 * @typedef {{unit: string, low: Float64Array, high: Float64Array}} Figures NaN: none
 *
 * @typedef {Coded & {id: Id, title: string, figures: Figures | null}} Facet
 *
 * @typedef {object} Columns
 * @property {number} rows how many
 * @property {Map<string, number>} rowOf the row of each entry's id
 * @property {number} current how many of them, the first, have not ended
 * @property {Facet[]} facets
 * @property {Joined} joined
 * @property {import("../../../types/data.js").SortColumn[]} sorts
 *
 * @typedef {object} Joined facets that are true of one part of an entry
 * @property {number[]} places of the facets
 * @property {number[][][][]} parts of each row, and of each part the codes in each of the facets
 */

/** The facet that the numbers stand before. @type {Id} */
const AFTER_NUMBERS = "kommune";

/**
 * @param {ListData} data
 * @returns {Columns}
 */
export function columnsOf(data) {
  const numbers = data.numbers.map(numberFacet);
  const after = data.facets.findIndex(({ id }) => id === AFTER_NUMBERS);
  const facets = data.facets.map(choiceFacet);
  facets.splice(after < 0 ? facets.length : after, 0, ...numbers);
  const rowOf = new Map(data.ids.map((id, row) => [id, row]));
  const joined = joinedOf(data.joined, facets);
  return { rows: data.ids.length, rowOf, current: data.current, facets, joined, sorts: data.sorts };
}

/**
 * What the list's address may hold.
 *
 * @param {Columns} columns
 * @returns {import("../shared/state.js").Shape}
 */
export function shapeOf(columns) {
  const ids = (/** @type {Facet} */ { values }) => new Set(values.map(({ id }) => id));
  return {
    choices: new Map(columns.facets.map((facet) => [facet.id, ids(facet)])),
    limits: new Set(columns.facets.filter(({ figures }) => figures).map(({ id }) => id)),
    sorts: new Set(columns.sorts.map(({ id }) => id)),
    rows: columns.rowOf,
    views: new Set(["kort"]),
  };
}

/**
 * A part without a value in a facet is "not known" there, as a row without parts is in all.
 *
 * @param {ListData["joined"]} joined
 * @param {Facet[]} facets
 * @returns {Joined}
 */
function joinedOf({ facets: ids, parts }, facets) {
  const places = ids.map((wanted) => facets.findIndex(({ id }) => id === wanted));
  const unknown = places.map((place) => facets[place].values.findIndex(({ id }) => id === UNKNOWN));
  const nothing = unknown.map(() => []);
  return {
    places,
    parts: parts.map((row) =>
      (row.length ? row : [nothing]).map((part) =>
        part.map((codes, at) => (codes.length ? [...codes] : [unknown[at]])),
      ),
    ),
  };
}

/** @param {FacetColumn} column @returns {Facet} */
function choiceFacet({ id, title, values, of }) {
  const named = values.map(([value, label]) => ({ id: value, label }));
  return { id, title, figures: null, ...coded(named, of) };
}

/**
 * A number's bands and what is known but no number, as values; a range may lie in several.
 *
 * @param {NumberColumn} column
 * @returns {Facet}
 */
function numberFacet({ id, title, unit, bands, of, to, others }) {
  const low = Float64Array.from(of, (value) => value ?? NaN);
  const high = Float64Array.from(of, (value, row) => endOf(value, row, to));
  const rows = of.map((_, row) => bandsOf(bands, low[row], high[row]));
  others.forEach(([, , having], place) => {
    for (const row of having) rows[row].push(bands.length + place);
  });
  const values = [
    ...bands.map(([from, until, label]) => ({ id: `${from}-${until ?? ""}`, label })),
    ...others.map(([value, label]) => ({ id: value, label })),
  ];
  return { id, title, figures: { unit, low, high }, ...coded(values, rows) };
}

/** @param {number | null} low @param {number} row @param {NumberColumn["to"]} to */
function endOf(low, row, to) {
  if (low === null) return NaN;
  return to.length ? (to[row] ?? Infinity) : low;
}

/** @param {NumberColumn["bands"]} bands @param {number} low @param {number} high */
function bandsOf(bands, low, high) {
  return bands.flatMap(([from, until], place) =>
    high >= from && low < (until ?? Infinity) ? [place] : [],
  );
}

/** @param {Value[]} values @param {number[][]} rows @returns {Coded} */
function coded(values, rows) {
  const isUnknown = rows.some((row) => row.length === 0);
  const all = isUnknown ? [...values, { id: UNKNOWN, label: "Ikke oplyst" }] : values;
  const starts = new Uint32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row++) {
    starts[row + 1] = starts[row] + (rows[row].length || 1);
  }
  const codes = new Uint16Array(starts[rows.length]).fill(values.length);
  for (let row = 0; row < rows.length; row++) codes.set(rows[row], starts[row]);
  return { values: all, starts, codes };
}
