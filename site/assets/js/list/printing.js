// On paper the list is longer than on the screen.

/** @typedef {import("./finder.js").View} View */

/**
 * @param {() => View | null} viewOf what is shown; null before the data has come
 * @param {{show: (view: View) => void, print: (view: View) => void}} results
 */
export function listenToPrinting(viewOf, results) {
  addEventListener("beforeprint", () => {
    const view = viewOf();
    if (view) results.print(view);
  });
  addEventListener("afterprint", () => {
    const view = viewOf();
    if (view) results.show(view);
  });
}
