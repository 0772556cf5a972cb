// Our own engine, on the index in two parts as the site has it, asked for as the site does.
import { fetchAhead } from "./js/search/ahead.js";

export async function open() {
  const index = new URL("soeg/indeks.json", document.baseURI).href;
  fetchAhead(index);
  const { openEngine } = await import("./js/search/engine.js");
  const engine = await openEngine(index);
  return {
    search: (query) => engine.search(query),
    async numbers(query, most) {
      await engine.complete;
      return [...engine.search(query).ids.subarray(0, most)];
    },
  };
}
