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
 * @typedef {object} Facet
 * @property {Id} id
 * @property {string} title
 * @property {Figures | null} figures
 * @property {Value[]} values
 * @property {Uint32Array} starts as in `Coded`, of the rows
 * @property {Uint16Array} codes
 * @property {Coded | null} ofParts the same of the rows' parts; null: it is about rows
 * @property {Uint16Array | null} ranks of each value, the best lowest, where a row has only the
 *   best values that any of its parts has
 *
 * @typedef {object} Columns
 * @property {number} rows how many
 * @property {Map<string, number>} rowOf the row of each entry's id
 * @property {number} current how many of them, the first, have not ended
 * @property {Facet[]} facets
 * @property {Uint32Array} parts where the parts of each row begin, and where the last ends
 * @property {import("../../../types/data.js").SortColumn[]} sorts
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
  const parts = startsOf(data.parts);
  const facets = data.facets.map((column) => choiceFacet(column, parts));
  facets.splice(after < 0 ? facets.length : after, 0, ...numbers);
  const rowOf = new Map(data.ids.map((id, row) => [id, row]));
  return { rows: data.ids.length, rowOf, current: data.current, facets, parts, sorts: data.sorts };
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

/** @param {FacetColumn} column @param {Uint32Array} parts @returns {Facet} */
function choiceFacet({ id, title, values, of, parts: isOfParts, best }, parts) {
  const named = values.map(([value, label]) => ({ id: value, label }));
  const own = coded(named, of);
  if (!isOfParts) return { id, title, figures: null, ofParts: null, ranks: null, ...own };
  const ranks = best ? ranksOf(own.values, best) : null;
  const rows = Array.from({ length: parts.length - 1 }, (_, row) => {
    const found = new Set(own.codes.subarray(own.starts[parts[row]], own.starts[parts[row + 1]]));
    return ranks ? bestOf(found, ranks) : [...found];
  });
  return { id, title, figures: null, ofParts: own, ranks, ...coded(own.values, rows) };
}

/** @param {Value[]} values @param {NonNullable<FacetColumn["best"]>} best */
function ranksOf(values, best) {
  return Uint16Array.from(values, ({ id }) => best.findIndex((ids) => ids.includes(id)));
}

/**
 * The codes of the best of some values, each once.
 *
 * @param {Iterable<number>} codes
 * @param {Uint16Array} ranks
 */
export function bestOf(codes, ranks) {
  const all = [...new Set(codes)];
  const best = Math.min(...all.map((code) => ranks[code]));
  return all.filter((code) => ranks[code] === best);
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
  const figures = { unit, low, high };
  return { id, title, figures, ofParts: null, ranks: null, ...coded(values, rows) };
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
  const starts = startsOf(rows.map(({ length }) => length || 1));
  const codes = new Uint16Array(starts[rows.length]).fill(values.length);
  for (let row = 0; row < rows.length; row++) codes.set(rows[row], starts[row]);
  return { values: all, starts, codes };
}

/** @param {Coded} coded @param {number} place of a row or a part */
export function codesAt({ starts, codes }, place) {
  return codes.subarray(starts[place], starts[place + 1]);
}

/** @param {readonly number[]} lengths */
function startsOf(lengths) {
  const starts = new Uint32Array(lengths.length + 1);
  for (let place = 0; place < lengths.length; place++) {
    starts[place + 1] = starts[place] + lengths[place];
  }
  return starts;
}
