// Numbers, days and lists in Danish.

const NUMBER = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 });
const DAY = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" });

/** 1650 → "1.650" */
export function number(value) {
  return NUMBER.format(value);
}

/** "2026-11-22" → "22. november 2026" */
export function day(iso) {
  return DAY.format(new Date(`${iso}T00:00:00Z`));
}

/** ["a", "b", "c"] → "a, b og c" */
export function listing(texts) {
  if (texts.length < 2) return texts.join("");
  return `${texts.slice(0, -1).join(", ")} og ${texts.at(-1)}`;
}

const GROUPED = /^\d{1,3}(?:[.\s]\d{3}){1,2}(?:,\d{1,2})?$/;
const PLAIN = /^\d{1,9}(?:[.,]\d{1,2})?$/;

/** A number as a Dane types it, "1.650,5" → 1650.5; null when it is none. */
export function readNumber(text) {
  const typed = text.trim();
  if (GROUPED.test(typed)) return Number(typed.replace(/[.\s]/g, "").replace(",", "."));
  return PLAIN.test(typed) ? Number(typed.replace(",", ".")) : null;
}
