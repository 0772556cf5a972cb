// The shortlist, in the browser's own storage. It may be closed to the page, full, or hold
// what someone else has written there: then there is an empty list, and nothing breaks.

import { trace } from "../shared/trace.js";
import { count } from "../shared/words.js";
import { isEntry } from "./entries.js";

const KEY = "katalog.huskeliste";
const MOST = 200;

/**
 * The entries on the list, in the order they were put there.
 *
 * @returns {string[]}
 */
export function entries() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? fitting(kept) : [];
  } catch (error) {
    trace(error, "read the shortlist");
    return [];
  }
}

/** @param {unknown[]} list */
function fitting(list) {
  return [...new Set(list.filter(isEntry))].slice(0, MOST);
}

/**
 * Keeps these entries and no others. Says whether they could be kept.
 *
 * @param {string[]} list
 */
export function keep(list) {
  try {
    const wanted = fitting(list);
    if (wanted.length) localStorage.setItem(KEY, JSON.stringify(wanted));
    else localStorage.removeItem(KEY);
    dispatchEvent(new CustomEvent("huskeliste"));
    return true;
  } catch (error) {
    trace(error, "keep the shortlist");
    return false;
  }
}

/**
 * Puts entries at the end of the list.
 *
 * @param {...string} more
 */
export function add(...more) {
  return keep([...entries(), ...more]);
}

/**
 * Takes an entry off the list.
 *
 * @param {string} entry
 */
export function remove(entry) {
  return keep(entries().filter((other) => other !== entry));
}

/**
 * Puts an entry on the list, or takes it off. Says which was done, or that nothing could be.
 *
 * @param {string} entry
 * @returns {"added" | "removed" | "closed"}
 */
export function toggle(entry) {
  const wasThere = entries().includes(entry);
  const done = wasThere ? remove(entry) : add(entry);
  if (!done) return "closed";
  return wasThere ? "removed" : "added";
}

/** Whether the page may keep anything. */
export function isOpen() {
  try {
    localStorage.setItem(`${KEY}.prøve`, "");
    localStorage.removeItem(`${KEY}.prøve`);
    return true;
  } catch (error) {
    trace(error, "use the browser's storage");
    return false;
  }
}

/**
 * Calls back when the list has changed, here or in another window.
 *
 * @param {() => void} changed
 */
export function watch(changed) {
  addEventListener("huskeliste", changed);
  addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}

// What is said of the list

export const CLOSED = "Browseren lader ikke siden gemme noget, så huskelisten kan ikke bruges her.";

/**
 * What a button says that puts an entry on the list, or takes it off.
 *
 * @param {string} entry
 */
export function toggleText(entry) {
  return entries().includes(entry) ? "Fjern fra huskelisten" : "Læg på huskelisten";
}

/** What is said when something was put on the list. */
export function addedText() {
  const many = entries().length;
  return `Lagt på huskelisten, som nu har ${many === 1 ? "én ting" : count(many, "ting", "ting")}.`;
}
