// What the calculators say: sentences and lines from what is typed and from the build's data. Pure.
//
// An answer is {said, lines, notes}: one sentence or two, lines of [label, text, source?], and
// notes of {text, source?}. A source is {text, path}.

import { number } from "../shared/words.js";
import { cost, halfUp, money, span } from "./money.js";
import { ratesOn } from "./rates.js";
import { room } from "./ratio.js";
import { exceeds, subsidy } from "./subsidy.js";

const WHO = "i praktik, løntilskud og nytteindsats tilsammen";

/** How many may be in training, by each reading of the rule. */
export function ratioAnswer({ ansatte, iforvejen }, { readings }) {
  if (!readings.length) return { said: "Reglen er ikke oplyst.", lines: [], notes: [] };
  const present = iforvejen / 100;
  const rooms = readings.map((reading) => room(ansatte / 100, present, reading));
  const counts = [...new Set(rooms.map(({ places }) => places))];
  const among = `Med ${number(ansatte / 100)} ordinært ansatte må I have`;
  const said =
    counts.length === 1
      ? `${among} ${number(counts[0])} ${WHO}. ${left(rooms[0], present)}`
      : `${among} ${either(counts)} ${WHO}. Kilderne læser reglen forskelligt; spørg kommunen.`;
  const lines =
    counts.length === 1
      ? []
      : readings.map(({ name, source }, at) => [
          `Læst som “${name}”`,
          `${number(rooms[at].places)} i alt. ${left(rooms[at], present)}`,
          source,
        ]);
  return { said: said.trim(), lines, notes: [] };
}

function left({ more, over }, present) {
  if (!present) return "";
  if (over) return `I har ${number(present)}, og det er flere, end der er plads til.`;
  return more ? `Der er plads til ${number(more)} til.` : "Der er ikke plads til flere.";
}

function either(counts) {
  return `${counts.slice(0, -1).map(number).join(", ")} eller ${number(counts.at(-1))}`;
}

/**
 * What is to be said of a day whose rate is not known, and whether an older one can be used.
 * Null when the rate is known.
 */
export function missingRate({ hvem, dato }, { rates, employers }) {
  if (!dato) return null;
  const { numbers, inForce } = ratesOn(rates, employers[hvem].rate, dato);
  if (inForce) return null;
  const unknown = `Satsen for ${dato.slice(0, 4)} er ikke oplyst`;
  if (!numbers.length) return { text: `${unknown}, og vi kender ingen tidligere.`, older: false };
  const { ends, when } = merged(rates, numbers);
  return {
    text: `${unknown}; den seneste kendte er ${span(ends)} kr. i timen fra ${when}.`,
    older: true,
  };
}

/** What a wage costs, what is refunded, and what is left. */
export function subsidyAnswer({ hvem, dato, timer, uger, timeloen, gammel }, { rates, employers }) {
  const { rate: kind, cap, limit } = employers[hvem];
  const work = { hours: timer, weeks: uger, rate: timeloen };
  const hours = `${number(halfUp(timer * uger, 100) / 100)} timer`;
  const wage = [
    "Løn i alt",
    `${kroner(cost(timer, uger, timeloen))} (${hours} à ${kroner(timeloen)})`,
  ];
  const notes = cap ? capNotes(rates, cap, dato, timeloen) : [];
  const { numbers, inForce } = ratesOn(rates, kind, dato);
  if (!numbers.length || (!inForce && !gammel)) {
    const said = `Lønnen koster ${kroner(cost(timer, uger, timeloen))} Tilskuddet kan ikke regnes ud: satsen for ${dato.slice(0, 4)} er ikke oplyst.`;
    return { said, lines: [wage, ["Tilskud", "ikke oplyst"]], notes };
  }
  const rate = merged(rates, numbers);
  const found = subsidy(work, rate.ends);
  const old = inForce ? "" : `Regnet med den gamle sats fra ${rate.when}: `;
  const parts = `Lønnen koster ${kroner(found.cost)} Tilskuddet er ${between(found.refund)} I skal selv betale ${between(found.left)}`;
  return {
    said: old ? `${old}${parts.charAt(0).toLowerCase()}${parts.slice(1)}` : parts,
    lines: [
      wage,
      [
        "Tilskud",
        `${between(found.refund)} (${hours} à ${span(rate.ends)} kr., sats fra ${rate.when})`,
        rate.source,
      ],
      ["Tilbage at betale", between(found.left)],
    ],
    notes: [...limitNotes(limit, found), ...rateNotes(rate.ends, timeloen), ...notes],
  };
}

/** Rates of one kind that hold at once, as one: the widest span of them all. */
function merged(rates, numbers) {
  const found = numbers.map((at) => rates[at]);
  const ends = [
    Math.min(...found.map((rate) => rate.ends[0])),
    Math.max(...found.map((rate) => rate.ends[1])),
  ];
  return { ends, when: found[0].when, source: found[0].source };
}

function limitNotes(limit, { refund, cost: wage }) {
  if (!limit || !exceeds(refund[1], wage, limit.percent)) return [];
  const text = `Tilskuddet er her mere end ${limit.percent} % af lønnen. ${limit.text}`;
  return [{ text, source: limit.source }];
}

function rateNotes([, high], wage) {
  if (high <= wage) return [];
  return [
    {
      text: "Satsen er højere end timelønnen. Beregneren lader aldrig tilskuddet blive større end lønnen.",
    },
  ];
}

function capNotes(rates, kind, day, wage) {
  const { numbers, inForce } = ratesOn(rates, kind, day);
  const year = day.slice(0, 4);
  if (!numbers.length) return [{ text: `Loftet over timelønnen for ${year} er ikke oplyst.` }];
  const caps = numbers.map((at) => rates[at]);
  const amounts = caps.map(({ ends }) => `${span(ends)} kr.`).join(" eller ");
  const told = inForce
    ? `Loftet over timelønnen hos offentlige arbejdsgivere er ${amounts} (${caps[0].when}).`
    : `Loftet over timelønnen for ${year} er ikke oplyst; det seneste kendte er ${amounts} (${caps[0].when}).`;
  const over = wage > Math.max(...caps.map(({ ends }) => ends[1]));
  const compared = over ? ` Jeres timeløn på ${kroner(wage)} er højere.` : "";
  return [{ text: `${told}${compared}`, source: caps[0].source }];
}

/** What it costs to buy a mentor's hours free. */
export function mentorAnswer({ mentortimer, mentoruger, mentorpris }) {
  const hours = `${number(halfUp(mentortimer * mentoruger, 100) / 100)} timer`;
  return {
    said: `Frikøbet koster ${kroner(cost(mentortimer, mentoruger, mentorpris))}`,
    lines: [
      [
        "I alt",
        `${kroner(cost(mentortimer, mentoruger, mentorpris))} (${hours} à ${kroner(mentorpris)})`,
      ],
      ["Pr. uge", kroner(cost(mentortimer, 100, mentorpris))],
    ],
    notes: [],
  };
}

/** "1.650 kr.": ends a sentence by itself. */
function kroner(ore) {
  return `${money(ore)} kr.`;
}

function between([low, high]) {
  return low === high ? kroner(low) : `mellem ${money(low)} og ${kroner(high)}`;
}
