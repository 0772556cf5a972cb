// Pieces of the page that several of the tools have.

import { badge, element } from "../shared/dom.js";
import { at } from "./data.js";
import { wellFormed, write } from "./entries.js";

/** Longer addresses are cut off by some mail programs. */
export const MOST_MAILED = 1800;

/**
 * An entry's badges, as they stand in the lists.
 *
 * @param {[text: string, kind: string][]} all
 */
export function badges(all) {
  return all.map((one) => [badge(one), " "]);
}

/**
 * Something the visitor should know.
 *
 * @param {string} text
 */
export function notice(text) {
  return element("p", { class: "k-varsel" }, text);
}

/**
 * Where some entries are compared.
 *
 * @param {string[]} entries
 */
export function comparing(entries) {
  return at(`sammenlign.html${write(entries)}`);
}

/**
 * The address of a new e-mail.
 *
 * @param {string} subject
 * @param {string} body lines end with "\r\n"
 */
export function mailTo(subject, body) {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
}

function encoded(/** @type {string} */ text) {
  return encodeURIComponent(wellFormed(text));
}
