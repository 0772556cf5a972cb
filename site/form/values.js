// Values as they stand in a file, and as an editor meets them in the form. Pure: no page, no YAML.

/**
 * How a value is kept in a file when that is another way than the form's: in a way of its own, or
 * what is inside it. Made by generator/outputs/editors/form/fields.py.
 *
 * @typedef {"mængde" | "ja-nej" | "dato" | "flere" | Inside | undefined} Kept
 *
 * @typedef {object} Inside
 * @property {Fields} [felter] of a group
 * @property {Kept} [punkter] of a list
 * @property {Fields} [kilde] of a source
 * @property {string} [kort] the field that a group may be written as alone
 *
 * @typedef {Record<string, Kept>} Fields
 *
 * @typedef {any} Value what an editor has written: a text, a number, a list or a group of values,
 *   or nothing. Any, since it is looked at before it is trusted.
 */

const WORDS = ["højst", "mindst", "omkring"];
const AMOUNT = /^(?:(højst|mindst|omkring)\s+)?([0-9]+(?:,[0-9]+)?)$/;
const RANGE = /^([0-9]+(?:,[0-9]+)?)\s*[-–]\s*([0-9]+(?:,[0-9]+)?)$/;

/**
 * What is said of what is inside a value, if anything is.
 *
 * @param {Kept} kept
 * @returns {Inside}
 */
export function insideOf(kept) {
  return typeof kept === "object" ? kept : {};
}

/**
 * A file's value in the form.
 *
 * @param {Value} value
 * @param {Kept} kept
 * @returns {Value}
 */
export function shown(value, kept) {
  if (empty(value)) return undefined;
  if (kept === "mængde") return amountShown(value);
  if (kept === "ja-nej") return value === true ? "ja" : value === false ? "nej" : value;
  if (kept === "dato") return String(value);
  if (kept === "flere") return Array.isArray(value) ? value : [value];
  const { kilde, kort, felter } = insideOf(kept);
  if (kilde) return sourceShown(value, kilde);
  if (kort && !isGroup(value)) return { [kort]: shown(value, felter?.[kort]) };
  return within(value, kept, shown);
}

/**
 * The form's value in a file. What is empty is left out.
 *
 * @param {Value} value
 * @param {Kept} kept
 * @returns {Value}
 */
export function written(value, kept) {
  if (empty(value)) return undefined;
  if (kept === "mængde") return amountWritten(value);
  if (kept === "dato") return String(value);
  if (kept === "flere") return value.length === 1 ? value[0] : value;
  const { kilde, kort } = insideOf(kept);
  if (kilde) return sourceWritten(value, kilde);
  const all = within(value, kept, written);
  const isAlone = kort && isGroup(all) && Object.keys(all).join() === kort;
  return isAlone ? all[kort] : all;
}

/** @param {Value} value @param {Kept} kept @param {typeof shown} change */
function within(value, kept, change) {
  const { felter, punkter } = insideOf(kept);
  if (Array.isArray(value)) {
    const items = value.map((item) => change(item, punkter));
    return items.filter((item) => !empty(item));
  }
  if (!isGroup(value)) return value;
  const pairs = Object.entries(value).map(([key, item]) => [key, change(item, felter?.[key])]);
  return Object.fromEntries(pairs.filter(([, item]) => !empty(item)));
}

/**
 * Whether a value says nothing: it is the same as an absent key.
 *
 * @param {Value} value
 * @returns {boolean}
 */
export function empty(value) {
  if (Array.isArray(value)) return value.every(empty);
  if (isGroup(value)) return Object.values(value).every(empty);
  return value === undefined || value === null || value === "";
}

/**
 * Whether two values say the same. Blanks around a text do not count, as in the models.
 *
 * @param {Value} one
 * @param {Value} other
 * @returns {boolean}
 */
export function same(one, other) {
  if (empty(one) || empty(other)) return empty(one) && empty(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    const [a, b] = [one, other].map((list) => list.filter((item) => !empty(item)));
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (isGroup(one) && isGroup(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      same(one[key], other[key]),
    );
  }
  return typeof one === "string" && typeof other === "string"
    ? one.trim() === other.trim()
    : one === other;
}

/** @param {Value} value @returns {value is Record<string, Value>} */
export function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function amountShown(/** @type {Value} */ value) {
  if (!isGroup(value)) return danish(value);
  if (!empty(value.fra) && !empty(value.til)) return `${danish(value.fra)}-${danish(value.til)}`;
  const word = WORDS.find((word) => !empty(value[word]));
  return word ? `${word} ${danish(value[word])}` : danish(value.antal ?? "");
}

function amountWritten(/** @type {Value} */ value) {
  const text = String(value).trim();
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low) return { fra: number(low), til: number(high) };
  const [, word, single] = AMOUNT.exec(text) ?? [];
  if (single) return word ? { [word]: number(single) } : number(single);
  return text; // the validator will say what is wrong
}

const danish = (/** @type {Value} */ value) => String(value).replace(".", ",");
const number = (/** @type {string} */ text) => Number(text.replace(",", "."));

/** @param {Value} value @param {Fields} fields */
function sourceShown(value, fields) {
  if (!isGroup(value)) return { slags: "henvisning", id: value };
  return { slags: "kilde", ...within(value, { felter: fields }, shown) };
}

/** @param {Record<string, Value>} value @param {Fields} fields */
function sourceWritten({ slags, ...value }, fields) {
  if (empty(value)) return undefined;
  return slags === "henvisning" ? value.id : within(value, { felter: fields }, written);
}
