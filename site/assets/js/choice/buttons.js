// An entry's own buttons: on and off the shortlist, and side by side with what is on it.

import { button, element } from "../shared/dom.js";
import { MOST_COMPARED, parts, write } from "./address.js";
import { at } from "./data.js";
import { announcer } from "./dom.js";
import * as store from "./store.js";
import { shortlisted } from "./words.js";

/** Puts the buttons in the place that an entry's page has for them. */
export function start(place) {
  const entry = place.dataset.valg;
  if (!parts(entry)) return;
  const status = announcer();
  const toggle = button("", () => switchOver(entry, status.say));
  const compare = element("a", { class: "k-knap" });
  const update = () => show(entry, toggle, compare);
  place.append(element("div", { class: "k-valg-linje" }, toggle, compare), status.place);
  store.watch(update);
  addEventListener("pageshow", update);
  update();
}

function show(entry, toggle, compare) {
  const kept = store.entries();
  toggle.textContent = kept.includes(entry) ? "Fjern fra huskelisten" : "Læg på huskelisten";
  const others = kept.filter((other) => other !== entry && parts(other).kind === parts(entry).kind);
  const chosen = [entry, ...others.slice(0, MOST_COMPARED - 1)];
  compare.textContent = others.length ? "Sammenlign med huskelisten" : "Sammenlign";
  compare.href = at(`sammenlign.html${write(chosen)}`);
}

function switchOver(entry, say) {
  const wasThere = store.entries().includes(entry);
  const done = wasThere ? store.remove(entry) : store.add(entry);
  if (!done) return say(store.CLOSED);
  return say(wasThere ? "Fjernet fra huskelisten." : shortlisted(store.entries().length));
}
