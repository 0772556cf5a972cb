/**
 * Search in the browser: the index is fetched once, and every query is answered from memory.
 */
import { fetched } from "./ahead.js";
import { fold, words } from "./danish.js";
import { Expander } from "./expand.js";
import { Index } from "./index.js";
import { Scores } from "./scores.js";

const MOST_LETTERS = 10_000;
const MOST_WORDS = 24;
const LONGEST_WORD = 60;
/** Fewer documents than this are filled up with the nearest others. */
const ENOUGH = 10;

/** @type {Map<string, Promise<Engine>>} by the index's address */
const opened = new Map();

/**
 * Loads an index once; later calls give the same promise. Rejects when it cannot be loaded,
 * and the next call tries again.
 *
 * @param {string | URL} url
 * @returns {Promise<Engine>}
 */
export function openEngine(url) {
  const address = String(url);
  const known = opened.get(address);
  if (known) return known;
  const engine = load(address);
  engine.catch(() => opened.delete(address));
  opened.set(address, engine);
  return engine;
}

/** @param {string} address */
async function load(address) {
  const data = await json(address);
  const engine = new Engine(data);
  if (data.rest) {
    const rest = new URL(data.rest, new URL(address, globalThis.location?.href));
    engine.complete = json(String(rest)).then((found) => engine.add(found));
    engine.complete.catch(() => {
      // Whoever needs to know, asks.
    });
  }
  return engine;
}

async function json(/** @type {string} */ address) {
  const answer = await fetched(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * @typedef {import("./expand.js").Meaning} Meaning
 *
 * @typedef {object} Found
 * @property {Int32Array} ids numbers of documents, best first
 * @property {number} near how many of them, at the end, come only near: there were few others
 * @property {Set<string>} words words of the documents that may have matched, as written
 * @property {[string, string][]} corrected what was typed, and what was looked for instead
 * @property {string[]} unknown words that found nothing and were left out
 * @property {boolean} partial whether no document has all words
 */

export class Engine {
  #index;
  #expander;
  #scores;

  /**
   * Fulfilled when the whole index is there; until then only titles, terms and summaries are
   * searched, and a search is worth repeating afterwards. Rejected when the rest did not come.
   */
  complete = Promise.resolve();

  /** @param {import("./index.js").PackedIndex} data */
  constructor(data) {
    this.#index = new Index(data);
    this.#expander = new Expander(this.#index);
    this.#scores = new Scores(this.#index);
    this.documents = this.#index.documents;
    const many = (/** @type {string} */ kind) =>
      data.kinds.find(([name]) => name === kind)?.[3] ?? 0;
    this.offers = many("tilbud");
    this.companies = many("virksomhed");
  }

  /**
   * Adds the rest of an index that came in parts. What was found without it is forgotten.
   *
   * @param {import("./index.js").PackedFields} rest
   */
  add(rest) {
    this.#index.complete(rest);
    this.#expander = new Expander(this.#index);
    this.#scores = new Scores(this.#index);
  }

  /**
   * The documents that match any text, best first. An empty text matches all, in their order.
   *
   * @param {string} query
   * @param {{from?: number, to?: number}} [range] numbers of the documents to search among
   * @returns {Found}
   */
  search(query, { from = 0, to = this.documents.length } = {}) {
    const end = Math.min(to, this.documents.length);
    const typed = this.#typed(query);
    if (typed.words.length === 0) return everything(from, end);
    const meanings = this.#expander.meanings(typed.words, typed.isOpen, typed.phrases);
    this.#scores.begin(from, end);
    const unknown = typed.words.filter((_, place) => !this.#scores.add(meanings[place]));
    const { ids, most } = this.#scores.finish();
    const near = ids.length < ENOUGH ? this.#near(ids, typed.words, meanings) : [];
    return {
      ids: Int32Array.of(...ids, ...near),
      near: near.length,
      words: this.#written(meanings),
      corrected: corrections(typed.words, meanings),
      unknown,
      partial: most < meanings.length - unknown.length,
    };
  }

  /**
   * The nearest documents beside those found, to fill up what a person looks through.
   *
   * @param {Int32Array} ids
   * @param {string[]} typed
   * @param {Meaning[]} meanings
   */
  #near(ids, typed, meanings) {
    const found = new Set(ids);
    for (const [place, word] of typed.entries()) {
      this.#scores.add(this.#expander.wider(word, meanings[place]));
    }
    const near = this.#scores.finish(true).ids.filter((document) => !found.has(document));
    return near.subarray(0, ENOUGH - ids.length);
  }

  /**
   * The words to search for, whether the last may still be being typed, and the synonyms of each
   * word that is typed beside another with which it is a headword.
   */
  #typed(/** @type {string} */ query) {
    const text = String(query).slice(0, MOST_LETTERS);
    const written = words(text.replaceAll("§", " paragraf "));
    const typed = written.map((word) => word.slice(0, LONGEST_WORD));
    const all = [...new Set(typed)];
    const telling = all.filter((word) => !this.#index.stop.has(word));
    const wanted = (telling.length ? telling : all).slice(0, MOST_WORDS);
    const isOpen = /[\p{L}\p{N}]$/u.test(text) && wanted.at(-1) === all.at(-1);
    return { words: wanted, isOpen, phrases: this.#phrases(typed) };
  }

  #phrases(/** @type {string[]} */ typed) {
    /** @type {Map<string, import("./index.js").Synonym[]>} */
    const found = new Map();
    const keys = typed.map(fold);
    for (let at = 1; at < typed.length; at += 1) {
      const synonyms = this.#index.phrases.get(keys.slice(at - 1, at + 1).join(" "));
      if (synonyms) for (const word of typed.slice(at - 1, at + 1)) found.set(word, synonyms);
    }
    return found;
  }

  /** Every word that the meanings cover, to be marked where it stands. */
  #written(/** @type {Meaning[]} */ meanings) {
    /** @type {Set<string>} */
    const found = new Set();
    const add = (/** @type {Meaning} */ { stems, together }) => {
      for (const stem of stems.keys()) for (const word of this.#index.forms(stem)) found.add(word);
      together?.words.forEach(add);
    };
    meanings.forEach(add);
    return found;
  }
}

/** @param {string[]} typed @param {Meaning[]} meanings @returns {[string, string][]} */
function corrections(typed, meanings) {
  return meanings.flatMap(({ corrected }, place) => (corrected ? [[typed[place], corrected]] : []));
}

/** @param {number} from @param {number} to @returns {Found} */
function everything(from, to) {
  const ids = Int32Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  return { ids, near: 0, words: new Set(), corrected: [], unknown: [], partial: false };
}
