// What the calculators say: sentences and lines from what is typed and from the build's data. Pure.

import { listing, number, percent } from "../shared/words.js";
import { cost, halfUp, money, span } from "./money.js";
import { ratesOn } from "./rates.js";
import { room } from "./ratio.js";
import { exceeds, subsidy } from "./subsidy.js";

/**
 * @typedef {import("./money.js").Ends} Ends
 *
 * @typedef {{text: string, path?: string}} Source
 * @typedef {{text: string, source?: Source}} Note
 * @typedef {[label: string, text: string, source?: Source]} Line
 *
 * @typedef {object} Answer
 * @property {string} said one sentence or two
 * @property {Line[]} lines
 * @property {Note[]} notes
 *
 * @typedef {import("./ratio.js").Reading & {name: string, source: Source}} Reading
 * @typedef {{kind: string, from: string, to: string | null, ends: Ends, when: string,
 *   computed: boolean, source: Source}} Rate
 * @typedef {{percent: number, text: string, source: Source}} Limit on a refund, of the wage
 * @typedef {{rate: string, cap: string | null, limit: Limit | null}} Terms
 * @typedef {{rates: Rate[], terms: Record<string, Record<string, Terms>>}} SubsidyRules by employer
 *   and by who is employed
 *
 * @typedef {object} SubsidyTyped numbers are in hundredths
 * @property {string} hvem
 * @property {string} borger
 * @property {string} dato
 * @property {number} timer
 * @property {number} uger
 * @property {number} timeloen
 * @property {boolean} gammel
 */

/**
 * How many may be in training, by each reading of the rule.
 *
 * @param {{ansatte: number, iforvejen: number, undtaget: number}} typed in hundredths
 * @param {{counted: string, readings: Reading[]}} rules
 * @returns {Answer}
 */
export function ratioAnswer({ ansatte, iforvejen, undtaget }, { counted, readings }) {
  if (!readings.length) return { said: "Reglen er ikke oplyst.", lines: [], notes: [] };
  const now = { present: iforvejen / 100, exempt: undtaget / 100 };
  const present = Math.max(0, now.present - now.exempt);
  const rooms = readings.map((reading) => room(ansatte / 100, now, reading));
  const counts = [...new Set(rooms.map(({ places }) => places))];
  const many = listing(counts.map(number), "eller");
  const said = `Med ${number(ansatte / 100)} ordinært ansatte må I have ${many} i ${counted} tilsammen.`;
  if (counts.length === 1) {
    return { said: `${said} ${left(rooms[0], present)}`.trim(), lines: [], notes: [] };
  }
  return {
    said: `${said} Kilderne læser reglen forskelligt; spørg kommunen.`,
    lines: readings.map(({ name, source }, at) => [
      `Læst som “${name}”`,
      `${number(rooms[at].places)} i alt. ${left(rooms[at], present)}`,
      source,
    ]),
    notes: [],
  };
}

/** @param {import("./ratio.js").Room} room @param {number} present */
function left({ more, over }, present) {
  if (!present) return "";
  if (over) return `I har ${number(present)}, og det er flere, end der er plads til.`;
  return more ? `Der er plads til ${number(more)} til.` : "Der er ikke plads til flere.";
}

/**
 * What is to be said of a day whose rate is not known, and whether an older one can be used.
 * Null when the rate is known.
 *
 * @param {SubsidyTyped} typed
 * @param {SubsidyRules} rules
 */
export function missingRate({ hvem, borger, dato }, { rates, terms }) {
  if (!dato) return null;
  const { numbers, inForce } = ratesOn(rates, terms[hvem][borger].rate, dato);
  if (inForce) return null;
  const unknown = `Satsen for ${dato.slice(0, 4)} er ikke oplyst`;
  if (!numbers.length) return { text: `${unknown}, og vi kender ingen tidligere.`, older: false };
  const { ends, when } = merged(rates, numbers);
  return {
    text: `${unknown}; den seneste kendte er ${span(ends)} kr. i timen fra ${when}.`,
    older: true,
  };
}

/**
 * What a wage costs, what is refunded, and what is left.
 *
 * @param {SubsidyTyped} typed
 * @param {SubsidyRules} rules
 * @returns {Answer}
 */
