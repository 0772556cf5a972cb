// On every page: the way to the shortlist, the buttons of an entry, and the tool that a page is.
// What a page does not need is not loaded.

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
  } catch {
    return 0;
  }
}

/** Shows the ways to the shortlist only while there is something on it. */
function showWays(ways) {
  const count = counted();
  for (const way of ways) {
    way.hidden = count === 0;
    way.querySelector("[data-antal]").replaceChildren(` (${count})`);
  }
}

const ways = [...document.querySelectorAll("[data-huskeliste]")];
const update = () => showWays(ways);
addEventListener("huskeliste", update);
addEventListener("storage", update);
addEventListener("pageshow", update);
update();

// A search of a list that finds nothing counts when it has stood for a while.
let settled = 0;
addEventListener("katalog:liste", ({ detail }) => {
  clearTimeout(settled);
  if (!detail.query || detail.count || detail.filters) return;
  const keep = () => import("./misses.js").then(({ rememberMiss }) => rememberMiss(detail.query));
  settled = setTimeout(keep, SETTLED);
});

const entry = document.querySelector("[data-valg]");
if (entry) import("./buttons.js").then(({ start }) => start(entry));

const tool = document.querySelector("[data-vaerktoej]");
const load = TOOLS[tool?.dataset.vaerktoej];
if (load) load().then(({ start }) => start(tool));
