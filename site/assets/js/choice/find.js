// The page that finds offers for a citizen. What is told of the citizen lives in the form and
// nowhere else: not stored, not in the address, and gone when the page is left.

import { button, element } from "../shared/dom.js";
import { at, NOT_LOADED, table } from "./data.js";
import { announcer, copy } from "./dom.js";
import { citizenOf, form, isTold } from "./form.js";
import { rank } from "./matching.js";
import { leastActivity, record } from "./record.js";
import { results } from "./results.js";

const IN_RECORD = 3;

/** Puts the tool in its place on the page. */
export async function start(place) {
  let offers;
  try {
    offers = await table("tilbud");
  } catch {
    const all = element("a", { href: at("tilbud/index.html") }, "Se alle tilbud");
    place.replaceChildren(element("p", { class: "k-varsel" }, NOT_LOADED), element("p", {}, all));
    return;
  }
  place.replaceChildren(...tool(offers));
}

function tool(offers) {
  const status = announcer();
  const heading = element("h2", { id: "fund", tabindex: "-1" }, "Tilbud");
  const shown = element("div");
  const chosen = new Set();
  const show = () => draw(shown, made, offers, chosen, status.say);
  const clear = () => {
    made.reset();
    chosen.clear();
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

/** The page may be kept by the browser to be shown again: then it must know nothing. */
function forgetOnLeaving(clear) {
  addEventListener("pagehide", clear);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) clear();
  });
}

function draw(shown, made, offers, chosen, say) {
  const { terms, offers: inUse } = offers.match;
  const citizen = citizenOf(made, terms);
  if (!isTold(citizen)) {
    shown.replaceChildren(
      element("p", {}, "Vælg mindst én ting ovenfor. Så står tilbuddene her, det bedste først."),
    );
    say("");
    return;
  }
  const judged = rank(inUse, citizen, terms, offers.date);
  const text = element("div", { class: "k-journal" });
  const onchoose = () => text.replaceChildren(...journal(judged, chosen, citizen, offers, say));
  shown.replaceChildren(
    ...least(citizen, terms),
    ...results(judged, offers, { chosen, onchoose, say }),
    text,
  );
  say(counted(judged));
}

function counted(judged) {
  const out = judged.filter(({ isOut }) => isOut).length;
  const partly = judged.filter(({ isOut, verdicts }) => !isOut && verdicts.some(isNo)).length;
  const whole = judged.length - out - partly;
  return `${judged.length} tilbud er i brug: ${whole} passer, ${partly} passer delvis, ${out} passer ikke.`;
}

function isNo({ verdict }) {
  return verdict === "nej";
}

/** The legal minimum of the citizen's groups. */
function least(citizen, terms) {
  const found = leastActivity(citizen, terms);
  if (!found.length) return [];
  const line = ({ group, path, text, period, verified, note, source }) =>
    element(
      "li",
      {},
      element("strong", {}, "For ", element("a", { href: at(path) }, group), ": "),
      text,
      period ? ` Gælder ${period}.` : "",
      verified ? "" : " Ikke efterprøvet i lovteksten.",
      note ? ` ${note}` : "",
      source ? element("span", { class: "k-kilde" }, ` Kilde: ${source}.`) : "",
    );
  return [
    element(
      "div",
      { class: "k-borger__lov" },
      element("h3", {}, "Lovens mindstekrav"),
      element("ul", {}, found.map(line)),
    ),
  ];
}

/** The text for the record: on the chosen offers, or on the first few. */
function journal(judged, chosen, citizen, offers, say) {
  const picked = judged.filter(({ number }) => chosen.has(`tilbud/${offers.ids[number]}`));
  const text = record(picked.length ? picked : judged.slice(0, IN_RECORD), citizen, offers);
  const about = picked.length ? "de valgte tilbud" : "de første tre tilbud";
  const onclick = async () =>
    say(
      (await copy(text))
        ? "Teksten er kopieret."
        : "Teksten kunne ikke kopieres. Markér den, og kopiér den selv.",
    );
  return [
    element("h3", { id: "journal" }, "Tekst til journalen"),
    element(
      "p",
      {},
      `Teksten er om ${about}. Den nævner ikke, hvad du har valgt under “Hvad står i vejen?”, men et tilbuds navn kan vise det.`,
    ),
    element(
      "div",
      { class: "k-journal__tekst", role: "group", "aria-labelledby": "journal", tabindex: "0" },
      text,
    ),
    button("Kopiér tekst", onclick),
  ];
}
