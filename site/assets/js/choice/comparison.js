// What differs between some entries, and which is best where that can be said. Pure.

const WORDS = {
  tilbud: "Kun oplyst for ét tilbud.",
  virksomhed: "Kun oplyst for én virksomhed.",
};
const NO_NUMBER = "Ikke alle har et tal, der kan sammenlignes.";

/**
 * The rows of some entries side by side, by their numbers in a table.
 *
 * A row has cells `{text, best}` (text null: not known), whether it `differs`, what is `best` in
 * words, and `why` nothing is marked best in a row of figures that differ. `nowhere` names the
 * rows that none of the entries has.
 */
export function compare(table, numbers) {
  const rows = inOrder(table, numbers);
  return {
    rows: rows.filter(isKnown).map((row) => judged(row, table.kind)),
    nowhere: rows.filter((row) => !isKnown(row)).map((row) => row.title),
  };
}

/** The table's rows with what few entries have put after the last row of figures. */
function inOrder(table, numbers) {
  const rows = table.rows.map((row) => taken(row, numbers));
  const figures = rows.map((row) => Boolean(row.better)).lastIndexOf(true) + 1;
  return [...rows.slice(0, figures), ...extra(table.extra, numbers), ...rows.slice(figures)];
}

function taken(row, numbers) {
  const cells = numbers.map((number) => ({
    text: row.values[row.of[number]] ?? null,
    number: row.numbers?.[number] ?? null,
    basis: row.bases?.[number] ?? -1,
  }));
  return { ...row, cells };
}

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

function isKnown(row) {
  return row.cells.some(({ text }) => text !== null);
}

function judged(row, kind) {
  const known = row.cells.map(({ text }) => text).filter((text) => text !== null);
  const differs = new Set(known).size > 1;
  const isOpen = row.better && row.cells.length > 1 && (differs || known.length === 1);
  const why = isOpen ? whyNot(row, kind) : "";
  const top = isOpen && !why ? bestOf(row) : null;
  return {
    id: row.id,
    title: row.title,
    differs,
    why,
    best:
      top === null ? "" : `${row.best}${known.length === row.cells.length ? "" : " af de oplyste"}`,
    cells: row.cells.map(({ text, number }) => ({
      text,
      best: top !== null && number === top,
    })),
  };
}

/** Why no figure of a row can be called the best; empty when one can. */
function whyNot({ cells, apart }, kind) {
  const known = cells.filter(({ text }) => text !== null);
  if (known.length < 2) return WORDS[kind];
  if (new Set(known.map(({ basis }) => basis)).size > 1) return apart;
  return known.some(({ number }) => number === null) ? NO_NUMBER : "";
}

/** The best number; null when all are the same. */
function bestOf({ cells, better }) {
  const numbers = cells.map(({ number }) => number).filter((number) => number !== null);
  if (new Set(numbers).size < 2) return null;
  return better === "low" ? Math.min(...numbers) : Math.max(...numbers);
}
