// Numbers, days and lists in Danish: as generator/texts/numbers.py writes them, from which the
// functions have their names. tests/data/words.json holds the two together. Pure.

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni"],
  ...["juli", "august", "september", "oktober", "november", "december"],
];

/**
 * A quantity in the shape of its source, with its low and its high end.
 *
 * @typedef {["exact" | "range" | "least" | "most" | "about" | "expected", number | null, number | null]} Span
 */

/**
 * 1650 → "1.650", 42.5 → "42,5"; at most two decimals.
 *
 * @param {number} value
 */
export function number(value) {
  return written(rounded(value).replace(/\.?0+$/, ""));
}

/**
 * 1650 → "1.650"; øre are always two digits: 64.5 → "64,50".
 *
 * @param {number} value in kroner
 */
export function money(value) {
  return written(rounded(value).replace(/\.00$/, ""));
}

/**
 * 42.5 → "42,5 %"
 *
 * @param {number} value
 */
export function percent(value) {
  return `${number(value)} %`;
}

/** With two decimals; of two that are equally near it is the even one, as Python has it. */
function rounded(/** @type {number} */ value) {
  const text = value.toFixed(2); // of two that are equally near, the one further from 0
  const isHalfway = Math.abs(value * 8) % 2 === 1;
  const isOdd = Number(text.at(-1)) % 2 === 1;
  const even = isHalfway && isOdd ? (value - Math.sign(value) * 0.005).toFixed(2) : text;
  return Number(even) === 0 ? "0.00" : even;
}

function written(/** @type {string} */ digits) {
  const [whole, decimals] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals ? `${grouped},${decimals}` : grouped;
}

/**
 * "2026-11-22" → "22. november 2026"
 *
 * @param {string} iso
 */
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return `${date}. ${MONTHS[month - 1]} ${year}`;
}

/**
 * "4-13", "mindst 4", "op til 6", "ca. 15"
 *
 * @param {Span} value
 */
export function span([shape, low, high]) {
  const [from, to] = [low, high].map((end) => (end === null ? "" : number(end)));
  if (shape === "range") return `${from}-${to}`;
  if (shape === "least") return `mindst ${from}`;
  if (shape === "most") return `op til ${to}`;
  if (shape === "expected") return `forventet ${from}`;
  return shape === "about" ? `ca. ${from}` : from;
}

/**
 * "1 plads", "1.650 pladser"
 *
 * @param {number} value
 * @param {string} singular
 * @param {string} plural
 */
export function count(value, singular, plural) {
  return `${number(value)} ${value === 1 ? singular : plural}`;
}

/**
 * "a", "a og b", "a, b og c"
 *
 * @param {string[]} words
 * @param {string} [joiner]
 */
export function listing(words, joiner = "og") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words.at(-1)}`;
}

// What Python has no use for

/**
 * Those of some texts that there are.
 *
 * @param {(string | false | null | undefined)[]} texts
 * @returns {string[]}
 */
export function onlyTexts(texts) {
  return texts.flatMap((text) => text || []);
}

/**
 * A label in the midst of a sentence: "Sygedagpengemodtagere" is small, "IT" is not.
 *
 * @param {string} label
 */
export function inside(label) {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * An age limit: "18-29 år", "55 år og derover", "højst 29 år".
 *
 * @param {[number | null, number | null]} ends
 */
export function years([low, high]) {
  if (low === null) return `højst ${number(high ?? 0)} år`;
  if (high === null) return `${number(low)} år og derover`;
  return low === high ? `${number(low)} år` : `${number(low)}-${number(high)} år`;
}

const GROUPED = /^\d{1,3}(?:[.\s]\d{3}){1,2}(?:,\d{1,2})?$/;
const PLAIN = /^\d{1,9}(?:[.,]\d{1,2})?$/;

/**
 * A number as a Dane types it, "1.650,5" → 1650.5; null when it is none.
 *
 * @param {string} text
 */
export function readNumber(text) {
  const typed = text.trim();
  if (GROUPED.test(typed)) return Number(typed.replace(/[.\s]/g, "").replace(",", "."));
  return PLAIN.test(typed) ? Number(typed.replace(",", ".")) : null;
}
