// Holds the state of a list and shows it again whenever it changes.

import { beforeNextFrame } from "../shared/later.js";
import { cleanQuery, emptyState, readState, writeState } from "../shared/state.js";
import { openAddress } from "./address.js";
import { changed } from "./changes.js";
import { columnsOf, shapeOf } from "./columns.js";
import { evaluate } from "./facets.js";
import { NO_FILTERS } from "./notes.js";
import { partsOf } from "./parts.js";
import { searcher } from "./search.js";
import { sorter } from "./sorting.js";
import { filesOf } from "./source.js";
import { filtersOf, statusText } from "./wording.js";

const WAIT_FOR_IDLE = 1500;

export class Finder {
  #place;
  #kind;
  #parts;
  #files;
  #address = openAddress(() => this.#readAddress());
  #state = emptyState();
  #dropped = [];
  #isSearchMissing = false;
  #isRestMissing = false;
  #typed = beforeNextFrame(() => this.#show());
  #known = null;
  #view = null;

  /**
   * @param {HTMLElement} place holds the list that was sent
   * @param {import("./kinds.js").Kind} kind
   */
  constructor(place, kind) {
    this.#place = place;
    this.#kind = kind;
    this.#files = filesOf(place.dataset.rod, place.dataset.liste);
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
      change: (next) => this.#change(next),
      typed: (text) => this.#type(text),
      done: () => this.#finishTyping(),
      needed: () => this.#openEngine(),
      more: () => this.#more(),
      viewOf: () => this.#view,
    });
  }

  async #load() {
    if (this.#known) return;
    let data;
    try {
      data = await this.#files.data();
    } catch {
      this.#parts.fail(NO_FILTERS);
      return;
    }
    if (!this.#known) this.#begin(data);
  }

  #begin(data) {
    const columns = columnsOf(data);
    this.#known = {
      data,
      columns,
      shape: shapeOf(columns),
      sorted: sorter(columns),
      searcher: searcher(this.#place.dataset.liste, columns.rows),
    };
    const typed = this.#state.q;
    const { state, dropped } = readState(location.search, this.#known.shape);
    [this.#state, this.#dropped] = [typed ? { ...state, q: typed } : state, dropped];
    this.#parts.begin(this.#known, this.#state);
    this.#show();
    this.#parts.tell(statusText(this.#view));
    this.#place.classList.add("k-find--klar");
    if (this.#state.q) this.#openEngine();
  }

  async #openEngine() {
    try {
      const [engine] = await Promise.all([this.#files.engine(), this.#files.data()]);
      await this.#load();
      if (this.#known.searcher.isReady) return;
      this.#known.searcher.use(engine);
      this.#isSearchMissing = false;
      this.#awaitRest(engine);
    } catch {
      this.#isSearchMissing = true;
    }
    if (this.#known && this.#state.q) this.#show();
  }

  /** An index that comes in parts finds more when all of it is there. */
  async #awaitRest({ complete }) {
    if (!complete) return;
    this.#isRestMissing = await complete.then(
      () => false,
      () => true,
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

  #type(text) {
    this.#state = changed(this.#state, { q: cleanQuery(text) });
    this.#dropped = [];
    if (!this.#known) return;
    this.#address.type(writeState(this.#state, this.#known.shape));
    this.#typed.ask();
  }

  #finishTyping() {
    this.#typed.flush();
    this.#address.commit();
    this.#parts.links()[0]?.focus();
  }

  #change(next) {
    if (!this.#known) {
      this.#load().then(() => this.#known && this.#change(next));
      return;
    }
    this.#state = next(this.#state);
    this.#dropped = [];
    this.#address.push(writeState(this.#state, this.#known.shape));
    this.#show();
  }

  #more() {
    const before = this.#parts.links().length;
    this.#change((state) => ({ ...state, page: state.page + 1 }));
    this.#parts.links()[before]?.focus();
  }

  #show() {
    this.#view = this.#look();
    this.#parts.show(this.#view);
    this.#tellOthers();
  }

  /** What the state comes to. */
  #look() {
    const { data, columns, sorted, searcher } = this.#known;
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

  /** For those who add to the list: what was asked for, and how much it found. */
  #tellOthers() {
    const { state, found, filters } = this.#view;
    const query = this.#known.searcher.isReady ? state.q.trim() : "";
    const detail = { query, count: found.rows.length, filters: filters.length };
    this.#place.dispatchEvent(new CustomEvent("katalog:liste", { bubbles: true, detail }));
  }
}
