// On every page: shows the header's search box, and Ctrl+K goes to it. All else is fetched when
// the field gets the focus for the first time.

import { fetchAhead } from "./ahead.js";

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 */
function start(form, field) {
  /**
   * Where the focus was before Ctrl+K, so that Escape can give it back.
   *
   * @type {{element: Element | null}}
   */
  const before = { element: null };
  document.addEventListener("keydown", (event) => {
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isOurs || event.key.toLowerCase() !== "k") return;
    // A list with a search of its own takes the keys itself.
    if (document.querySelector("[data-liste]")) return;
    event.preventDefault();
    if (!form.contains(document.activeElement)) before.element = document.activeElement;
    field.focus();
    field.select();
  });
  const begin = () => {
    fetchAhead(new URL(form.dataset.indeks ?? "", document.baseURI));
    import("./answers.js").then((answers) => answers.start(form, before));
  };
  form.hidden = false;
  field.addEventListener("focus", begin, { once: true });
  if (document.activeElement === field) begin();
}

/** @type {HTMLFormElement | null} */
const form = document.querySelector(".k-soeg");
const field = form?.querySelector("input");
if (form && field) start(form, field);
