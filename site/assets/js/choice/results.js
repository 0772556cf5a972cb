// The offers that were found for a citizen, best first, each with why and why not.

import { button, element } from "../shared/dom.js";
import { MOST_COMPARED, pageOf, write } from "./address.js";
import { at, marksOf } from "./data.js";
import { badges } from "./dom.js";
import { texts } from "./matching.js";
import * as store from "./store.js";

const SHOWN_AT_ONCE = 10;
const FACTS = ["redskab", "varighed", "pris", "sted"];

/**
 * The list of results. `chosen` is a set of numbers to compare, which survives a new search;
 * `onchoose` is called when it changes, `say` tells what was done.
 */
export function results(judged, table, { chosen, onchoose, say }) {
  const list = element("ol", { class: "k-fund" });
  const bar = element("div", { class: "k-valg-linje k-fund__valg" });
  const update = () => {
    fillBar(bar, chosen);
    const full = chosen.size >= MOST_COMPARED;
    for (const box of list.querySelectorAll("input")) box.disabled = full && !box.checked;
    onchoose();
  };
  const make = (one) => result(one, table, { chosen, update, say });
  const rest = judged.slice(SHOWN_AT_ONCE);
  list.append(...judged.slice(0, SHOWN_AT_ONCE).map(make));
  const more = button("", () => showMore(list, rest, make, more, update));
  more.hidden = rest.length === 0;
  more.textContent = moreText(rest);
  update();
  return [bar, list, more];
}

function moreText(rest) {
  return `Vis flere (${rest.length} tilbage)`;
}

function showMore(list, rest, make, more, update) {
  const next = rest.splice(0, SHOWN_AT_ONCE).map(make);
  list.append(...next);
  more.textContent = moreText(rest);
  more.hidden = rest.length === 0;
  update();
  next[0].querySelector("a").focus();
}

function fillBar(bar, chosen) {
  const entries = [...chosen];
  if (entries.length < 2) {
    bar.replaceChildren(
      element(
        "p",
        { class: "k-daempet" },
        "Sæt kryds ved to til fire tilbud for at sammenligne dem.",
      ),
    );
    return;
  }
  const href = at(`sammenlign.html${write(entries)}`);
  const text = `Sammenlign de ${entries.length} valgte`;
  bar.replaceChildren(element("a", { class: "k-knap k-knap--hoved", href }, text));
}

function result(judged, table, { chosen, update, say }) {
  const { number } = judged;
  const entry = `tilbud/${table.ids[number]}`;
  const title = table.titles[number];
  return element(
    "li",
    { class: judged.isOut ? "k-fund__nej" : null },
    element(
      "h3",
      {},
      element("a", { href: at(pageOf(entry)) }, title),
      " ",
      badges(marksOf(table, number)),
    ),
    element("p", { class: "k-daempet" }, facts(table, number)),
    reasons("Passer, fordi", "ja", judged),
    reasons("Passer ikke, fordi", "nej", judged),
    reasons("Se efter", "se", judged),
    requirements(judged.offer),
    unknown(judged),
    element(
      "p",
      { class: "k-valg-linje" },
      compareBox(entry, title, chosen, update),
      keepButton(entry, title, say),
    ),
  );
}

function facts(table, number) {
  return table.rows
    .filter((row) => FACTS.includes(row.id) && row.of[number] !== -1)
    .map((row) => row.values[row.of[number]])
    .join(" · ");
}

function reasons(start, verdict, judged) {
  const found = texts(judged, verdict);
  if (!found.length) return null;
  return element(
    "div",
    { class: `k-fund__grunde k-fund__grunde--${verdict}` },
    element("p", {}, element("strong", {}, start)),
    element(
      "ul",
      {},
      found.map((text) => element("li", {}, text)),
    ),
  );
}

function requirements({ requirements: found }) {
  return found
    ? element(
        "p",
        { class: "k-fund__krav" },
        element("strong", {}, "Det kræver tilbuddet: "),
        `${found.join("; ")}.`,
      )
    : null;
}

function unknown(judged) {
  const found = texts(judged, "ukendt");
  return found.length
    ? element("p", { class: "k-ukendt" }, `Ikke oplyst: ${found.join(", ")}.`)
    : null;
}

function compareBox(entry, title, chosen, update) {
  const id = `sammenlign-${entry.replace("/", "-")}`;
  const change = ({ target }) => {
    if (target.checked) chosen.add(entry);
    else chosen.delete(entry);
    update();
  };
  return element(
    "span",
    { class: "k-borger__kryds" },
    element("input", {
      type: "checkbox",
      id,
      checked: chosen.has(entry),
      onchange: change,
      autocomplete: "off",
    }),
    element(
      "label",
      { for: id },
      "Sammenlign",
      element("span", { class: "k-skjult" }, ` ${title}`),
    ),
  );
}

function keepButton(entry, title, say) {
  const made = button("", () => {
    const wasThere = store.entries().includes(entry);
    const done = wasThere ? store.remove(entry) : store.add(entry);
    if (!done) return say(store.CLOSED);
    name();
    return say(
      wasThere ? `${title} er fjernet fra huskelisten.` : `${title} er lagt på huskelisten.`,
    );
  });
  const name = () => {
    const text = store.entries().includes(entry) ? "Fjern fra huskelisten" : "Læg på huskelisten";
    made.replaceChildren(text, element("span", { class: "k-skjult" }, ` ${title}`));
  };
  name();
  return made;
}