export function subsidyAnswer(typed, { rates, terms }) {
  const { hvem, borger, dato, timer, uger, timeloen, gammel } = typed;
  const { rate: kind, cap, limit } = terms[hvem][borger];
  const hours = `${number(halfUp(timer * uger, 100) / 100)} timer`;
  const total = kroner(cost(timer, uger, timeloen));
  /** @type {Line} */
  const wage = ["Løn i alt", `${total} (${hours} à ${kroner(timeloen)})`];
  const notes = cap ? capNotes(rates, cap, dato, timeloen) : [];
  const { numbers, inForce } = ratesOn(rates, kind, dato);
  if (!numbers.length || (!inForce && !gammel)) {
    const unknown = `satsen for ${dato.slice(0, 4)} er ikke oplyst.`;
    const said = `Lønnen koster ${total} Tilskuddet kan ikke regnes ud: ${unknown}`;
    return { said, lines: [wage, ["Tilskud", "ikke oplyst"]], notes };
  }
  const rate = merged(rates, numbers);
  const found = subsidy({ hours: timer, weeks: uger, rate: timeloen }, rate.ends);
  const refund = between(found.refund);
  const cover = `Tilskuddet er ${refund} I skal selv betale ${between(found.left)}`;
  const old = `Regnet med den gamle sats fra ${rate.when}:`;
  const of = rate.computed ? "beregnet sats" : "sats";
  const at = `(${hours} à ${span(rate.ends)} kr., ${of} fra ${rate.when})`;
  return {
    said: inForce ? `Lønnen koster ${total} ${cover}` : `${old} lønnen koster ${total} ${cover}`,
    lines: [
      wage,
      ["Tilskud", `${refund} ${at}`, rate.source],
      ["Tilbage at betale", between(found.left)],
    ],
    notes: [...limitNotes(limit, found), ...rateNotes(rate, timeloen), ...notes],
  };
}

/**
 * Rates of one kind that hold at once, as one: the widest span of them all.
 *
 * @param {Rate[]} rates
 * @param {number[]} numbers
 * @returns {{ends: Ends, when: string, computed: boolean, source: Source}}
 */
function merged(rates, numbers) {
  const found = numbers.map((at) => rates[at]);
  const low = Math.min(...found.map(({ ends }) => ends[0]));
  const high = Math.max(...found.map(({ ends }) => ends[1]));
  const { when, computed, source } = found[0];
  return { ends: [low, high], when, computed, source };
}

/** @param {Limit | null} limit @param {{refund: Ends, cost: number}} found @returns {Note[]} */
function limitNotes(limit, { refund, cost: wage }) {
  if (!limit || !exceeds(refund[1], wage, limit.percent)) return [];
  const text = `Tilskuddet er her mere end ${percent(limit.percent)} af lønnen. ${limit.text}`;
  return [{ text, source: limit.source }];
}

const CUT_OFF =
  "Satsen er højere end timelønnen. " +
  "Beregneren lader aldrig tilskuddet blive større end lønnen.";

const COMPUTED =
  "Satsen er beregnet efter loven og årets satsreguleringsprocent. " +
  "Den er ikke slået op i styrelsens satstabel.";

/** @param {{ends: Ends, computed: boolean}} rate @param {number} wage @returns {Note[]} */
function rateNotes({ ends: [, high], computed }, wage) {
  return [...(computed ? [{ text: COMPUTED }] : []), ...(high > wage ? [{ text: CUT_OFF }] : [])];
}

/** @param {Rate[]} rates @param {string} kind @param {string} day @param {number} wage */
function capNotes(rates, kind, day, wage) {
  const { numbers, inForce } = ratesOn(rates, kind, day);
  const year = day.slice(0, 4);
  if (!numbers.length) return [{ text: `Loftet over timelønnen for ${year} er ikke oplyst.` }];
  const caps = numbers.map((at) => rates[at]);
  const amounts = caps.map(({ ends }) => `${span(ends)} kr.`).join(" eller ");
  const start = inForce
    ? "Loftet over timelønnen hos offentlige arbejdsgivere er"
    : `Loftet over timelønnen for ${year} er ikke oplyst; det seneste kendte er`;
  const over = wage > Math.max(...caps.map(({ ends }) => ends[1]));
  const compared = over ? ` Jeres timeløn på ${kroner(wage)} er højere.` : "";
  const when = caps[0].computed ? `${caps[0].when}, beregnet` : caps[0].when;
  const text = `${start} ${amounts} (${when}).${compared}`;
  return [{ text, source: caps[0].source }];
}

/**
 * What it costs to buy a mentor's hours free.
 *
 * @param {{mentortimer: number, mentoruger: number, mentorpris: number}} typed in hundredths
 * @returns {Answer}
 */
export function mentorAnswer({ mentortimer, mentoruger, mentorpris }) {
  const hours = `${number(halfUp(mentortimer * mentoruger, 100) / 100)} timer`;
  const total = kroner(cost(mentortimer, mentoruger, mentorpris));
  return {
    said: `Frikøbet koster ${total}`,
    lines: [
      ["I alt", `${total} (${hours} à ${kroner(mentorpris)})`],
      ["Pr. uge", kroner(cost(mentortimer, 100, mentorpris))],
    ],
    notes: [],
  };
}

/**
 * "1.650 kr.": ends a sentence by itself.
 *
 * @param {number} ore
 */
function kroner(ore) {
  return `${money(ore)} kr.`;
}

/** @param {Ends} ends */
function between([low, high]) {
  return low === high ? kroner(low) : `mellem ${money(low)} og ${kroner(high)}`;
}
