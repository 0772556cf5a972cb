// Searches that found nothing: words and how many times, kept in this browser alone.

import { trace } from "../shared/trace.js";
import { wellFormed } from "./entries.js";

/** @typedef {[words: string, count: number]} Miss */

const KEY = "katalog.uden-resultat";
const MOST = 100;
const LONGEST = 100;

// Six digits together, spaces and signs apart, may be a birthday, a phone or a personal number.
const DIGITS = /\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd}){5}/u;

let latest = "";

/**
 * Keeps a search that found nothing. What may be about a person is never kept, nor is what is
 * too long to be a search. While a word is being typed, its beginnings make way for it.
 *
 * @param {string} query
 */
export function rememberMiss(query) {
  const words = cleaned(query);
  if (!words) return;
  try {
    const kept = new Map(read());
    if (latest && latest !== words && words.startsWith(latest)) takeBack(kept, latest);
    const count = kept.get(words) ?? 0;
    kept.delete(words);
    kept.set(words, count + 1);
    write([...kept].slice(-MOST));
    latest = words;
  } catch (error) {
    trace(error, "keep a search"); // storage may be closed to the page or full
  }
}

/** @param {Map<string, number>} kept @param {string} words */
function takeBack(kept, words) {
  const count = kept.get(words) ?? 0;
  if (count > 1) kept.set(words, count - 1);
  else kept.delete(words);
}

/**
 * The words of a search as they are kept; empty when they must not be.
 *
 * @param {unknown} query
 */
export function cleaned(query) {
  const words = wellFormed(String(query))
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .toLowerCase();
  const isLong = words.length > LONGEST;
  return isLong || mayBePersonal(words) || !/\p{L}/u.test(words) ? "" : words;
}

/** @param {string} words */
function mayBePersonal(words) {
  const plain = words.normalize("NFKC");
  return plain.includes("@") || DIGITS.test(plain);
}

/** What is kept, the newest last. */
export function misses() {
  try {
    return read();
  } catch (error) {
    trace(error, "read the searches");
    return [];
  }
}

/** Forgets everything. Says whether it could. */
export function clearMisses() {
  latest = "";
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch (error) {
    trace(error, "forget the searches");
    return false;
  }
}

function read() {
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    trace(error, "read the searches");
  }
  return Array.isArray(kept) ? kept.filter(isMiss).slice(-MOST) : [];
}

/** @param {unknown} pair @returns {pair is Miss} */
function isMiss(pair) {
  if (!Array.isArray(pair)) return false;
  const [words, count] = pair;
  return cleaned(words) === words && Number.isSafeInteger(count) && count > 0;
}

/** @param {Miss[]} pairs */
function write(pairs) {
  localStorage.setItem(KEY, JSON.stringify(pairs));
}
