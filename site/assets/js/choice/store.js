// The shortlist, in the browser's own storage. It may be closed to the page, full, or hold
// what someone else has written there: then there is an empty list, and nothing breaks.

import { parts } from "./address.js";

const KEY = "katalog.huskeliste";
const MOST = 200;

/** The entries on the list, in the order they were put there. */
export function entries() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? [...new Set(kept.filter(parts))].slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps these entries and no others. Tells whether they could be kept. */
export function keep(list) {
  try {
    const wanted = [...new Set(list.filter(parts))].slice(0, MOST);
    if (wanted.length) localStorage.setItem(KEY, JSON.stringify(wanted));
    else localStorage.removeItem(KEY);
    dispatchEvent(new CustomEvent("huskeliste"));
    return true;
  } catch {
    return false;
  }
}

/** Puts entries at the end of the list. */
export function add(...more) {
  return keep([...entries(), ...more]);
}

/** Takes an entry off the list. */
export function remove(entry) {
  return keep(entries().filter((other) => other !== entry));
}

/** Whether the page may keep anything. */
export function isOpen() {
  try {
    localStorage.setItem(`${KEY}.prøve`, "");
    localStorage.removeItem(`${KEY}.prøve`);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list has changed, here or in another window. */
export function watch(changed) {
  addEventListener("huskeliste", changed);
  addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}

export const CLOSED = "Browseren lader ikke siden gemme noget, så huskelisten kan ikke bruges her.";
