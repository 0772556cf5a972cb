// What the theme needs a script for. Without it the pages are whole: the menu is a popover,
// the scheme follows the system, and wide tables scroll.

const root = document.documentElement;
const storageKey = "katalog.scheme";

// Light and dark

/**
 * Shows the scheme button, labelled with what it does, and lets it switch.
 *
 * @param {HTMLElement} button
 * @param {MediaQueryList} systemIsDark
 */
function setUpScheme(button, systemIsDark) {
  const schemeOfSystem = () => (systemIsDark.matches ? "dark" : "light");
  const inForce = () => {
    const chosen = root.dataset.mdColorScheme;
    return chosen === "auto" ? schemeOfSystem() : chosen;
  };
  /** @type {NodeListOf<HTMLElement>} */
  const labels = button.querySelectorAll("[data-scheme]");
  const label = () => {
    for (const part of labels) {
      part.hidden = part.dataset.scheme !== inForce();
    }
  };

  button.addEventListener("click", () => {
    const next = inForce() === "dark" ? "light" : "dark";
    const chosen = next === schemeOfSystem() ? "auto" : next;
    root.dataset.mdColorScheme = chosen;
    remember(chosen);
    label();
  });
  systemIsDark.addEventListener("change", label);
  label();
  button.hidden = false;
}

/** @param {string} chosen */
function remember(chosen) {
  try {
    if (chosen === "auto") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, chosen);
  } catch (error) {
    // Storage may be closed to the page: the choice then lasts until the next page.
    import("./shared/trace.js").then(({ trace }) => trace(error, "keep the choice of scheme"));
  }
}

// The menu

/**
 * Closes the menu when the focus goes elsewhere, so that it never covers what has the focus.
 *
 * @param {HTMLElement} menu
 * @param {Element} button
 */
function setUpMenu(menu, button) {
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || relatedTarget === button) return;
    if (!menu.contains(relatedTarget)) menu.hidePopover();
  });
}

// Tables: those that are wide, and those that are laid out as cards

/** @type {Record<string, string>} */
const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };

/**
 * Says what each part of a table is: some browsers forget it when CSS lays rows out as blocks.
 *
 * @param {Element} table
 */
function giveRoles(table) {
  for (const part of [table, ...table.querySelectorAll("thead, tbody, tr, th, td")]) {
    part.role ??= ROLES[part.tagName] ?? headerRole(part);
  }
}

/** @param {Element} cell a th */
function headerRole(cell) {
  return cell.getAttribute("scope")?.startsWith("row") ? "rowheader" : "columnheader";
}

/**
 * The wrapper a table scrolls in: the page's own, or a new one.
 *
 * @param {HTMLTableElement} table
 */
function scrollWrapOf(table) {
  const existing = table.closest(".k-tabel");
  if (existing) return existing;
  const wrap = document.createElement("div");
  wrap.className = "k-tabel";
  table.replaceWith(wrap);
  wrap.append(table);
  return wrap;
}

/**
 * What the table is about: its caption, or the last heading before it.
 *
 * @param {HTMLTableElement} table
 * @param {Element[]} headings
 */
function nameOf(table, headings) {
  if (table.caption) return table.caption.textContent.trim();
  const { DOCUMENT_POSITION_FOLLOWING: following } = Node;
  const before = headings.filter((heading) => heading.compareDocumentPosition(table) & following);
  return before.at(-1)?.textContent.trim() ?? "";
}

/**
 * Names that differ: a second "Priser" becomes "Priser (2)".
 *
 * @param {string[]} names
 */
function makeUnique(names) {
  const seen = new Map();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * The attributes that make a wrapper a named stop for the keyboard: the page's own, or new ones.
 *
 * @param {Element} wrap
 * @param {string} name
 * @returns {Record<string, string>}
 */
function attributesOf(wrap, name) {
  if (!wrap.hasAttribute("role")) return { role: "region", tabindex: "0", "aria-label": name };
  const wanted = ["role", "tabindex", "aria-label", "aria-labelledby"];
  const given = wanted.flatMap((key) => wrap.getAttributeNode(key) ?? []);
  return Object.fromEntries(given.map(({ name: key, value }) => [key, value]));
}

/**
 * A wrapper is such a stop only while it has something to scroll.
 *
 * @param {Element} wrap
 * @param {Record<string, string>} attributes
 */
function markIfWide(wrap, attributes) {
  const wide = wrap.scrollWidth > wrap.clientWidth;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (wide) wrap.setAttribute(attribute, value);
    else wrap.removeAttribute(attribute);
  }
}

/** @param {HTMLTableElement[]} tables */
function setUpTables(tables) {
  const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")];
  const names = makeUnique(tables.map((table) => `Tabel: ${nameOf(table, headings)}`));
  /** @type {Map<Element, Record<string, string>>} */
  const wraps = new Map();
  const observer = new ResizeObserver((entries) => {
    for (const wrap of new Set(entries.map(({ target }) => target.closest(".k-tabel")))) {
      const attributes = wrap && wraps.get(wrap);
      if (attributes) markIfWide(wrap, attributes);
    }
  });
  for (const [index, table] of tables.entries()) {
    giveRoles(table);
    const wrap = scrollWrapOf(table);
    const attributes = attributesOf(wrap, names[index]);
    wraps.set(wrap, attributes);
    markIfWide(wrap, attributes);
    observer.observe(wrap);
    observer.observe(table);
  }
}

// Paper

/**
 * The date on a printed page: the day it is printed, not the day it was opened. The browser writes
 * it, so that no page needs more for it.
 *
 * @param {Element} place
 */
function setUpPrintDate(place) {
  addEventListener("beforeprint", () => {
    place.textContent = new Date().toLocaleDateString("da-DK", { dateStyle: "long" });
  });
}

// Start

const button = document.getElementById("skift-udseende");
if (button) setUpScheme(button, matchMedia("(prefers-color-scheme: dark)"));

const menu = document.getElementById("hovedmenu");
const menuButton = document.querySelector("[popovertarget=hovedmenu]");
if (menu?.hidePopover && menuButton) setUpMenu(menu, menuButton);

const printDate = document.querySelector("#udskrevet span");
if (printDate) setUpPrintDate(printDate);

/** @type {NodeListOf<HTMLTableElement>} */
const tables = document.querySelectorAll(".md-typeset table");
setUpTables([...tables]);

if (document.querySelector("[data-pr], [data-frist]")) {
  import("./build-day.js").then(({ mark, today }) => mark(document, today(new Date())));
}
