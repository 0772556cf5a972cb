// Which entries an address names, and which address names some entries. An entry is written
// "tilbud/ID" or "virksomhed/ID". No document and no window: this runs anywhere.

export const KINDS = ["tilbud", "virksomhed"];
export const MOST_COMPARED = 4;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FOLDERS = { tilbud: "tilbud", virksomhed: "virksomheder" };
const SHOWN = 5;
const SHOWN_LENGTH = 60;

/** The two parts of an entry's name, or null when it is none. */
export function parts(entry) {
  const [kind, id, ...rest] = String(entry).split("/");
  const fine = KINDS.includes(kind) && rest.length === 0 && id?.length <= 80 && ID.test(id);
  return fine ? { kind, id } : null;
}

/** Where an entry's page lies, from the site's root. */
export function pageOf(entry) {
  const { kind, id } = parts(entry);
  return `${FOLDERS[kind]}/${id}.html`;
}

/**
 * The entries that the search part of an address names, each once and in order, with the values
 * that cannot be an entry's and the names of parts that mean nothing.
 */
export function read(search) {
  const entries = new Set();
  const refused = new Set();
  const unknown = new Set();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!KINDS.includes(name)) unknown.add(name);
    else if (parts(`${name}/${value}`)) entries.add(`${name}/${value}`);
    else refused.add(value);
  }
  return { entries: [...entries], refused: [...refused], unknown: [...unknown] };
}

/** The search part of an address that names some entries. */
export function write(entries) {
  const named = entries.map(parts).map(({ kind, id }) => `${kind}=${id}`);
  return named.length ? `?${named.join("&")}` : "";
}

/** Names as they are told in a sentence: the first few, none too long. */
export function named(names) {
  const shown = names.slice(0, SHOWN).map((name) => `“${shortened(name)}”`);
  const more = names.length - SHOWN;
  return more > 0 ? `${shown.join(", ")} og ${more} til` : shown.join(", ");
}

function shortened(name) {
  const letters = [...(name.toWellFormed?.() ?? name)];
  return letters.length > SHOWN_LENGTH ? `${letters.slice(0, SHOWN_LENGTH).join("")}…` : name;
}
