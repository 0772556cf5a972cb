// Pieces that the tools have in common.

import { button, element } from "../shared/dom.js";

/** A place that tells what has happened. A later sentence takes the place of an earlier one. */
export function announcer() {
  const place = element("p", { role: "status", class: "k-valg-besked" });
  let waiting = 0;
  const say = (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => place.replaceChildren(text), 400);
  };
  return { place, say };
}

/** The entry's marks, as they stand in the lists. */
export function badges(marks) {
  return marks.flatMap(([text, kind]) => [
    element("span", { class: `k-badge k-badge--${kind}` }, text),
    " ",
  ]);
}

/**
 * A button that copies an address.
 *
 * @param {() => string} addressOf the whole address
 * @param {(text: string) => void} say tells how it went
 */
export function linkButton(addressOf, say) {
  return button("Kopiér link", async () => {
    const address = addressOf();
    say((await copy(address)) ? "Linket er kopieret." : `Kopiér selv adressen: ${address}`);
  });
}

/** Copies a text. Tells whether it could: a page without a safe address may not. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
