// Elements made from texts: nothing that an entry or an address says can become markup.

import { trace } from "./trace.js";

const PAUSE = 400; // milliseconds before a sentence is announced

/**
 * @typedef {Node | string | number | null | undefined | false | Child[]} Child what is put in an
 *   element; what is empty is left out
 *
 * @typedef {(event: Event) => unknown} Listener
 *
 * @typedef {Record<string, string | number | boolean | null | undefined | Listener>} Properties
 *   attributes by name, or listeners when the name begins with "on"; null, undefined and false
 *   are left out, true is an attribute without a value
 */

/**
 * Makes an element.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...present(children));
  return made;
}

/**
 * Gives an element these children instead of those it has.
 *
 * @param {Element} place
 * @param {...Child} children
 */
export function fill(place, ...children) {
  place.replaceChildren(...present(children));
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return children.flatMap((child) => {
    if (Array.isArray(child)) return present(child);
    if (typeof child === "number") return [String(child)];
    return child ? [child] : [];
  });
}

/**
 * A button that does something on the page.
 *
 * @param {Child} text
 * @param {Listener} onclick
 * @param {Properties} [properties]
 */
export function button(text, onclick, properties = {}) {
  return element("button", { type: "button", class: "k-knap", ...properties, onclick }, text);
}

/**
 * A name that no other element of the page has.
 *
 * @param {string} of what it is for
 */
export function newId(of) {
  latestId += 1;
  return `k-${of}-${latestId}`;
}
let latestId = 0;

/**
 * A part of the page that was sent. Without it the page is not the one the script is for.
 *
 * @template {Element} [Found=HTMLElement]
 * @param {ParentNode} place
 * @param {string} selector
 */
export function part(place, selector) {
  const found = place.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return /** @type {Found} */ (found);
}

/**
 * All such parts of the page that was sent, in its order.
 *
 * @param {ParentNode} place
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function all(place, selector) {
  return [...place.querySelectorAll(selector)].filter(isElement);
}

/**
 * Whether something that has happened, or has the focus, is an element of a page.
 *
 * @param {EventTarget | null} target
 * @returns {target is HTMLElement}
 */
export function isElement(target) {
  return target instanceof HTMLElement;
}

/** A place that says what has happened. A later sentence takes the place of an earlier one. */
export function announcer() {
  const place = element("p", { role: "status", class: "k-valg-besked" });
  let waiting = 0;
  const say = (/** @type {string} */ text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => place.replaceChildren(text), PAUSE);
  };
  return { place, say };
}

/**
 * An entry's badge, as it stands in the lists.
 *
 * @param {[text: string, kind: string]} badge
 */
export function badge([text, kind]) {
  return element("span", { class: `k-badge k-badge--${kind}` }, text);
}

/**
 * A button that copies an address.
 *
 * @param {() => string} addressOf the whole address
 * @param {(text: string) => void} say says how it went
 */
export function linkButton(addressOf, say) {
  return button("Kopiér link", async () => {
    const address = addressOf();
    say((await copy(address)) ? "Linket er kopieret." : `Kopiér selv adressen: ${address}`);
  });
}

/**
 * Copies a text. Says whether it could: a page without a safe address may not.
 *
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    trace(error, "copy a text");
    return false;
  }
}
