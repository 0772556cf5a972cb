// On paper the list is longer than on the screen.

/**
 * @param {() => ?object} viewOf what is shown; null before the data has come
 * @param {{show: (view: object) => void, print: (view: object) => void}} results
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
