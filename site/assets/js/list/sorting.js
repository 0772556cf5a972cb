// The order of the rows. Those that have not ended come first whatever one sorts by; what is not
// known comes last; and rows that are alike keep the list's own order.

/** @typedef {import("./columns.js").Columns} Columns */

/**
 * @param {Columns} columns
 * @returns {(rows: number[], sort: string) => number[]} gives the rows in order; an unknown or
 *   empty sort leaves them as they are
 */
export function sorter(columns) {
  /** @type {Map<string, number[]>} */
  const kept = new Map();
  return (rows, sort) => {
    const column = columns.sorts.find(({ id }) => id === sort);
    if (!column) return rows;
    const order = kept.get(sort) ?? orderOf(columns, column);
    kept.set(sort, order);
    return inOrder(order, rows);
  };
}

/** @param {Columns} columns @param {Columns["sorts"][number]} column */
function orderOf({ rows, current }, { down, of }) {
  const sign = down ? -1 : 1;
  const key = (/** @type {number} */ row) => sign * (of[row] ?? sign * Infinity);
  const hasEnded = (/** @type {number} */ row) => Number(row >= current);
  const all = Array.from({ length: rows }, (_, row) => row);
  return all.sort((a, b) => hasEnded(a) - hasEnded(b) || key(a) - key(b) || a - b);
}

/** @param {number[]} order @param {number[]} rows */
function inOrder(order, rows) {
  const wanted = new Uint8Array(order.length);
  for (const row of rows) wanted[row] = 1;
  return order.filter((row) => wanted[row]);
}
