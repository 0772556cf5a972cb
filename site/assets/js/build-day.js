// A page cannot age by itself: what was counted from the day it was built is marked with that day
// when the visitor comes later, and what has a last day is closed when that has passed.
//
// [data-pr] has the build's day: a hidden notice is shown, and any other text gets the day behind.
// [data-frist] has the last day of what is in it.

import { day } from "./shared/words.js";

/**
 * The day in Denmark, as "2026-12-01".
 *
 * @param {Date} now
 */
export function today(now) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(now);
}

/**
 * Marks what is old on the visitor's day, in the parts of a page that say when they were true.
 *
 * @param {ParentNode} page
 * @param {string} visited
 */
export function mark(page, visited) {
  for (const place of all(page, "[data-pr]")) {
    const built = place.dataset.pr ?? "";
    if (built && built < visited) age(place, built);
  }
  for (const place of all(page, "[data-frist]")) {
    const last = place.dataset.frist ?? "";
    if (last && last < visited) place.textContent = `Sluttede ${day(last)}`;
  }
}

/** @param {HTMLElement} place @param {string} built */
function age(place, built) {
  if (place.hidden) {
    place.textContent = `Siden er dannet ${day(built)}. Det, der er “nu”, alder på tal og frister er regnet fra den dag.`;
    place.hidden = false;
  } else {
    place.append(` (regnet ${day(built)})`);
  }
}

/** @param {ParentNode} page @param {string} wanted @returns {NodeListOf<HTMLElement>} */
function all(page, wanted) {
  return page.querySelectorAll(wanted);
}
