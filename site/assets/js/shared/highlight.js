// Marks the words of a text that a search has found.

import { element } from "./dom.js";

/**
 * No words to mark.
 *
 * @type {Set<string>}
 */
export const NOTHING = new Set();

const WORD = /[\p{L}\p{N}\u00ad]+/gu;

/**
 * @param {string} text
 * @param {Set<string>} words in lower case
 * @returns {(string | HTMLElement)[]} the text in pieces
 */
export function highlighted(text, words) {
  if (words.size === 0) return [text];
  /** @type {(string | HTMLElement)[]} */
  const pieces = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!words.has(plain(word))) continue;
    pieces.push(text.slice(end, index), element("mark", {}, word));
    end = index + word.length;
  }
  return [...pieces, text.slice(end)];
}

function plain(/** @type {string} */ word) {
  return word.replaceAll("\u00ad", "").normalize("NFC").toLowerCase();
}
