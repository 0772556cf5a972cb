// Holds the state of a list and shows it again whenever it changes.

import { element } from "../faelles/dom.js";
import { beforeNextFrame, later } from "../faelles/later.js";
import { cleanQuery, emptyState, readState, writeState } from "../faelles/state.js";
import { openAddress } from "./address.js";
import { changed } from "./changes.js";
import { chipList } from "./chips.js";
import { columnsOf, shapeOf } from "./columns.js";
import { evaluate } from "./facets.js";
import { searchField } from "./field.js";
import { listenToKeys } from "./keys.js";
import { nearbyList } from "./nearby.js";
import { NO_FILTERS, noteList } from "./notes.js";
import { filterPanel } from "./panel.js";
import { listenToPrinting } from "./printing.js";
import { resultList } from "./results.js";
import { searcher } from "./search.js";
import { sorter } from "./sorting.js";
import { filesOf } from "./source.js";
import { toolbar } from "./toolbar.js";
import { filtersOf, printedText, statusText } from "./wording.js";

const ANNOUNCE = 400;
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
    const find = (selector) => this.#place.querySelector(selector);
    const root = this.#place.dataset.rod;
    const change = (next) => this.#change(next);
    const field = searchField(this.#kind, {
      typed: (text) => this.#type(text),
      done: () => this.#finishTyping(),
      needed: () => this.#openEngine(),
    });
    const panel = filterPanel(find(".k-find__filtre"), change);
    const tools = toolbar(change, panel.opener);
    const chips = chipList(change, () => field.input.focus());
    const notes = noteList(change, root);
    const sent = { table: find("table.k-liste"), pager: find(".k-sider"), root };
    const results = resultList(sent, () => this.#more());
    const nearby = nearbyList(root);
    find(".k-flere").after(nearby.node);
    const count = find(".k-antal");
    const printed = element("p", { class: "k-kun-papir" });
    find(".k-find__felt").append(field.node);
    find(".k-find__fund").prepend(element("h2", { class: "k-skjult" }, "Fund"));
    find(".k-find__valg").append(tools.node, chips.node);
    count.after(printed, notes.node);
    const clear = () => this.#clear();
    listenToKeys(this.#place, { input: field.input, links: results.links, clear });
    listenToPrinting(() => this.#view, results);
    const announce = later(ANNOUNCE, (text) => {
      if (count.textContent !== text) count.textContent = text;
    });
    return { field, panel, tools, chips, notes, results, nearby, count, printed, announce };
  }

  async #load() {
    if (this.#known) return;
    let data;
    try {
      data = await this.#files.data();
    } catch {
      this.#parts.panel.fail(NO_FILTERS);
      this.#parts.notes.fail(NO_FILTERS);
      return;
    }
    if (!this.#known) this.#begin(data);
  }

  #begin(data) {
    const columns = columnsOf(data);
    const { panel, tools, results, count } = this.#parts;
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
    results.begin(this.#kind, data);
    tools.fill(columns);
    panel.fill(columns, this.#state);
    this.#show();
    count.textContent = statusText(this.#view);
    count.setAttribute("role", "status");
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
    this.#parts.results.links()[0]?.focus();
  }

  #clear() {
    this.#parts.field.input.value = "";
    this.#type("");
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
    const { results } = this.#parts;
    const before = results.links().length;
    this.#change((state) => ({ ...state, page: state.page + 1 }));
    results.links()[before]?.focus();
  }

  #show() {
    const { field, panel, tools, chips, notes, results, nearby, printed, announce } = this.#parts;
    this.#view = this.#look();
    field.show(this.#state.q);
    for (const part of [panel, tools, chips, notes, results, nearby]) part.show(this.#view);
    printed.textContent = printedText(this.#view);
    announce.ask(statusText(this.#view));
    this.#tellOthers();
  }

  /** What the state comes to. */
  #look() {
    const { data, columns, sorted, searcher } = this.#known;
    const state = this.#state;
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
      isSearchMissing: this.#isSearchMissing && Boolean(state.q.trim()),
      isRestMissing: this.#isRestMissing && Boolean(state.q.trim()),
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
