// The state of a list in its address, and back. Names and values in addresses are a promise:
// links that were sent in an e-mail must go on working.
//
//   ?q=truck&maalgruppe=jobparate&maalgruppe=unge&pris=0-1000&pris_fra=500
//   &sort=pris&visning=kort&side=2&valgt=byhaven

/** More letters than this are not searched for. */
export const LONGEST_QUERY = 200;

const MOST_PARTS = 400;
const MOST_PAGES = 9999;
const MOST_MARKS = 40;
const LONGEST_NAMED = 40;
/** @type {Record<string, "from" | "to">} */
const ENDS = { fra: "from", til: "to" };

/**
 * @typedef {object} Shape what a list's address may hold
 * @property {Map<string, Set<string>>} choices the values of each facet
 * @property {Set<string>} limits the facets with numbers, which may have limits
 * @property {Set<string>} sorts
 * @property {Map<string, number>} rows the row of each entry's id
 * @property {Set<string>} views without the first, which is shown when none is asked for
 *
 * @typedef {{from: number | null, to: number | null}} Limits of a number; null is no limit
 *
 * @typedef {object} State
 * @property {string} q
 * @property {Map<string, Set<string>>} chosen the chosen values of facets that have any
 * @property {Map<string, Limits>} limits
 * @property {string} sort empty: the list's own order, or the best match
 * @property {string} view empty: the first
 * @property {number} page how many pages are shown
 * @property {string[]} marks the ids of entries that are marked, in the order they were
 */

/**
 * The state of a list that nobody has asked anything of.
 *
 * @returns {State}
 */
export function emptyState() {
  return { q: "", chosen: new Map(), limits: new Map(), sort: "", view: "", page: 1, marks: [] };
}

/**
 * Reads the part of an address that begins with "?". Never fails.
 *
 * @param {string} search
 * @param {Shape} shape
 * @returns {{state: State, dropped: string[]}} `dropped` names what the list does not know
 */
export function readState(search, shape) {
  const state = emptyState();
  const seen = new Set();
  /** @type {string[]} */
  const dropped = [];
  let parts = 0;
  for (const [name, value] of new URLSearchParams(search)) {
    parts += 1;
    const known = parts <= MOST_PARTS && readPart(state, shape, seen, name, value);
    if (!known) dropped.push(named(name, value));
  }
  for (const [id, { from, to }] of state.limits) {
    if (from !== null && to !== null && from > to) state.limits.set(id, { from: to, to: from });
  }
  return { state, dropped: [...new Set(dropped)] };
}

/**
 * Takes a part of an address into the state. Says whether it could.
 *
 * @param {State} state
 * @param {Shape} shape
 * @param {Set<string>} seen
 * @param {string} name
 * @param {string} value
 */
function readPart(state, shape, seen, name, value) {
  if (shape.choices.has(name)) return readChoice(state, name, value, shape);
  if (name === "valgt") return readMark(state, value, shape);
  if (seen.has(name)) return false;
  seen.add(name);
  switch (name) {
    case "q":
      state.q = cleanQuery(value);
      return value.length <= LONGEST_QUERY && !value.includes("\ufffd");
    case "sort":
      return readOne(state, "sort", value, shape.sorts);
    case "visning":
      return readOne(state, "view", value, shape.views);
    case "side":
      return readPage(state, value);
    default:
      return readLimit(state, name, value, shape);
  }
}

/** @param {State} state @param {string} facet @param {string} value @param {Shape} shape */
function readChoice({ chosen }, facet, value, { choices }) {
  if (!choices.get(facet)?.has(value)) return false;
  chosen.set(facet, new Set(chosen.get(facet)).add(value));
  return true;
}

/** @param {State} state @param {string} value @param {Shape} shape */
function readMark(state, value, { rows }) {
  if (!rows.has(value) || state.marks.length >= MOST_MARKS) return false;
  if (!state.marks.includes(value)) state.marks.push(value);
  return true;
}

/**
 * @param {State} state
 * @param {"sort" | "view"} key
 * @param {string} value
 * @param {Set<string>} known
 */
function readOne(state, key, value, known) {
  if (!known.has(value)) return false;
  state[key] = value;
  return true;
}

/** @param {State} state @param {string} value */
function readPage(state, value) {
  const page = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (page < 1 || page > MOST_PAGES) return false;
  state.page = page;
  return true;
}

/** @param {State} state @param {string} name @param {string} value @param {Shape} shape */
function readLimit({ limits }, name, value, shape) {
  const [, facet = "", end = ""] = /^(.+)_(fra|til)$/.exec(name) ?? [];
  if (!shape.limits.has(facet) || !/^\d{1,9}(?:\.\d{1,2})?$/.test(value)) return false;
  const known = limits.get(facet) ?? { from: null, to: null };
  limits.set(facet, { ...known, [ENDS[end]]: Number(value) });
  return true;
}

/**
 * A query without what no search can use: control characters, halves of characters, and more
 * letters than anyone types.
 *
 * @param {string} text
 */
export function cleanQuery(text) {
  const whole = text.slice(0, LONGEST_QUERY).replace(/[\p{Surrogate}\ufffd]/gu, "");
  return whole.replace(/[\s\p{Cc}]+/gu, " ");
}

/** @param {string} name @param {string} value */
function named(name, value) {
  const text = value ? `${name}=${value}` : name;
  const plain = text.replace(/[\p{Surrogate}\p{Cc}\p{Cf}]/gu, "");
  return plain.length > LONGEST_NAMED ? `${plain.slice(0, LONGEST_NAMED)} …` : plain;
}

/**
 * The address of a state: "" or a text that begins with "?". The same state has one address only.
 *
 * @param {State} state
 * @param {Shape} shape
 */
export function writeState(state, shape) {
  const parts = new URLSearchParams();
  const put = (
    /** @type {string} */ name,
    /** @type {string | number | null | undefined} */ value,
  ) => {
    if (value || value === 0) parts.append(name, String(value));
  };
  put("q", state.q.trim());
  for (const [facet, values] of shape.choices) {
    for (const value of values) if (state.chosen.get(facet)?.has(value)) put(facet, value);
    put(`${facet}_fra`, state.limits.get(facet)?.from);
    put(`${facet}_til`, state.limits.get(facet)?.to);
  }
  put("sort", state.sort);
  put("visning", state.view);
  put("side", state.page > 1 ? state.page : "");
  for (const id of state.marks) put("valgt", id);
  const text = parts.toString();
  return text ? `?${text}` : "";
}
