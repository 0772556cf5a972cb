// Our own engine, on the index in two parts as the site has it.
import { openEngine } from "./soeg/engine.js";

export async function open() {
  const engine = await openEngine("soeg/indeks.json");
  return {
    search: (query) => engine.search(query),
    async numbers(query, most) {
      await engine.complete;
      return [...engine.search(query).ids.subarray(0, most)];
    },
  };
}
