// A file's text and the form's values. What the editor has not changed keeps its bytes as far as
// the YAML library can keep them: comments, order, quotation marks and layout.

import { empty, isGroup, same, shown, written } from "./values.js";

/** The key that carries a file's own text through the form. No field has a name like it. */
export const ORIGINAL = "__fil";

const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,2})?$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

// Texts that no reader of YAML, old or new, takes for anything else.
const SAFE = /^[A-Za-zÆØÅæøåÉé][^:#\r\n\t"'{}[\],&*!|>%@`\\\u2028\u2029\u0085\uFEFF]*$/;
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** Reads and writes the files of a kind of entry. `yaml` is the library, `kept` as in values.js. */
export function format(yaml, kept) {
  const group = { felter: kept };
  return {
    fromFile: (text) => ({ ...shown(plain(parsed(yaml, text)), group), [ORIGINAL]: text }),
    toFile: ({ [ORIGINAL]: original = "", ...values }) => {
      const old = original ? shown(plain(parsed(yaml, original)), group) : {};
      if (original && same(old, values)) return original;
      const document = original ? parsedDocument(yaml, original) : new yaml.Document({}, OPTIONS);
      new Change(yaml, document).group(document.contents, old, values, kept);
      const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
      const isKept = (key) =>
        [HEAD, END].includes(key) || (key in values && same(old[key], values[key]));
      return original ? spliced(sections(yaml, original), sections(yaml, text), isKept) : text;
    },
  };
}

// Every scalar is read as the text it is; what it means is for `plain` to say.
const OPTIONS = { schema: "failsafe", keepSourceTokens: true };

function parsedDocument(yaml, text) {
  const document = yaml.parseDocument(text, OPTIONS);
  if (document.errors.length) throw new Error(document.errors[0].message);
  if (!yaml.isMap(document.contents)) throw new Error("Filen er ikke en gruppe af felter.");
  return document;
}

/**
 * A file's text by its fields, the outermost, each with the comments right above it. What stands
 * before the first is under HEAD, what stands after the last under END.
 */
function sections(yaml, text) {
  const pairs = parsedDocument(yaml, text).contents.items;
  const starts = pairs.map((pair, index) =>
    index ? above(text, pair.key.range[0]) : pair.key.range[0],
  );
  const names = pairs.map((pair) => String(pair.key.value));
  starts.push(above(text, text.length));
  const parts = names.map((name, index) => [name, text.slice(starts[index], starts[index + 1])]);
  return new Map([[HEAD, text.slice(0, starts[0])], ...parts, [END, text.slice(starts.at(-1))]]);
}

// No fields have such names.
const HEAD = "#";
const END = "##";

/** Where the blank lines and the comments begin that stand right above a place. */
function above(text, place) {
  let start = place;
  while (start > 0) {
    const line = text.lastIndexOf("\n", start - 2) + 1;
    if (!/^(?:#.*|[ \t]*)\r?\n?$/.test(text.slice(line, start))) break;
    start = line;
  }
  return start;
}

/** The new text, but with the fields that are kept as they stood in the old, byte for byte. */
function spliced(old, made, isKept) {
  const parts = [...made].map(([key, part]) => (isKept(key) ? old.get(key) : part));
  return parts.map((part) => (part === "" || part.endsWith("\n") ? part : `${part}\n`)).join("");
}

const parsed = (yaml, text) => parsedDocument(yaml, text).contents;

/** A node's value, with numbers, true, false and nothing only where our own reader finds them. */
function plain(node) {
  if (!node) return null;
  if (node.items) {
    if (node.constructor.tagName === "tag:yaml.org,2002:map" || isMap(node)) {
      return Object.fromEntries(
        node.items.map((pair) => [String(pair.key.value), plain(pair.value)]),
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

const isMap = (node) => node.items.every((item) => item && "key" in item) && node.items.length > 0;

/** Writes what has changed into a document. */
class Change {
  constructor(yaml, document) {
    this.yaml = yaml;
    this.document = document;
  }

  group(map, old, values, kept) {
    const keys = Object.keys(values);
    for (const key of Object.keys(old)) if (!(key in values)) map.delete(this.key(map, key));
    keys.forEach((key, index) => {
      if (same(old[key], values[key])) return;
      if (empty(values[key])) map.delete(this.key(map, key));
      else
        this.put(
          map,
          key,
          { old: old[key], value: values[key], kept: kept?.[key] },
          keys.slice(0, index),
        );
    });
  }

  /** The key's own node, or the key when the group has no such. */
  key(map, key) {
    return map.items.find((pair) => String(pair.key.value) === key)?.key ?? key;
  }

  put(map, key, change, before) {
    const pair = map.items.find((pair) => String(pair.key.value) === key);
    if (pair) {
      pair.value = this.changed(pair.value, change);
      return;
    }
    const node = this.made(written(change.value, change.kept), change.kept);
    const last = map.items.findLastIndex((pair) => before.includes(String(pair.key.value)));
    map.items.splice(last + 1, 0, new this.yaml.Pair(new this.yaml.Scalar(key), node));
  }

  changed(node, { old, value, kept }) {
    const inside = typeof kept === "object" ? kept : undefined;
    if (this.yaml.isMap(node) && isGroup(old) && isGroup(value) && !inside?.kilde) {
      this.group(node, old, value, inside?.felter);
      return node;
    }
    if (this.yaml.isSeq(node) && Array.isArray(old) && Array.isArray(value) && kept !== "flere") {
      this.list(node, old, value, inside?.punkter);
      return node;
    }
    return this.dressed(this.made(written(value, kept), kept), node);
  }

  /** Items before and after those that have changed stay; between them, as many as can be. */
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

  /** A new node with the quotation marks and the comments of the one it takes the place of. */
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

  made(value, kept) {
    const { Pair, Scalar, YAMLMap, YAMLSeq } = this.yaml;
    if (Array.isArray(value)) {
      const list = new YAMLSeq();
      list.items = value.map((item) => this.made(item, kept?.punkter));
      list.flow = list.items.length > 0 && value.every((item) => isShort(item));
      return list;
    }
    if (isGroup(value)) {
      const map = new YAMLMap();
      const fields = kept?.felter ?? kept?.kilde;
      map.items = Object.entries(value).map(
        ([key, item]) => new Pair(new Scalar(key), this.made(item, fields?.[key])),
      );
      map.flow = kept === "mængde";
      return map;
    }
    return this.scalar(value, kept);
  }

  scalar(value, kept) {
    const node = new this.yaml.Scalar(String(value).trim());
    node.isText = typeof value === "string";
    node.type = node.isText ? textType(node.value, kept) : "PLAIN";
    if (node.type === "BLOCK_LITERAL") node.value += "\n";
    return node;
  }
}

const isShort = (item) =>
  typeof item === "number" || (typeof item === "string" && /^[a-zæøå0-9/-]{1,30}$/.test(item));

function textType(text, kept) {
  if (kept === "ja-nej") return "PLAIN";
  if (kept === "dato" && DAY.test(text)) return "PLAIN";
  if (/\n/.test(text))
    return /^[ \t\n]|[ \t]\n|[ \t]$|[^\n\P{C}]/u.test(text) ? "QUOTE_DOUBLE" : "BLOCK_LITERAL";
  return SAFE.test(text) && !WORDS.test(text) && !/\s$/.test(text) ? "PLAIN" : "QUOTE_DOUBLE";
}
