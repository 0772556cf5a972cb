// On every page: the way to the shortlist, the buttons of an entry, and the tool that a page is.
// What a page does not need is not loaded.

/** @type {Record<string, () => Promise<{start: (place: HTMLElement) => unknown}>>} */
const TOOLS = {
  sammenlign: () => import("./compare.js"),
  huskeliste: () => import("./shortlist.js"),
  find: () => import("./find.js"),
  soegninger: () => import("./misses-page.js"),
  beregn: () => import("../calculators/start.js"),
};
const KEY = "katalog.huskeliste";
const SETTLED = 2000; // milliseconds

/** How many entries are on the shortlist; 0 when it cannot be read. */
function counted() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? new Set(kept).size : 0;
  } catch (error) {
    import("../shared/trace.js").then(({ trace }) => trace(error, "count the shortlist"));
    return 0;
  }
}

/** Shows the ways to the shortlist only while there is something on it. */
function showWays() {
  const count = counted();
  for (const way of ways) {
    way.hidden = count === 0;
    way.querySelector("[data-antal]")?.replaceChildren(` (${count})`);
  }
}

/** @type {NodeListOf<HTMLElement>} */
const ways = document.querySelectorAll("[data-huskeliste]");
addEventListener("huskeliste", showWays);
addEventListener("storage", showWays);
addEventListener("pageshow", showWays);
showWays();

// A search of a list that finds nothing counts when it has stood for a while.
let settled = 0;
addEventListener("katalog:liste", (event) => {
  clearTimeout(settled);
  if (!(event instanceof CustomEvent)) return;
  const { query, count, filters } = event.detail;
  if (!query || count || filters) return;
  const keep = () => import("./misses.js").then(({ rememberMiss }) => rememberMiss(query));
  settled = setTimeout(keep, SETTLED);
});

/** @type {HTMLElement | null} */
const entry = document.querySelector("[data-valg]");
if (entry) import("./buttons.js").then(({ start }) => start(entry));

/** @type {HTMLElement | null} */
const tool = document.querySelector("[data-vaerktoej]");
if (tool) TOOLS[tool.dataset.vaerktoej ?? ""]?.().then(({ start }) => start(tool));
