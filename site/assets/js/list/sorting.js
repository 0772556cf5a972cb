// The order of the rows. Those that have not ended come first whatever one sorts by; what is not
// known comes last; and rows that are alike keep the list's own order.

/**
 * @param {import("./columns.js").Columns} columns
 * @returns {(rows: number[], sort: string) => number[]} gives the rows in order; an unknown or
 *   empty sort leaves them as they are
 */
export function sorter(columns) {
  const kept = new Map();
  return (rows, sort) => {
    const column = columns.sorts.find(({ id }) => id === sort);
    if (!column) return rows;
    if (!kept.has(sort)) kept.set(sort, orderOf(columns, column));
    return inOrder(kept.get(sort), rows);
  };
}

function orderOf({ rows, current }, { down, of }) {
  const key = (row) => (of[row] === null ? Infinity : down ? -of[row] : of[row]);
  const compare = (a, b) => (a >= current) - (b >= current) || key(a) - key(b) || a - b;
  return Array.from({ length: rows }, (_, row) => row).sort(compare);
}

function inOrder(order, rows) {
  const wanted = new Uint8Array(order.length);
  for (const row of rows) wanted[row] = 1;
  return order.filter((row) => wanted[row]);
}
