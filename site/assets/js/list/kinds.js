// The two lists: what they are called, and what a line of each shows.

/**
 * @typedef {import("../../../types/data.js").ListData} ListData
 * @typedef {import("../../../types/data.js").OfferColumns} OfferColumns
 * @typedef {import("../../../types/data.js").PartnerColumns} PartnerColumns
 *
 * @typedef {{[name in keyof OfferColumns]: OfferColumns[name][number]}} OfferRow
 * @typedef {{[name in keyof PartnerColumns]: PartnerColumns[name][number]}} PartnerRow
 *
 * @typedef {object} Cell
 * @property {string} label the column's heading
 * @property {string | string[]} text what stands there; empty: not known
 * @property {string} [note] a dimmed addition
 * @property {string} [path] where the text leads
 *
 * @typedef {object} Line what a line shows of an entry, below its title and beside it
 * @property {string} summary
 * @property {string} under a dimmed line
 * @property {Cell[]} cells
 *
 * @typedef {object} Kind
 * @property {string} one
 * @property {string} many
 * @property {import("../../../types/data.js").Kind} entry what an entry is called in the addresses
 *   of compare and shortlist
 * @property {"tilbud" | "virksomheder"} other the other list, where a word may be
 * @property {string} folder where the entries' pages lie
 * @property {(data: ListData, row: number) => Line} line
 */

/** @type {Record<string, Kind>} */
export const KINDS = {
  tilbud: {
    one: "tilbud",
    many: "tilbud",
    entry: "tilbud",
    folder: "tilbud",
    other: "virksomheder",
    line: (data, row) => offerLine(/** @type {OfferRow} */ (rowOf(data, row))),
  },
  virksomheder: {
    one: "virksomhed",
    many: "virksomheder",
    entry: "virksomhed",
    folder: "virksomheder",
    other: "tilbud",
    line: (data, row) => partnerLine(/** @type {PartnerRow} */ (rowOf(data, row))),
  },
};

/**
 * A row's fields by name.
 *
 * @param {ListData} data
 * @param {number} row
 * @returns {object}
 */
function rowOf(data, row) {
  return Object.fromEntries(Object.entries(data.rows).map(([name, of]) => [name, of[row]]));
}

/** @param {OfferRow} row @returns {Line} */
function offerLine(row) {
  return {
    summary: row.summary,
    under: [row.tool, row.place].filter(Boolean).join(" · "),
    cells: [
      { label: "Målgruppe", text: row.groups },
      { label: "Varighed", text: row.length },
      { label: "Start", text: row.start },
      { label: "Pris", text: row.price },
      { label: "Effekt", text: row.effect },
      { label: "Pladser", text: row.seats, note: row.seats_note },
    ],
  };
}

/** @param {PartnerRow} row @returns {Line} */
function partnerLine(row) {
  const [agreement, path] = row.agreement || ["", ""];
  return {
    summary: row.summary,
    under: row.contact,
    cells: [
      { label: "Branche", text: row.branch },
      { label: "Sted", text: row.place },
      { label: "Pladser", text: row.seats },
      { label: "Mentorer", text: row.mentors },
      { label: "Aftale", text: agreement, path },
    ],
  };
}
