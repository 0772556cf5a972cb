// Elements made from texts: nothing that an entry or an address says can become markup.

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Record<string, any>} [properties] attributes by name, or listeners when the name begins
 *   with "on"; null, undefined and false are left out, true is an attribute without a value
 * @param {...(Node | string | number | null | undefined | false | Array)} children nodes or texts;
 *   what is empty is left out
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...present(children));
  return made;
}

/**
 * Gives an element these children instead of those it has.
 *
 * @param {Element} place
 * @param {...any} children as for `element`
 */
export function fill(place, ...children) {
  place.replaceChildren(...present(children));
}

/**
 * A button that does something on the page.
 *
 * @param {string | Node} text
 * @param {(event: Event) => void} onclick
 * @param {Record<string, any>} [properties]
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
  made += 1;
  return `k-${of}-${made}`;
}
let made = 0;

function present(children) {
  return children.flat(Infinity).filter((child) => child || child === 0);
}
