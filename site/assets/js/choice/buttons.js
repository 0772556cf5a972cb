// An entry's own buttons: on and off the shortlist, and side by side with what is on it.

import { announcer, button, element } from "../shared/dom.js";
import { isEntry, MOST_COMPARED, parts } from "./entries.js";
import { comparing } from "./pieces.js";
import * as store from "./store.js";

/**
 * Puts the buttons in the place that an entry's page has for them.
 *
 * @param {HTMLElement} place
 */
export function start(place) {
  const entry = place.dataset.valg;
  if (!isEntry(entry)) return;
  const status = announcer();
  const toggle = button("", () => status.say(switchOver(entry)));
  const compare = element("a", { class: "k-knap" });
  const update = () => show(entry, toggle, compare);
  place.append(element("div", { class: "k-valg-linje" }, toggle, compare), status.place);
  store.watch(update);
  addEventListener("pageshow", update);
  update();
}

/** @param {string} entry @param {HTMLElement} toggle @param {HTMLAnchorElement} compare */
function show(entry, toggle, compare) {
  toggle.textContent = store.toggleText(entry);
  const { kind } = parts(entry);
  const others = store.entries().filter((other) => other !== entry && parts(other).kind === kind);
  const chosen = [entry, ...others.slice(0, MOST_COMPARED - 1)];
  compare.textContent = others.length ? "Sammenlign med huskelisten" : "Sammenlign";
  compare.href = comparing(chosen);
}

/** @param {string} entry */
function switchOver(entry) {
  const done = store.toggle(entry);
  if (done === "closed") return store.CLOSED;
  return done === "removed" ? "Fjernet fra huskelisten." : store.addedText();
}
