// The two lists: what they are called, and what a line of each shows.

/**
 * @typedef {object} Cell
 * @property {string} label the column's heading
 * @property {string | string[]} text what stands there; empty: not known
 * @property {string} [note] a dimmed addition
 * @property {string} [path] where the text leads
 *
 * @typedef {object} Kind
 * @property {string} one
 * @property {string} many
 * @property {string} entry what an entry is called in the addresses of compare and shortlist
 * @property {string} folder where the entries' pages lie
 * @property {(row: object) => Cell[]} cells
 * @property {(row: object) => string} under a dimmed line below the title
 */

/** @type {Record<string, Kind>} */
export const KINDS = {
  tilbud: {
    one: "tilbud",
    many: "tilbud",
    entry: "tilbud",
    folder: "tilbud",
    cells: (row) => [
      { label: "Målgruppe", text: row.groups },
      { label: "Varighed", text: row.length },
      { label: "Start", text: row.start },
      { label: "Pris", text: row.price },
      { label: "Effekt", text: row.effect },
      { label: "Pladser", text: row.seats, note: row.seats_note },
    ],
    under: (row) => [row.tool, row.place].filter(Boolean).join(" · "),
  },
  virksomheder: {
    one: "virksomhed",
    many: "virksomheder",
    entry: "virksomhed",
    folder: "virksomheder",
    cells: (row) => [
      { label: "Branche", text: row.branch },
      { label: "Sted", text: row.place },
      { label: "Pladser", text: row.seats },
      { label: "Mentorer", text: row.mentors },
      { label: "Aftale", text: row.agreement[0] ?? "", path: row.agreement[1] },
    ],
    under: () => "",
  },
};

/**
 * A row's fields by name.
 *
 * @param {object} data as in the list's file
 * @param {number} row
 */
export function fieldsOf(data, row) {
  return Object.fromEntries(Object.entries(data.rows).map(([name, of]) => [name, of[row]]));
}
