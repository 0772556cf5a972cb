// The answers of the header's search box: everything, from every page. The engine and its index
// are on their way while one types, and never hold up typing.

import { rememberMiss } from "../choice/misses.js";
import { element, fill, part } from "../shared/dom.js";
import { highlighted } from "../shared/highlight.js";
import { later } from "../shared/later.js";
import { trace } from "../shared/trace.js";
import { count } from "../shared/words.js";

/**
 * @typedef {import("./engine.js").Engine} Engine
 * @typedef {import("./engine.js").Found} Found
 * @typedef {keyof typeof LISTS} List
 * @typedef {{element: Element | null}} Before where the focus goes when the box is left by Escape
 */

const SHOWN = 8;
const PAUSE = 400; // milliseconds without typing before the count is read aloud
const SETTLED = 2000; // and before a search without a result counts as one

/** @type {Record<string, string>} */
const KINDS = {
  tilbud: "Tilbud",
  virksomhed: "Virksomhed",
  aftale: "Aftale",
  målgruppe: "Målgruppe",
  redskab: "Redskab",
  udbyder: "Udbyder",
  ord: "Ordbog",
  side: "Side",
};

/** What one and several entries of each list are called. */
const LISTS = {
  tilbud: { one: "tilbud", many: "tilbud" },
  virksomheder: { one: "virksomhed", many: "virksomheder" },
};

/**
 * The words for a number of results.
 *
 * @param {number} results
 */
function sentence(results) {
  if (results === 0) return "Ingen resultater.";
  const all = `${count(results, "resultat", "resultater")}.`;
  return results > SHOWN ? `${all} De første ${SHOWN} vises.` : all;
}

class Answers {
  /** @type {Engine | null} */
  #engine = null;
  /** @type {Promise<void> | undefined} */
  #loading;
  #failed = false;
  /** @type {List} */
  #target = "tilbud";

  /**
   * @param {HTMLFormElement} form
   * @param {Before} before
   */
  constructor(form, before) {
    this.form = form;
    /** @type {HTMLInputElement} */
    this.field = part(form, "input");
    this.answers = part(form, ".k-soeg__svar");
    this.status = part(form, "[role=status]");
    this.index = new URL(form.dataset.indeks ?? "", document.baseURI);
    this.root = new URL("..", this.index);
    this.before = before;
    this.announcement = later(PAUSE, (/** @type {string} */ text) => {
      this.status.textContent = text;
    });
    this.miss = later(SETTLED, (/** @type {string} */ query) => {
      if (query) rememberMiss(query);
    });
    this.listen();
    this.load();
  }

  listen() {
    this.field.addEventListener("input", () => this.answer());
    this.form.addEventListener("keydown", (event) => this.onKey(event));
    this.form.addEventListener("submit", (event) => this.onSubmit(event));
    this.form.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.form.contains(relatedTarget)) this.close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !this.form.contains(target)) this.close();
    });
  }

  /** Fetches the engine, once. What has been typed by then is answered when it comes. */
  load() {
    this.#loading ??= import("./engine.js")
      .then(({ openEngine }) => openEngine(this.index))
      .then((engine) => {
        this.#engine = engine;
        this.answer();
        // Running text comes after titles and terms: what was found without it may be too little.
        return engine.complete.then(() => {
          // Whoever has gone on to an answer keeps it.
          if (!this.answers.hidden && document.activeElement === this.field) this.answer();
        });
      })
      .catch((error) => {
        trace(error, "load the search");
        this.#failed = !this.#engine;
        this.answer();
      });
  }

  answer() {
    const query = this.field.value.trim();
    if (!query) this.close();
    else if (this.#failed) this.say("Søgningen kunne ikke hentes. Listerne virker stadig.");
    else if (!this.#engine) this.load();
    else if (this.form.contains(document.activeElement)) this.show(query, this.#engine);
  }

  /** @param {string} query @param {Engine} engine */
  show(query, engine) {
    const found = engine.search(query);
    const sure = found.ids.length - found.near;
    const first = [...found.ids.slice(0, SHOWN)];
    const none = first.length ? "Ingen resultater. Det ligner mest:" : "Ingen resultater.";
    fill(
      this.answers,
      sure === 0 && element("p", {}, none),
      first.length > 0 && this.list(first, found.words, engine),
      this.ways(query, found.ids.subarray(0, sure), engine),
    );
    this.answers.hidden = false;
    this.announcement.ask(sentence(sure));
    this.miss.ask(sure ? "" : query);
  }

  /** @param {number[]} ids @param {Set<string>} words to mark @param {Engine} engine */
  list(ids, words, engine) {
    const lines = ids.map((id) => {
      const { kind, title, path } = engine.documents[id];
      const name = element("span", { class: "k-soeg__titel" }, highlighted(title, words));
      const type = element("span", { class: "k-soeg__slags" }, KINDS[kind]);
      return element("li", {}, element("a", { href: new URL(path, this.root).href }, name, type));
    });
    return element("ul", {}, lines);
  }

  /**
   * Links to the two lists with the same search, each with its count.
   *
   * @param {string} query
   * @param {Int32Array} ids
   * @param {Engine} engine
   */
  ways(query, ids, { offers, companies }) {
    const counts = { tilbud: 0, virksomheder: 0 };
    for (const id of ids) {
      if (id < offers) counts.tilbud += 1;
      else if (id < offers + companies) counts.virksomheder += 1;
    }
    this.#target = counts.tilbud || !counts.virksomheder ? "tilbud" : "virksomheder";
    const lists = /** @type {List[]} */ (Object.keys(LISTS)).filter((list) => counts[list] > 0);
    if (!lists.length) return [];
    const links = lists.map((list) => {
      const { one, many } = LISTS[list];
      const text = `Vis ${count(counts[list], one, many)}`;
      return element("a", { href: this.listAddress(list, query) }, text);
    });
    return [element("p", { class: "k-soeg__alle" }, links)];
  }

  /** @param {List} list @param {string} query */
  listAddress(list, query) {
    const address = new URL(`${list}/index.html`, this.root);
    address.searchParams.set("q", query);
    return address.href;
  }

  /** @param {string} text */
  say(text) {
    this.answers.replaceChildren(element("p", {}, text));
    this.answers.hidden = false;
    this.announcement.ask(text);
  }

  close() {
    this.answers.hidden = true;
    this.announcement.ask("");
  }

  /** @param {Event} event */
  onSubmit(event) {
    event.preventDefault();
    const query = this.field.value.trim();
    if (query) location.assign(this.listAddress(this.#target, query));
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key === "Escape") this.onEscape(event);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const focused = document.activeElement;
    if (!step || this.answers.hidden || !(focused instanceof HTMLElement)) return;
    /** @type {HTMLElement[]} */
    const stops = [this.field, ...this.answers.querySelectorAll("a")];
    const next = stops[stops.indexOf(focused) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /**
   * First the answers close, then the focus goes back to where it was before Ctrl+K.
   *
   * @param {Event} event
   */
  onEscape(event) {
    if (!this.answers.hidden) {
      event.preventDefault();
      this.close();
      this.field.focus();
    } else if (this.before.element instanceof HTMLElement && this.before.element.isConnected) {
      this.before.element.focus();
      this.before.element = null;
    }
  }
}

/**
 * Answers what is typed in the form's field from now on, and what has been typed by now.
 *
 * @param {HTMLFormElement} form
 * @param {Before} before
 */
export function start(form, before) {
  new Answers(form, before);
}
