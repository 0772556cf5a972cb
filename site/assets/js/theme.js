// What the theme needs a script for. Without it the pages are whole: the menu is a popover,
// the scheme follows the system, and wide tables scroll.

const root = document.documentElement;
const storageKey = "katalog.scheme";

// Light and dark

/** Shows the scheme button, labelled with what it does, and lets it switch. */
function setUpScheme(button, systemIsDark) {
  const inForce = () => {
    const chosen = root.dataset.mdColorScheme;
    return chosen === "auto" ? schemeOfSystem() : chosen;
  };
  const schemeOfSystem = () => (systemIsDark.matches ? "dark" : "light");
  const label = () => {
    for (const part of button.querySelectorAll("[data-scheme]")) {
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

function remember(chosen) {
  try {
    if (chosen === "auto") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, chosen);
  } catch {
    // Storage may be closed to the page: the choice then lasts until the next page.
  }
}

// The menu

/** Closes the menu when the focus goes elsewhere, so that it never covers what has the focus. */
function setUpMenu(menu, button) {
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== button && !menu.contains(relatedTarget)) {
      menu.hidePopover();
    }
  });
}

// Tables: those that are wide, and those that are laid out as cards

/** Says what each part of a table is: some browsers forget it when CSS lays rows out as blocks. */
function giveRoles(table) {
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  for (const part of [table, ...table.querySelectorAll("thead, tbody, tr, th, td")]) {
    part.role ??=
      roles[part.tagName] ?? (part.scope.startsWith("row") ? "rowheader" : "columnheader");
  }
}

/** The wrapper a table scrolls in: the page's own, or a new one. */
function scrollWrapOf(table) {
  const existing = table.closest(".k-tabel");
  if (existing) return existing;
  const wrap = document.createElement("div");
  wrap.className = "k-tabel";
  table.replaceWith(wrap);
  wrap.append(table);
  return wrap;
}

/** What the table is about: its caption, or the last heading before it. */
function nameOf(table, headings) {
  if (table.caption) return table.caption.textContent.trim();
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.textContent.trim() ?? "";
}

/** Names that differ: a second "Priser" becomes "Priser (2)". */
function makeUnique(names) {
  const seen = new Map();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The attributes that make a wrapper a named stop for the keyboard: the page's own, or new ones. */
function attributesOf(wrap, name) {
  if (!wrap.hasAttribute("role")) return { role: "region", tabindex: "0", "aria-label": name };
  const wanted = ["role", "tabindex", "aria-label", "aria-labelledby"];
  return Object.fromEntries(
    wanted.filter((key) => wrap.hasAttribute(key)).map((key) => [key, wrap.getAttribute(key)]),
  );
}

/** A wrapper is such a stop only while it has something to scroll. */
function markIfWide(wrap, attributes) {
  const wide = wrap.scrollWidth > wrap.clientWidth;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (wide) wrap.setAttribute(attribute, value);
    else wrap.removeAttribute(attribute);
  }
}

function setUpTables(tables) {
  const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")];
  const names = makeUnique(tables.map((table) => `Tabel: ${nameOf(table, headings)}`));
  const wraps = new Map();
  const observer = new ResizeObserver((entries) => {
    for (const wrap of new Set(entries.map(({ target }) => target.closest(".k-tabel")))) {
      markIfWide(wrap, wraps.get(wrap));
    }
  });
  for (const [index, table] of tables.entries()) {
    giveRoles(table);
    const wrap = scrollWrapOf(table);
    wraps.set(wrap, attributesOf(wrap, names[index]));
    markIfWide(wrap, wraps.get(wrap));
    observer.observe(wrap);
    observer.observe(table);
  }
}

// Paper

/** The date on a printed page: the day it is printed, not the day it was opened. */
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

setUpTables([...document.querySelectorAll(".md-typeset table")]);
