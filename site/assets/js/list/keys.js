// Keys: Ctrl+K to the field, Escape clears it and goes back, arrows between field and titles.

/**
 * @param {Element} root the list
 * @param {{input: HTMLInputElement, links: () => HTMLElement[], clear: () => void}} parts
 */
export function listenToKeys(root, { input, links, clear }) {
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
    else if (cameFrom?.isConnected) cameFrom.focus();
  });
  root.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops = [input, ...links()];
    const next = stops.indexOf(event.target) + step;
    if (!stops.includes(event.target) || !stops[next]) return;
    event.preventDefault();
    stops[next].focus();
  });
}
