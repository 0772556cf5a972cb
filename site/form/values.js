// Values as they stand in a file, and as an editor meets them in the form. Pure: no page, no YAML.
//
// `kept` says how a value is kept in a file when that is another way than the form's (made by
// generator/outputs/editors/form/fields.py): "mængde", "ja-nej", "dato", "flere", or what is inside.

const WORDS = ["højst", "mindst", "omkring"];

/** A file's value in the form. */
export function shown(value, kept) {
  if (empty(value)) return undefined;
  if (kept === "mængde") return amountShown(value);
  if (kept === "ja-nej") return value === true ? "ja" : value === false ? "nej" : value;
  if (kept === "dato") return String(value);
  if (kept === "flere") return Array.isArray(value) ? value : [value];
  if (kept?.kilde) return sourceShown(value, kept.kilde);
  return within(value, kept, shown);
}

/** The form's value in a file. What is empty is left out. */
export function written(value, kept) {
  if (empty(value)) return undefined;
  if (kept === "mængde") return amountWritten(value);
  if (kept === "dato") return String(value);
  if (kept === "flere") return value.length === 1 ? value[0] : value;
  if (kept?.kilde) return sourceWritten(value, kept.kilde);
  return within(value, kept, written);
}

function within(value, kept, change) {
  if (Array.isArray(value)) {
    const items = value.map((item) => change(item, kept?.punkter));
    return items.filter((item) => !empty(item));
  }
  if (!isGroup(value)) return value;
  const pairs = Object.entries(value).map(([key, item]) => [
    key,
    change(item, kept?.felter?.[key]),
  ]);
  return Object.fromEntries(pairs.filter(([, item]) => !empty(item)));
}

/** Whether a value says nothing: it is the same as an absent key. */
export function empty(value) {
  if (Array.isArray(value)) return value.every(empty);
  if (isGroup(value)) return Object.values(value).every(empty);
  return value === undefined || value === null || value === "";
}

/** Whether two values say the same. Blanks around a text do not count, as in the models. */
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

export function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function amountShown(value) {
  if (!isGroup(value)) return danish(value);
  if (!empty(value.fra) && !empty(value.til)) return `${danish(value.fra)}-${danish(value.til)}`;
  const word = WORDS.find((word) => !empty(value[word]));
  return word ? `${word} ${danish(value[word])}` : danish(value.antal ?? "");
}

function amountWritten(value) {
  const text = String(value).trim();
  const [, word, single, low, high] =
    /^(?:(højst|mindst|omkring)\s+)?([0-9]+(?:,[0-9]+)?)$|^([0-9]+(?:,[0-9]+)?)\s*[-–]\s*([0-9]+(?:,[0-9]+)?)$/.exec(
      text,
    ) ?? [];
  if (low) return { fra: number(low), til: number(high) };
  if (single) return word ? { [word]: number(single) } : number(single);
  return text; // the validator will say what is wrong
}

const danish = (value) => String(value).replace(".", ",");
const number = (text) => Number(text.replace(",", "."));

function sourceShown(value, fields) {
  if (!isGroup(value)) return { slags: "henvisning", id: value };
  return { slags: "kilde", ...within(value, { felter: fields }, shown) };
}

function sourceWritten({ slags, ...value }, fields) {
  if (empty(value)) return undefined;
  return slags === "henvisning" ? value.id : within(value, { felter: fields }, written);
}
