// The tables that the build has written: loaded once each, when a tool needs them.

import { trace } from "../shared/trace.js";
import { parts } from "./entries.js";

/**
 * @typedef {import("../../../types/data.js").Kind} Kind
 * @typedef {import("../../../types/data.js").RowId} RowId
 * @typedef {import("../../../types/data.js").Match} Match
 *
 * @typedef {import("../../../types/data.js").Table & {match?: Match}} Table
 * @typedef {Table & {numbers: Map<string, number>}} Loaded a table with each id's number in it
 */

const ROOT = new URL("../../../", import.meta.url);
/** @type {Record<Kind, string>} */
const FILES = { tilbud: "soeg/valg-tilbud.json", virksomhed: "soeg/valg-virksomheder.json" };
/** @type {Map<Kind, Promise<Loaded>>} */
const loading = new Map();

/**
 * The address of something on the site, whatever page it is named on; without the host.
 *
 * @param {string} path
 */
export function at(path) {
  const { pathname, search } = new URL(path, ROOT);
  return pathname + search;
}

/**
 * The table of a kind. Rejects when it cannot be loaded; a later call then tries again.
 *
 * @param {Kind} kind
 */
export function table(kind) {
  const known = loading.get(kind);
  if (known) return known;
  const loaded = load(kind);
  loaded.catch((error) => {
    trace(error, `load ${FILES[kind]}`);
    loading.delete(kind);
  });
  loading.set(kind, loaded);
  return loaded;
}

/** @param {Kind} kind @returns {Promise<Loaded>} */
async function load(kind) {
  const response = await fetch(at(FILES[kind]));
  if (!response.ok) throw new Error(`${FILES[kind]}: ${response.status}`);
  /** @type {Table} */
  const data = await response.json();
  return { ...data, numbers: new Map(data.ids.map((id, number) => [id, number])) };
}

/**
 * Loads the tables of some kinds. A kind whose table cannot be had is left out.
 *
 * @param {Kind[]} kinds
 */
export async function tables(kinds) {
  /** @type {Map<Kind, Loaded>} */
  const found = new Map();
  const results = await Promise.allSettled(kinds.map(table));
  for (const [index, result] of results.entries()) {
    if (result.status === "fulfilled") found.set(kinds[index], result.value);
  }
  return found;
}

/**
 * An entry's number in the table of its kind, or undefined.
 *
 * @param {Loaded | undefined} data
 * @param {string} entry
 */
export function numberOf(data, entry) {
  return data?.numbers.get(parts(entry).id);
}

/**
 * An entry's badges.
 *
 * @param {Table} data
 * @param {number} number
 */
export function badgesOf(data, number) {
  return data.badges.values[data.badges.of[number]] ?? [];
}

/**
 * What a table says of an entry in some of its rows, but for what is not known.
 *
 * @param {Table} data
 * @param {number} number
 * @param {RowId[]} ids
 */
export function factsOf(data, number, ids) {
  const rows = data.rows.filter((row) => ids.includes(row.id) && row.of[number] !== -1);
  return rows.map((row) => row.values[row.of[number]]);
}

export const NOT_LOADED = "Oplysningerne kunne ikke hentes. Prøv at genindlæse siden.";
