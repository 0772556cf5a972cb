// The page that finds offers for a citizen. What is told of the citizen lives in the form and
// nowhere else: not stored, not in the address, and gone when the page is left.

import { announcer, button, copy, element, fill } from "../shared/dom.js";
import { number } from "../shared/words.js";
import { citizenOf, form, isTold } from "./citizen.js";
import { at, NOT_LOADED, table } from "./data.js";
import { matches } from "./matches.js";
import { rank } from "./matching.js";
import { notice } from "./pieces.js";
import { leastActivity, record } from "./record.js";

/**
 * @typedef {import("../../../types/data.js").OfferTable} OfferTable
 * @typedef {import("../../../types/data.js").Terms} Terms
 * @typedef {import("./matching.js").Citizen} Citizen
 * @typedef {import("./matching.js").Judged} Judged
 *
 * @typedef {object} Tool
 * @property {OfferTable} offers
 * @property {Set<string>} chosen the entries to compare
 * @property {(text: string) => void} say
 */

const IN_RECORD = 3;
const PROMPT = "Vælg mindst én ting ovenfor. Så står tilbuddene her, det bedste først.";

/**
 * Puts the tool in its place on the page.
 *
 * @param {HTMLElement} place
 */
export async function start(place) {
  const offers = await table("tilbud").catch(() => null);
  if (!offers?.match) {
    const all = element("a", { href: at("tilbud/index.html") }, "Se alle tilbud");
    fill(place, notice(NOT_LOADED), element("p", {}, all));
    return;
  }
  fill(place, toolFor({ ...offers, match: offers.match }));
}

/** @param {OfferTable} offers */
function toolFor(offers) {
  const status = announcer();
  const heading = element("h2", { id: "fund", tabindex: "-1" }, "Tilbud");
  const shown = element("div");
  const tool = { offers, chosen: new Set(), say: status.say };
  const show = () => draw(shown, citizenOf(made, offers.match.terms), tool);
  const clear = () => {
    made.reset();
    tool.chosen.clear();
    show();
  };
  const made = form(offers.match.terms, {
    onchange: show,
    onsubmit: () => heading.focus(),
    onclear: clear,
  });
  forgetOnLeaving(clear);
  show();
  const section = element("section", { "aria-labelledby": "fund" }, heading, status.place, shown);
  return [made, section];
}

/**
 * The page may be kept by the browser to be shown again: then it must know nothing.
 *
 * @param {() => void} clear
 */
function forgetOnLeaving(clear) {
  addEventListener("pagehide", clear);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) clear();
  });
}

/** @param {HTMLElement} shown @param {Citizen} citizen @param {Tool} tool */
function draw(shown, citizen, tool) {
  const { offers, chosen, say } = tool;
  if (!isTold(citizen)) {
    fill(shown, element("p", {}, PROMPT));
    say("");
    return;
  }
  const { terms, offers: inUse } = offers.match;
  const judged = rank(inUse, citizen, terms, offers.date);
  const text = element("div", { class: "k-journal" });
  const onchoose = () => fill(text, journal(judged, citizen, tool));
  fill(shown, least(citizen, terms), matches(judged, offers, { chosen, onchoose, say }), text);
  say(counted(judged));
}

/** @param {Judged[]} judged */
function counted(judged) {
  const isNo = (/** @type {Judged} */ { verdicts }) =>
    verdicts.some(({ verdict }) => verdict === "nej");
  const left = judged.filter(({ isOut }) => !isOut);
  const partly = left.filter(isNo).length;
  const waiting = judged.filter(({ offer }) => offer.status).length;
  const active = `${number(judged.length - waiting)} aktive`;
  const split = waiting ? `: ${active}, og ${number(waiting)} er planlagt eller på pause` : "";
  return (
    `${number(left.length - partly)} tilbud passer, ${number(partly)} passer delvist. ` +
    `${number(judged.length)} tilbud er i brug${split}.`
  );
}

/**
 * The legal minimum of the citizen's groups.
 *
 * @param {Citizen} citizen
 * @param {Terms} terms
 */
function least(citizen, terms) {
  const found = leastActivity(citizen, terms);
  if (!found.length) return null;
  const lines = found.map(({ group, path, text, period, verified, checked, note, source }) =>
    element(
      "li",
      {},
      element("strong", {}, "For ", element("a", { href: at(path) }, group), ": "),
      text,
      period && ` Gælder ${period}.`,
      !verified && " Ikke efterprøvet i lovteksten.",
      note && ` ${note}`,
      source && element("span", { class: "k-kilde" }, ` Kilde: ${source}.`),
      checked && element("span", { class: "k-kilde" }, ` Kontrolleret ${checked}.`),
    ),
  );
  const heading = element("h3", {}, "Lovens mindstekrav");
  return element("div", { class: "k-borger__lov" }, heading, element("ul", {}, lines));
}

/**
 * The text for the record: on the chosen offers, or on the first few.
 *
 * @param {Judged[]} judged
 * @param {Citizen} citizen
 * @param {Tool} tool
 */
function journal(judged, citizen, { offers, chosen, say }) {
  const picked = judged.filter(({ number }) => chosen.has(`tilbud/${offers.ids[number]}`));
  const text = record(picked.length ? picked : judged.slice(0, IN_RECORD), citizen, offers);
  const about = picked.length ? "de valgte tilbud" : "de første tre tilbud";
  const hint =
    `Teksten er om ${about}. Den nævner ikke, hvad du har valgt under “Hvad står i vejen?”, ` +
    "men et tilbuds navn kan vise det.";
  const failed = "Teksten kunne ikke kopieres. Markér den, og kopiér den selv.";
  const onclick = async () => say((await copy(text)) ? "Teksten er kopieret." : failed);
  const named = { role: "group", "aria-labelledby": "journal", tabindex: "0" };
  return [
    element("h3", { id: "journal" }, "Tekst til journalen"),
    element("p", {}, hint),
    element("div", { class: "k-journal__tekst", ...named }, text),
    button("Kopiér tekst", onclick),
  ];
}
