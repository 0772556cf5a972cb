// Pieces of Danish sentences. Pure.

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni", "juli"],
  ...["august", "september", "oktober", "november", "december"],
];

/** "a", "a og b", "a, b og c". */
export function list(words, joiner = "og") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words.at(-1)}`;
}

/** A label in the midst of a sentence: "Sygedagpengemodtagere" is small, "IT" is not. */
export function inside(label) {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A sentence of its own. */
export function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What is told when something was put on the shortlist, which now has so many entries. */
export function shortlisted(count) {
  return `Lagt på huskelisten, som nu har ${count === 1 ? "én ting" : `${count} ting`}.`;
}

/** A number as Danes write it. */
export function number(value) {
  return String(value).replace(".", ",");
}

/** A quantity in the shape of its source: "4-13", "mindst 4", "op til 6", "ca. 15". */
export function span([shape, low, high]) {
  if (shape === "range") return `${number(low)}-${number(high)}`;
  if (shape === "least") return `mindst ${number(low)}`;
  if (shape === "most") return `op til ${number(high)}`;
  return shape === "about" ? `ca. ${number(low)}` : number(low);
}

/** An age limit: "18-29 år", "55 år og derover", "højst 29 år". */
export function years([low, high]) {
  if (low === null) return `højst ${number(high)} år`;
  if (high === null) return `${number(low)} år og derover`;
  return low === high ? `${number(low)} år` : `${number(low)}-${number(high)} år`;
}

/** "2026-11-22" → "den 22. november 2026". */
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return `den ${date}. ${MONTHS[month - 1]} ${year}`;
}
