// The tables that the build has written: loaded once each, when a tool needs them.

import { parts } from "./address.js";

const ROOT = new URL("../../../", import.meta.url);
const FILES = { tilbud: "soeg/valg-tilbud.json", virksomhed: "soeg/valg-virksomheder.json" };
const loading = new Map();

/** The address of something on the site, whatever page it is named on; without the host. */
export function at(path) {
  const { pathname, search } = new URL(path, ROOT);
  return pathname + search;
}

/** The table of a kind. Rejects when it cannot be loaded; a later call then tries again. */
export function table(kind) {
  if (!loading.has(kind)) {
    const loaded = load(kind);
    loaded.catch(() => loading.delete(kind));
    loading.set(kind, loaded);
  }
  return loading.get(kind);
}

async function load(kind) {
  const response = await fetch(at(FILES[kind]));
  if (!response.ok) throw new Error(`${FILES[kind]}: ${response.status}`);
  const data = await response.json();
  data.numbers = new Map(data.ids.map((id, number) => [id, number]));
  return data;
}

/** Loads the tables of some kinds. A kind whose table cannot be had is left out. */
export async function tables(kinds) {
  const found = await Promise.allSettled(kinds.map(table));
  return new Map(
    kinds.map((kind, index) => [kind, found[index].value]).filter(([, value]) => value),
  );
}

/** An entry's number in the table of its kind, or undefined. */
export function numberOf(data, entry) {
  return data?.numbers.get(parts(entry).id);
}

/** An entry's marks. */
export function marksOf(data, number) {
  const of = data.badges.of[number];
  return of === -1 ? [] : data.badges.values[of];
}

export const NOT_LOADED = "Oplysningerne kunne ikke hentes. Prøv at genindlæse siden.";
