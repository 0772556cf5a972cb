// The answers of the header's search box: everything, from every page. The engine and its index
// are on their way while one types, and never hold up typing.

import { rememberMiss } from "../choice/misses.js";
import { element, fill } from "../shared/dom.js";
import { highlighted } from "../shared/highlight.js";
import { later } from "../shared/later.js";

const SHOWN = 8;
const PAUSE = 400; // milliseconds without typing before the count is read aloud
const SETTLED = 2000; // and before a search without a result counts as one

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

const counted = {
  tilbud: (count) => `${count} tilbud`,
  virksomheder: (count) => `${count} ${count === 1 ? "virksomhed" : "virksomheder"}`,
};

/** The words for a number of results. */
function sentence(count) {
  if (count === 0) return "Ingen resultater.";
  if (count === 1) return "1 resultat.";
  return count > SHOWN ? `${count} resultater. De første ${SHOWN} vises.` : `${count} resultater.`;
}

class Answers {
  constructor(form, before) {
    this.form = form;
    this.field = form.querySelector("input");
    this.answers = form.querySelector(".k-soeg__svar");
    this.status = form.querySelector("[role=status]");
    this.index = new URL(form.dataset.indeks, document.baseURI);
    this.root = new URL("..", this.index);
    this.before = before;
    this.announcement = later(PAUSE, (text) => {
      this.status.textContent = text;
    });
    this.miss = later(SETTLED, (query) => {
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
      if (relatedTarget && !this.form.contains(relatedTarget)) this.close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (!this.form.contains(target)) this.close();
    });
  }

  /** Fetches the engine, once. What has been typed by then is answered when it comes. */
  load() {
    this.loading ??= import("./engine.js")
      .then(({ openEngine }) => openEngine(this.index))
      .then((engine) => {
        this.engine = engine;
        this.answer();
        // Running text comes after titles and terms: what was found without it may be too little.
        return engine.complete.then(() => {
          // Whoever has gone on to an answer keeps it.
          if (!this.answers.hidden && document.activeElement === this.field) this.answer();
        });
      })
      .catch(() => {
        this.failed = !this.engine;
        this.answer();
      });
  }

  answer() {
    const query = this.field.value.trim();
    if (!query) return this.close();
    if (this.failed) return this.say("Søgningen kunne ikke hentes. Listerne virker stadig.");
    if (!this.engine) return this.load();
    if (!this.form.contains(document.activeElement)) return undefined;
    this.show(query, this.engine.search(query));
  }

  show(query, found) {
    const sure = found.ids.length - found.near;
    const first = [...found.ids.slice(0, SHOWN)];
    fill(
      this.answers,
      sure === 0 &&
        element("p", {}, first.length ? "Ingen resultater. Det ligner mest:" : "Ingen resultater."),
      first.length > 0 && this.list(first, found.words),
      this.ways(query, found.ids.subarray(0, sure)),
    );
    this.answers.hidden = false;
    this.announcement.ask(sentence(sure));
    this.miss.ask(sure ? "" : query);
  }

  list(ids, words) {
    return element(
      "ul",
      {},
      ...ids.map((id) => {
        const { kind, title, path } = this.engine.documents[id];
        const name = element("span", { class: "k-soeg__titel" }, highlighted(title, words));
        const type = element("span", { class: "k-soeg__slags" }, KINDS[kind]);
        return element("li", {}, element("a", { href: new URL(path, this.root).href }, name, type));
      }),
    );
  }

  /** Links to the two lists with the same search, each with its count. */
  ways(query, ids) {
    const { offers, companies } = this.engine;
    const counts = { tilbud: 0, virksomheder: 0 };
    for (const id of ids) {
      if (id < offers) counts.tilbud += 1;
      else if (id < offers + companies) counts.virksomheder += 1;
    }
    this.target = counts.tilbud || !counts.virksomheder ? "tilbud" : "virksomheder";
    const links = Object.entries(counts).filter(([, count]) => count > 0);
    if (!links.length) return [];
    return [
      element(
        "p",
        { class: "k-soeg__alle" },
        ...links.map(([folder, count]) =>
          element("a", { href: this.listAddress(folder, query) }, `Vis ${counted[folder](count)}`),
        ),
      ),
    ];
  }

  listAddress(folder, query) {
    const address = new URL(`${folder}/index.html`, this.root);
    address.searchParams.set("q", query);
    return address.href;
  }

  say(text) {
    this.answers.replaceChildren(element("p", {}, text));
    this.answers.hidden = false;
    this.announcement.ask(text);
  }

  close() {
    this.answers.hidden = true;
    this.announcement.ask("");
  }

  onSubmit(event) {
    event.preventDefault();
    const query = this.field.value.trim();
    if (query) location.assign(this.listAddress(this.target ?? "tilbud", query));
  }

  onKey(event) {
    if (event.key === "Escape") return this.onEscape(event);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.answers.hidden) return;
    const stops = [this.field, ...this.answers.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** First the answers close, then the focus goes back to where it was before Ctrl+K. */
  onEscape(event) {
    if (!this.answers.hidden) {
      event.preventDefault();
      this.close();
      this.field.focus();
    } else if (this.before.element?.isConnected) {
      this.before.element.focus();
      this.before.element = null;
    }
  }
}

/**
 * Answers what is typed in the form's field from now on, and what has been typed by now.
 *
 * @param {HTMLFormElement} form
 * @param {{element: Element | null}} before where the focus goes when the box is left by Escape
 */
export function start(form, before) {
  new Answers(form, before);
}
