// What differs between some entries, and which is best where that can be said. Pure.

/**
 * @typedef {import("../../../types/data.js").Table} Table
 * @typedef {import("../../../types/data.js").TableRow} TableRow
 * @typedef {import("../../../types/data.js").SparseRows} SparseRows
 * @typedef {import("../../../types/data.js").Kind} Kind
 *
 * @typedef {object} Taken a row with the cells of some entries
 * @property {string} id
 * @property {string} title
 * @property {"low" | "high" | null} [better] which end is the better one
 * @property {string} [best] which in words
 * @property {string} [apart] why figures of different basis are not compared
 * @property {{text: string | null, number: number | null, basis: number}[]} cells
 *
 * @typedef {{text: string | null, best: boolean}} Cell text null: not known
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {boolean} differs
 * @property {string} best what is best in words; empty: nothing is
 * @property {string} why nothing is marked best in a row of figures that differ
 * @property {Cell[]} cells
 */

/** @type {Record<Kind, string>} */
const WORDS = {
  tilbud: "Kun oplyst for ét tilbud.",
  virksomhed: "Kun oplyst for én virksomhed.",
};
const NO_NUMBER = "Ikke alle har et tal, der kan sammenlignes.";

/**
 * The rows of some entries side by side. `nowhere` names the rows that none of them has.
 *
 * @param {Table} table
 * @param {number[]} numbers of the entries in the table
 * @returns {{rows: Row[], nowhere: string[]}}
 */
export function compare(table, numbers) {
  const rows = inOrder(table, numbers);
  return {
    rows: rows.filter(isKnown).map((row) => judged(row, table.kind)),
    nowhere: rows.filter((row) => !isKnown(row)).map((row) => row.title),
  };
}

/**
 * The table's rows with what few entries have put after the last row of figures.
 *
 * @param {Table} table
 * @param {number[]} numbers
 */
function inOrder(table, numbers) {
  const rows = table.rows.map((row) => taken(row, numbers));
  const figures = rows.map((row) => Boolean(row.better)).lastIndexOf(true) + 1;
  return [...rows.slice(0, figures), ...extra(table.extra, numbers), ...rows.slice(figures)];
}

/** @param {TableRow} row @param {number[]} numbers @returns {Taken} */
function taken(row, numbers) {
  const cells = numbers.map((number) => ({
    text: row.values[row.of[number]] ?? null,
    number: row.numbers?.[number] ?? null,
    basis: row.bases?.[number] ?? -1,
  }));
  return { ...row, cells };
}

/** @param {SparseRows} sparse @param {number[]} numbers @returns {Taken[]} */
function extra({ rows, values, of }, numbers) {
  const wanted = new Set(numbers.flatMap((number) => of[number].map(([row]) => row)));
  return [...wanted].map((wantedRow) => ({
    ...rows[wantedRow],
    cells: numbers.map((number) => {
      const found = of[number].find(([row]) => row === wantedRow);
      if (!found) return { text: null, number: null, basis: -1 };
      return { text: values[found[1]] ?? null, number: found[2], basis: found[3] };
    }),
  }));
}

/** @param {Taken} row */
function isKnown(row) {
  return row.cells.some(({ text }) => text !== null);
}

/** @param {Taken} row @param {Kind} kind @returns {Row} */
function judged(row, kind) {
  const known = row.cells.map(({ text }) => text).filter((text) => text !== null);
  const differs = new Set(known).size > 1;
  const isOpen = row.better && row.cells.length > 1 && (differs || known.length === 1);
  const why = isOpen ? whyNot(row, kind) : "";
  const top = isOpen && !why ? bestOf(row) : null;
  const some = known.length === row.cells.length ? "" : " af de oplyste";
  return {
    id: row.id,
    title: row.title,
    differs,
    why,
    best: top === null ? "" : `${row.best}${some}`,
    cells: row.cells.map(({ text, number }) => ({ text, best: top !== null && number === top })),
  };
}

/**
 * Why no figure of a row can be called the best; empty when one can.
 *
 * @param {Taken} row
 * @param {Kind} kind
 */
function whyNot({ cells, apart = "" }, kind) {
  const known = cells.filter(({ text }) => text !== null);
  if (known.length < 2) return WORDS[kind];
  if (new Set(known.map(({ basis }) => basis)).size > 1) return apart;
  return known.some(({ number }) => number === null) ? NO_NUMBER : "";
}

/**
 * The best number; null when all are the same.
 *
 * @param {Taken} row
 */
function bestOf({ cells, better }) {
  const numbers = cells.map(({ number }) => number).filter((number) => number !== null);
  if (new Set(numbers).size < 2) return null;
  return better === "low" ? Math.min(...numbers) : Math.max(...numbers);
}
