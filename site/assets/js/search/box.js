// On every page: shows the header's search box, and Ctrl+K goes to it. All else is fetched when
// the field gets the focus for the first time.

import { fetchAhead } from "./ahead.js";

const form = document.querySelector(".k-soeg");
const field = form?.querySelector("input");

/** Where the focus was before Ctrl+K, so that Escape can give it back. */
const before = { element: null };

function onShortcut(event) {
  const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isOurs || event.key.toLowerCase() !== "k") return;
  // A list with a search of its own takes the keys itself.
  if (document.querySelector("[data-liste]")) return;
  event.preventDefault();
  if (!form.contains(document.activeElement)) before.element = document.activeElement;
  field.focus();
  field.select();
}

if (form) {
  form.hidden = false;
  document.addEventListener("keydown", onShortcut);
  const begin = () => {
    fetchAhead(new URL(form.dataset.indeks, document.baseURI));
    import("./answers.js").then(({ start }) => start(form, before));
  };
  field.addEventListener("focus", begin, { once: true });
  if (document.activeElement === field) begin();
}
