// Keys: Ctrl+K to the field, Escape clears it and goes back, arrows between field and titles.

/**
 * @param {HTMLElement} root the list
 * @param {{input: HTMLInputElement, links: () => HTMLElement[], clear: () => void}} parts
 */
export function listenToKeys(root, { input, links, clear }) {
  /** @type {Element | null} */
  let cameFrom = null;
  document.addEventListener("keydown", (event) => {
    const isSearch = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!isSearch || event.altKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    if (document.activeElement !== input) cameFrom = document.activeElement;
    input.focus();
    input.select();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (input.value) clear();
    else if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
  });
  root.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement)) return;
    const stops = [input, ...links()];
    const place = stops.indexOf(event.target);
    const next = stops[place + step];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
