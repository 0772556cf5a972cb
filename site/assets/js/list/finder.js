// Holds the state of a list and shows it again whenever it changes.

import { beforeNextFrame } from "../shared/later.js";
import { cleanQuery, emptyState, readState, writeState } from "../shared/state.js";
import { trace } from "../shared/trace.js";
import { changed } from "./changes.js";
import { columnsOf, shapeOf } from "./columns.js";
import { evaluate } from "./facets.js";
import { openHistory } from "./history.js";
import { NO_FILTERS } from "./notes.js";
import { partsOf } from "./parts.js";
import { searcher } from "./search.js";
import { sorter } from "./sorting.js";
import { filesOf } from "./source.js";
import { filtersOf, statusText } from "./wording.js";

/**
 * @typedef {import("../shared/state.js").State} State
 * @typedef {import("./kinds.js").Kind} Kind
 * @typedef {import("./kinds.js").ListData} ListData
 *
 * @typedef {object} Known what is made of the list's data, once
 * @property {ListData} data
 * @property {import("./columns.js").Columns} columns
 * @property {import("../shared/state.js").Shape} shape
 * @property {ReturnType<typeof sorter>} sorted
 * @property {ReturnType<typeof searcher>} searcher
 *
 * @typedef {object} View what a state comes to: all that the parts of the page show
 * @property {Kind} kind
 * @property {ListData} data
 * @property {Known["columns"]} columns
 * @property {State} state
 * @property {import("./search.js").Searched} searched
 * @property {import("./facets.js").Found} found
 * @property {Set<string>} words to mark
 * @property {import("./wording.js").Filter[]} filters in force
 * @property {number} total how many entries the list has
 * @property {string[]} dropped what of the address the list does not know
 * @property {number[]} nearby rows that only resemble what was searched for
 * @property {boolean} isSearching whether the answer is still on its way
 * @property {boolean} isSearchMissing whether the search could not be fetched
 * @property {boolean} isRestMissing whether only a part of it could
 * @property {() => number} unsearched how many there would be without the query
 */

const WAIT_FOR_IDLE = 1500; // milliseconds

export class Finder {
  #place;
  #kind;
  #parts;
  #files;
  #history = openHistory(() => this.#readAddress());
  #state = emptyState();
  /** @type {string[]} */
  #dropped = [];
  #isSearchMissing = false;
  #isRestMissing = false;
  #typed = beforeNextFrame(() => this.#show());
  /** @type {Known | null} */
  #known = null;
  /** @type {View | null} */
  #view = null;

  /**
   * @param {HTMLElement} place holds the list that was sent
   * @param {Kind} kind
   */
  constructor(place, kind) {
    this.#place = place;
    this.#kind = kind;
    this.#files = filesOf(place.dataset.rod ?? "", place.dataset.liste ?? "");
    this.#parts = this.#build();
  }

