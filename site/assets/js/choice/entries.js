// Which entries an address names, and which address names some entries. An entry is written
// "tilbud/ID" or "virksomhed/ID". No document and no window: this runs anywhere.

/** @typedef {import("../../../types/data.js").Kind} Kind */

export const MOST_COMPARED = 4;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
/** @type {Record<Kind, string>} */
const FOLDERS = { tilbud: "tilbud", virksomhed: "virksomheder" };
const SHOWN = 5;
const SHOWN_LENGTH = 60;

/**
 * Whether a name is that of a kind of entry.
 *
 * @param {string} name
 * @returns {name is Kind}
 */
function isKind(name) {
  return Object.hasOwn(FOLDERS, name);
}

/**
 * Whether a text has the form of an entry's name.
 *
 * @param {unknown} entry
 * @returns {entry is string}
 */
export function isEntry(entry) {
  if (typeof entry !== "string") return false;
  const [kind, id = "", ...rest] = entry.split("/");
  return isKind(kind) && rest.length === 0 && id.length <= LONGEST_ID && ID.test(id);
}

/**
 * The two parts of an entry's name.
 *
 * @param {string} entry
 * @returns {{kind: Kind, id: string}}
 */
export function parts(entry) {
  const [kind, id] = entry.split("/");
  return { kind: /** @type {Kind} */ (kind), id };
}

/**
 * Where an entry's page lies, from the site's root.
 *
 * @param {string} entry
 */
export function pageOf(entry) {
  const { kind, id } = parts(entry);
  return `${FOLDERS[kind]}/${id}.html`;
}

/**
 * The entries that the search part of an address names, each once and in order, with the values
 * that cannot be an entry's and the names of parts that mean nothing.
 *
 * @param {string} search
 */
export function read(search) {
  /** @type {Set<string>} */
  const entries = new Set();
  /** @type {Set<string>} */
  const refused = new Set();
  /** @type {Set<string>} */
  const unknown = new Set();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!isKind(name)) unknown.add(name);
    else if (isEntry(`${name}/${value}`)) entries.add(`${name}/${value}`);
    else refused.add(value);
  }
  return { entries: [...entries], refused: [...refused], unknown: [...unknown] };
}

/**
 * The search part of an address that names some entries.
 *
 * @param {string[]} entries
 */
export function write(entries) {
  const named = entries.map(parts).map(({ kind, id }) => `${kind}=${id}`);
  return named.length ? `?${named.join("&")}` : "";
}

/**
 * Names as they stand in a sentence: the first few, none too long.
 *
 * @param {string[]} names
 */
export function named(names) {
  const shown = names.slice(0, SHOWN).map((name) => `“${shortened(name)}”`);
  const more = names.length - SHOWN;
  return more > 0 ? `${shown.join(", ")} og ${more} til` : shown.join(", ");
}

function shortened(/** @type {string} */ name) {
  const letters = [...wellFormed(name)];
  return letters.length > SHOWN_LENGTH ? `${letters.slice(0, SHOWN_LENGTH).join("")}…` : name;
}

/**
 * A text without halves of characters, where the browser knows how.
 *
 * @param {string} text
 */
export function wellFormed(text) {
  return text.toWellFormed?.() ?? text;
}
