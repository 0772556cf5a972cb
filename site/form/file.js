// A file's text and the form's values. What the editor has not changed keeps its bytes as far as
// the YAML library can keep them: comments, order, quotation marks and layout.

import { empty, insideOf, isGroup, same, shown, written } from "./values.js";

/**
 * @typedef {import("./values.js").Value} Value
 * @typedef {import("./values.js").Kept} Kept
 * @typedef {import("./values.js").Fields} Fields
 *
 * @typedef {any} Yaml the library: it comes with the CMS, which has no types of it
 * @typedef {any} Node of its documents
 * @typedef {{old: Value, value: Value, kept: Kept}} Edit of a value
 */

/** The key that carries a file's own text through the form. No field has a name like it. */
export const ORIGINAL = "__fil";

const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,2})?$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

// Texts that no reader of YAML, old or new, takes for anything else.
const SAFE = /^[A-Za-zÆØÅæøåÉé][^:#\r\n\t"'{}[\],&*!|>%@`\\\u2028\u2029\u0085\uFEFF]*$/;
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/**
 * Reads and writes the files of a kind of entry.
 *
 * @param {Yaml} yaml
 * @param {Fields} kept
 */
export function format(yaml, kept) {
  const group = { felter: kept };
  return {
    fromFile: (/** @type {string} */ text) => ({
      ...shown(plain(parsed(yaml, text)), group),
      [ORIGINAL]: text,
    }),
    /** @param {Record<string, Value>} filled what is in the form */
    toFile: ({ [ORIGINAL]: original = "", ...values }) => {
      const old = original ? shown(plain(parsed(yaml, original)), group) : {};
      if (original && same(old, values)) return original;
      const document = original ? parsedDocument(yaml, original) : new yaml.Document({}, OPTIONS);
      new Change(yaml).group(document.contents, old, values, kept);
      const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
      const isKept = (/** @type {string} */ key) =>
        [HEAD, END].includes(key) || (key in values && same(old[key], values[key]));
      return original ? spliced(sections(yaml, original), sections(yaml, text), isKept) : text;
    },
  };
}

// Every scalar is read as the text it is; what it means is for `plain` to say.
const OPTIONS = { schema: "failsafe", keepSourceTokens: true };

/** @param {Yaml} yaml @param {string} text */
function parsedDocument(yaml, text) {
  const document = yaml.parseDocument(text, OPTIONS);
  if (document.errors.length) throw new Error(document.errors[0].message);
  if (!yaml.isMap(document.contents)) throw new Error("Filen er ikke en gruppe af felter.");
  return document;
}

/**
 * A file's text by its fields, the outermost, each with the comments right above it. What stands
 * before the first is under HEAD, what stands after the last under END.
 *
 * @param {Yaml} yaml
 * @param {string} text
 * @returns {Map<string, string>}
 */
function sections(yaml, text) {
  /** @type {Node[]} */
  const pairs = parsedDocument(yaml, text).contents.items;
  const starts = pairs.map((pair, index) =>
    index ? above(text, pair.key.range[0]) : pair.key.range[0],
  );
  const names = pairs.map((pair) => String(pair.key.value));
  starts.push(above(text, text.length));
  /** @type {[string, string][]} */
  const parts = names.map((name, index) => [name, text.slice(starts[index], starts[index + 1])]);
  return new Map([[HEAD, text.slice(0, starts[0])], ...parts, [END, text.slice(starts.at(-1))]]);
}

// No fields have such names.
const HEAD = "#";
const END = "##";

/**
 * Where the blank lines and the comments begin that stand right above a place.
 *
 * @param {string} text
 * @param {number} place
 */
function above(text, place) {
  let start = place;
  while (start > 0) {
    const line = text.lastIndexOf("\n", start - 2) + 1;
    if (!/^(?:#.*|[ \t]*)\r?\n?$/.test(text.slice(line, start))) break;
    start = line;
  }
  return start;
}

/**
 * The new text, but with the fields that are kept as they stood in the old, byte for byte.
 *
 * @param {Map<string, string>} old
 * @param {Map<string, string>} made
 * @param {(key: string) => boolean} isKept
 */
function spliced(old, made, isKept) {
  const parts = [...made].map(([key, part]) => (isKept(key) ? (old.get(key) ?? part) : part));
  return parts.map((part) => (part === "" || part.endsWith("\n") ? part : `${part}\n`)).join("");
}

/** @param {Yaml} yaml @param {string} text */
const parsed = (yaml, text) => parsedDocument(yaml, text).contents;

/**
 * A node's value, with numbers, true, false and nothing only where our own reader finds them.
 *
 * @param {Node} node
 * @returns {Value}
 */
function plain(node) {
  if (!node) return null;
  if (node.items) {
    if (node.constructor.tagName === "tag:yaml.org,2002:map" || isMap(node)) {
      return Object.fromEntries(
        node.items.map((/** @type {Node} */ pair) => [String(pair.key.value), plain(pair.value)]),
      );
    }
    return node.items.map(plain);
  }
  const text = String(node.value ?? "");
  if (node.type !== "PLAIN") return text;
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return NUMBER.test(text) ? Number(text) : text;
}

const isMap = (/** @type {Node} */ node) =>
  node.items.every((/** @type {Node} */ item) => item && "key" in item) && node.items.length > 0;

/** Writes what has changed into a document. */
class Change {
  /** @param {Yaml} yaml */
  constructor(yaml) {
    this.yaml = yaml;
  }

  /**
   * @param {Node} map
   * @param {Record<string, Value>} old
   * @param {Record<string, Value>} values
   * @param {Fields} [kept]
   */
  group(map, old, values, kept) {
    const keys = Object.keys(values);
    for (const key of Object.keys(old)) if (!(key in values)) map.delete(this.key(map, key));
    for (const [index, key] of keys.entries()) {
      const edit = { old: old[key], value: values[key], kept: kept?.[key] };
      if (same(edit.old, edit.value)) continue;
      if (empty(edit.value)) map.delete(this.key(map, key));
      else this.put(map, key, edit, keys.slice(0, index));
    }
  }

  /**
   * The key's own node, or the key when the group has no such.
   *
   * @param {Node} map
   * @param {string} key
   */
  key(map, key) {
    return pairOf(map, key)?.key ?? key;
  }

  /** @param {Node} map @param {string} key @param {Edit} edit @param {string[]} before other keys */
  put(map, key, edit, before) {
    const pair = pairOf(map, key);
    if (pair) {
      pair.value = this.changed(pair.value, edit);
      return;
    }
    const node = this.made(written(edit.value, edit.kept), edit.kept);
    const last = map.items.findLastIndex((/** @type {Node} */ one) => before.includes(nameOf(one)));
    map.items.splice(last + 1, 0, new this.yaml.Pair(new this.yaml.Scalar(key), node));
  }

  /** @param {Node} node @param {Edit} edit @returns {Node} */
  changed(node, { old, value, kept }) {
    const inside = insideOf(kept);
    if (this.yaml.isMap(node) && isGroup(old) && isGroup(value) && !inside.kilde) {
      this.group(node, old, value, inside.felter);
      return node;
    }
    if (this.yaml.isSeq(node) && Array.isArray(old) && Array.isArray(value) && kept !== "flere") {
      this.list(node, old, value, inside.punkter);
      return node;
    }
    return this.dressed(this.made(written(value, kept), kept), node);
  }

  /**
   * Items before and after those that have changed stay; between them, as many as can be.
   *
   * @param {Node} seq
   * @param {Value[]} old
   * @param {Value[]} values
   * @param {Kept} kept
   */
  list(seq, old, values, kept) {
    const items = values.filter((item) => !empty(item));
    const least = Math.min(old.length, items.length);
    let start = 0;
    while (start < least && same(old[start], items[start])) start += 1;
    let end = 0;
    while (end < least - start && same(old.at(-1 - end), items.at(-1 - end))) end += 1;
    const middle = items.slice(start, items.length - end).map((value, index) => {
      const was = start + index < old.length - end ? seq.items[start + index] : undefined;
      if (was === undefined) return this.made(written(value, kept), kept);
      return this.changed(was, { old: old[start + index], value, kept });
    });
    seq.items.splice(start, old.length - end - start, ...middle);
  }

  /**
   * A new node with the quotation marks and the comments of the one it takes the place of.
   *
   * @param {Node} node
   * @param {Node} before
   */
  dressed(node, before) {
    if (!before) return node;
    for (const name of ["comment", "commentBefore", "spaceBefore"]) {
      if (before[name]) node[name] = before[name];
    }
    const quoted = before.type === "QUOTE_DOUBLE" || before.type === "QUOTE_SINGLE";
    if (quoted && node.type === "PLAIN" && typeof node.value === "string" && node.isText) {
      node.type = before.type;
    }
    if (before.flow && node.items) node.flow = true;
    return node;
  }

  /** @param {Value} value @param {Kept} kept @returns {Node} */
  made(value, kept) {
    const { felter, punkter, kilde } = insideOf(kept);
    const { Pair, Scalar, YAMLMap, YAMLSeq } = this.yaml;
    if (Array.isArray(value)) {
      const list = new YAMLSeq();
      list.items = value.map((item) => this.made(item, punkter));
      list.flow = list.items.length > 0 && value.every((item) => isShort(item));
      return list;
    }
    if (isGroup(value)) {
      const map = new YAMLMap();
      const fields = felter ?? kilde;
      map.items = Object.entries(value).map(
        ([key, item]) => new Pair(new Scalar(key), this.made(item, fields?.[key])),
      );
      map.flow = kept === "mængde";
      return map;
    }
    return this.scalar(value, kept);
  }

  /** @param {Value} value @param {Kept} kept @returns {Node} */
  scalar(value, kept) {
    const node = new this.yaml.Scalar(String(value).trim());
    node.isText = typeof value === "string";
    node.type = node.isText ? textType(node.value, kept) : "PLAIN";
    if (node.type === "BLOCK_LITERAL") node.value += "\n";
    return node;
  }
}

/** @param {Node} map @param {string} key @returns {Node} */
function pairOf(map, key) {
  return map.items.find((/** @type {Node} */ pair) => nameOf(pair) === key);
}

/** @param {Node} pair */
function nameOf(pair) {
  return String(pair.key.value);
}

const isShort = (/** @type {Value} */ item) =>
  typeof item === "number" || (typeof item === "string" && /^[a-zæøå0-9/-]{1,30}$/.test(item));

/** @param {string} text @param {Kept} kept */
function textType(text, kept) {
  if (kept === "ja-nej") return "PLAIN";
  if (kept === "dato" && DAY.test(text)) return "PLAIN";
  if (text.includes("\n")) {
    return /^[ \t\n]|[ \t]\n|[ \t]$|[^\n\P{C}]/u.test(text) ? "QUOTE_DOUBLE" : "BLOCK_LITERAL";
  }
  return SAFE.test(text) && !WORDS.test(text) && !/\s$/.test(text) ? "PLAIN" : "QUOTE_DOUBLE";
}
