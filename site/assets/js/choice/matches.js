// The offers that were found for a citizen, best first, each with why and why not.

import { button, element, fill } from "../shared/dom.js";
import { number as written } from "../shared/words.js";
import { at, badgesOf, factsOf } from "./data.js";
import { MOST_COMPARED, pageOf } from "./entries.js";
import { texts } from "./matching.js";
import { badges, comparing } from "./pieces.js";
import * as store from "./store.js";

/**
 * @typedef {import("./matching.js").Judged} Judged
 *
 * @typedef {object} On what the list does when the visitor does something
 * @property {Set<string>} chosen the entries to compare, which survive a new search
 * @property {() => void} onchoose is called when they change
 * @property {(text: string) => void} say says what was done
 */

const SHOWN_AT_ONCE = 10;
/** @type {import("./data.js").RowId[]} */
const FACTS = ["redskab", "varighed", "pris", "sted"];

/**
 * The list of what was found.
 *
 * @param {Judged[]} judged
 * @param {import("./data.js").Table} table
 * @param {On} on
 */
export function matches(judged, table, { chosen, onchoose, say }) {
  const list = element("ol", { class: "k-fund" });
  const bar = element("div", { class: "k-valg-linje k-fund__valg" });
  const update = () => {
    fillBar(bar, [...chosen]);
    const full = chosen.size >= MOST_COMPARED;
    for (const box of list.querySelectorAll("input")) box.disabled = full && !box.checked;
    onchoose();
  };
  const rest = [...judged];
  const addSome = () => {
    const some = rest.splice(0, SHOWN_AT_ONCE);
    const made = some.map((one) => match(one, table, { chosen, onchoose: update, say }));
    list.append(...made);
    more.textContent = `Vis flere (${written(rest.length)} tilbage)`;
    more.hidden = rest.length === 0;
    update();
    return made;
  };
  const more = button("", () => addSome()[0].querySelector("a")?.focus());
  addSome();
  return [bar, list, more];
}

/** @param {Element} bar @param {string[]} entries */
function fillBar(bar, entries) {
  if (entries.length < 2) {
    const hint = "Sæt kryds ved to til fire tilbud for at sammenligne dem.";
    fill(bar, element("p", { class: "k-daempet" }, hint));
    return;
  }
  const text = `Sammenlign de ${entries.length} valgte`;
  fill(bar, element("a", { class: "k-knap k-knap--hoved", href: comparing(entries) }, text));
}

/** @param {Judged} judged @param {import("./data.js").Table} table @param {On} on */
function match(judged, table, on) {
  const { number } = judged;
  const entry = `tilbud/${table.ids[number]}`;
  const title = table.titles[number];
  const link = element("a", { href: at(pageOf(entry)) }, title);
  const facts = factsOf(table, number, FACTS).join(" · ");
  return element(
    "li",
    { class: judged.isOut ? "k-fund__nej" : null },
    element("h3", {}, link, " ", badges(badgesOf(table, number))),
    element("p", { class: "k-daempet" }, facts),
    reasons("Passer, fordi", "ja", judged),
    reasons("Passer ikke, fordi", "nej", judged),
    reasons("Se efter", "se", judged),
    requirements(judged),
    unknown(judged),
    element(
      "p",
      { class: "k-valg-linje" },
      compareBox(entry, title, on),
      keepButton(entry, title, on.say),
    ),
  );
}

/** @param {string} start @param {"ja" | "nej" | "se"} verdict @param {Judged} judged */
function reasons(start, verdict, judged) {
  const found = texts(judged, verdict);
  if (!found.length) return null;
  const lines = found.map((text) => element("li", {}, text));
  return element(
    "div",
    { class: `k-fund__grunde k-fund__grunde--${verdict}` },
    element("p", {}, element("strong", {}, start)),
    element("ul", {}, lines),
  );
}

/** @param {Judged} judged */
function requirements({ offer }) {
  if (!offer.requirements) return null;
  const start = element("strong", {}, "Det kræver tilbuddet: ");
  return element("p", { class: "k-fund__krav" }, start, `${offer.requirements.join("; ")}.`);
}

/** @param {Judged} judged */
function unknown(judged) {
  const found = texts(judged, "ukendt");
  if (!found.length) return null;
  return element("p", { class: "k-ukendt" }, `Ikke oplyst: ${found.join(", ")}.`);
}

/** @param {string} entry @param {string} title @param {On} on */
function compareBox(entry, title, { chosen, onchoose }) {
  const id = `sammenlign-${entry.replace("/", "-")}`;
  const onchange = () => {
    if (box.checked) chosen.add(entry);
    else chosen.delete(entry);
    onchoose();
  };
  const checked = chosen.has(entry);
  const box = element("input", { type: "checkbox", id, checked, onchange, autocomplete: "off" });
  return element(
    "span",
    { class: "k-borger__kryds" },
    box,
    element("label", { for: id }, "Sammenlign", hidden(` ${title}`)),
  );
}

/** @param {string} entry @param {string} title @param {On["say"]} say */
function keepButton(entry, title, say) {
  const name = () => fill(made, store.toggleText(entry), hidden(` ${title}`));
  const made = button("", () => {
    const done = store.toggle(entry);
    name();
    if (done === "closed") say(store.CLOSED);
    else if (done === "removed") say(`${title} er fjernet fra huskelisten.`);
    else say(`${title} er lagt på huskelisten.`);
  });
  name();
  return made;
}

/** @param {string} text for those who listen to the page */
function hidden(text) {
  return element("span", { class: "k-skjult" }, text);
}
