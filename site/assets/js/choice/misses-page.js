// The page where one can see, copy and send the searches that found nothing.

import { announcer, button, copy, element } from "../shared/dom.js";
import { count } from "../shared/words.js";
import { clearMisses, misses } from "./misses.js";
import { MOST_MAILED, mailTo } from "./pieces.js";

/**
 * @typedef {import("./misses.js").Miss} Miss
 * @typedef {(text: string) => void} Say
 */

/**
 * Shows what is kept in a place of the page.
 *
 * @param {HTMLElement} place
 */
export function start(place) {
  const status = announcer();
  const shown = element("div");
  place.replaceChildren(shown, status.place);
  const show = () => draw(shown, show, status.say);
  addEventListener("pageshow", show);
  show();
}

/** @param {Element} shown @param {() => void} show shows it again @param {Say} say */
function draw(shown, show, say) {
  const found = misses().reverse();
  if (!found.length) {
    const none = "Der er ingen søgninger uden resultat i denne browser.";
    shown.replaceChildren(element("p", {}, none));
    return;
  }
  shown.replaceChildren(list(found), actions(found, show, say));
}

/** @param {Miss[]} found */
function list(found) {
  const lines = found.map(([words, times]) => {
    const often = element("span", { class: "k-daempet" }, count(times, "gang", "gange"));
    return element("li", {}, `“${words}” `, often);
  });
  return element("ul", { class: "k-soegninger" }, lines);
}

/** @param {Miss[]} found @param {() => void} show @param {Say} say */
function actions(found, show, say) {
  const text = found.map(line).join("\r\n");
  const clear = () => {
    say(clearMisses() ? "Søgningerne er slettet." : "Søgningerne kunne ikke slettes.");
    show();
  };
  const failed = "De kunne ikke kopieres. Markér dem, og kopiér dem selv.";
  const onclick = async () => say((await copy(text)) ? "Søgningerne er kopieret." : failed);
  return element(
    "div",
    { class: "k-valg-linje k-ikke-tryk" },
    button("Kopiér", onclick),
    element("a", { class: "k-knap", href: mail(found) }, "Send som e-mail"),
    button("Slet alle", clear),
  );
}

/** @param {Miss} miss */
function line([words, times]) {
  return `${words} (${times})`;
}

/**
 * A mail with the newest searches: as many as an address may hold.
 *
 * @param {Miss[]} found
 */
function mail(found) {
  let body = "";
  let address = mailTo("Søgninger uden resultat", body);
  for (const miss of found) {
    body += `${line(miss)}\r\n`;
    const longer = mailTo("Søgninger uden resultat", body);
    if (longer.length > MOST_MAILED) break;
    address = longer;
  }
  return address;
}
