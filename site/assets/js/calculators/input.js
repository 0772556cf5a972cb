// What is typed in a field for a number: hundredths, or what is wrong with it. Pure.

import { number, readNumber } from "../shared/words.js";

/**
 * @param {string} text
 * @param {{most: number, optional: boolean}} limits an optional field that is empty is 0
 * @returns {{value: number | null, problem: string}} the number in hundredths, or null and what to
 *   do
 */
export function readAmount(text, { most, optional }) {
  const typed = text.trim();
  if (typed === "") return optional ? { value: 0, problem: "" } : wrong("Skriv et tal.");
  const value = readNumber(typed);
  if (value === null) return wrong(reason(typed, most));
  if (value > most) return wrong(tooLarge(most));
  return { value: Math.round(value * 100), problem: "" };
}

/** @param {string} typed @param {number} most */
function reason(typed, most) {
  const digits = typed.replace(/[.\s]/g, "");
  if (/^[-−–]\s*\d/.test(typed)) return "Tallet kan ikke være mindre end 0.";
  if (/^\d{10,}(?:,\d*)?$/.test(digits)) return tooLarge(most);
  if (/^\d[\d.\s]*,\d{3,}$/.test(typed)) return "Skriv højst to tal efter kommaet.";
  return "Skriv kun et tal, for eksempel 37 eller 37,5.";
}

/** @param {number} most */
function tooLarge(most) {
  return `Tallet kan højst være ${number(most)}.`;
}

/** @param {string} problem */
function wrong(problem) {
  return { value: null, problem };
}

/**
 * A day as an ISO text, or what is wrong with it. A browser gives "" for what is no day.
 *
 * @param {string} text
 */
export function readDay(text) {
  const fine = /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return fine ? { value: text, problem: "" } : wrong("Skriv en dato med dag, måned og år.");
}