  /** Fetches the data when the page is idle, or at once when the address or the visitor asks. */
  start() {
    const load = () => this.#load();
    if (location.search) load();
    else if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: WAIT_FOR_IDLE });
    else setTimeout(load, WAIT_FOR_IDLE / 5);
    for (const event of ["focusin", "pointerdown"]) {
      this.#place.addEventListener(event, load, { once: true });
    }
  }

  #build() {
    return partsOf(this.#place, this.#kind, {
      change: (step) => this.#change(step),
      typed: (text) => this.#type(text),
      done: () => this.#finishTyping(),
      needed: () => this.#openEngine(),
      more: () => this.#more(),
      viewOf: () => this.#view,
    });
  }

  /** Fetches the data, once. Says what is known then: nothing, when it could not be fetched. */
  async #load() {
    if (this.#known) return this.#known;
    const data = await this.#files.data().catch((error) => {
      trace(error, "load the list's data");
      this.#parts.fail(NO_FILTERS);
    });
    if (data && !this.#known) this.#begin(data);
    return this.#known;
  }

  /** @param {ListData} data */
  #begin(data) {
    const columns = columnsOf(data);
    this.#known = {
      data,
      columns,
      shape: shapeOf(columns),
      sorted: sorter(columns),
      searcher: searcher(this.#place.dataset.liste ?? "", columns.rows),
    };
    const typed = this.#state.q;
    const { state, dropped } = readState(location.search, this.#known.shape);
    [this.#state, this.#dropped] = [typed ? { ...state, q: typed } : state, dropped];
    this.#parts.begin(this.#known, this.#state);
    this.#show();
    if (this.#view) this.#parts.tell(statusText(this.#view));
    this.#place.classList.add("k-find--klar");
    if (this.#state.q) this.#openEngine();
  }

  async #openEngine() {
    try {
      const [engine] = await Promise.all([this.#files.engine(), this.#files.data()]);
      const known = await this.#load();
      if (!known || known.searcher.isReady) return;
      known.searcher.use(engine);
      this.#isSearchMissing = false;
      this.#awaitRest(engine);
    } catch (error) {
      trace(error, "load the search");
      this.#isSearchMissing = true;
    }
    if (this.#state.q) this.#show();
  }

  /**
   * An index that comes in parts finds more when all of it is there.
   *
   * @param {import("../search/engine.js").Engine} engine
   */
  async #awaitRest({ complete }) {
    this.#isRestMissing = await complete.then(
      () => false,
      (error) => {
        trace(error, "load the rest of the search");
        return true;
      },
    );
    if (this.#state.q) this.#show();
  }

  #readAddress() {
    if (!this.#known) return;
    const { state, dropped } = readState(location.search, this.#known.shape);
    [this.#state, this.#dropped] = [state, dropped];
    if (state.q) this.#openEngine();
    this.#show();
  }

  /** @param {string} text */
  #type(text) {
    this.#state = changed(this.#state, { q: cleanQuery(text) });
    this.#dropped = [];
    if (!this.#known) return;
    this.#history.type(writeState(this.#state, this.#known.shape));
    this.#typed.ask();
  }

  #finishTyping() {
    this.#typed.flush();
    this.#history.commit();
    this.#parts.links()[0]?.focus();
  }

  /** @param {import("./changes.js").Step} step */
  #change(step) {
    if (!this.#known) {
      this.#load().then((known) => known && this.#change(step));
      return;
    }
    this.#state = step(this.#state);
    this.#dropped = [];
    this.#history.push(writeState(this.#state, this.#known.shape));
    this.#show();
  }

  #more() {
    const before = this.#parts.links().length;
    this.#change((state) => ({ ...state, page: state.page + 1 }));
    this.#parts.links()[before]?.focus();
  }

  /** Nothing is shown anew before the data has come. */
  #show() {
    if (!this.#known) return;
    this.#view = this.#look(this.#known);
    this.#parts.show(this.#view);
    this.#inform(this.#view, this.#known);
  }

  /**
   * What the state comes to.
   *
   * @param {Known} known
   * @returns {View}
   */
  #look({ data, columns, sorted, searcher }) {
    const state = this.#state;
    const isAsked = Boolean(state.q.trim());
    const searched = searcher.search(state.q);
    const found = evaluate(columns, state, searched.rows);
    found.rows = sorted(found.rows, state.sort);
    return {
      kind: this.#kind,
      data,
      columns,
      state,
      searched,
      found,
      words: searched.words,
      filters: filtersOf(columns, state),
      total: columns.rows,
      dropped: this.#dropped,
      nearby: evaluate(columns, state, searched.near).rows,
      isSearching: isAsked && !searcher.isReady && !this.#isSearchMissing,
      isSearchMissing: this.#isSearchMissing && isAsked,
      isRestMissing: this.#isRestMissing && isAsked,
      unsearched: () => evaluate(columns, state, searcher.everything.rows).rows.length,
    };
  }

  /**
   * For those who add to the list: what was asked for, and how much it found.
   *
   * @param {View} view
   * @param {Known} known
   */
  #inform({ state, found, filters }, { searcher }) {
    const query = searcher.isReady ? state.q.trim() : "";
    const detail = { query, count: found.rows.length, filters: filters.length };
    this.#place.dispatchEvent(new CustomEvent("katalog:liste", { bubbles: true, detail }));
  }
}
