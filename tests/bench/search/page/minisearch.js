// MiniSearch as its documentation shows it: beginnings of words, and a fifth of a word may be wrong.
import MiniSearch from "./node_modules/minisearch/dist/es/index.js";

const OPTIONS = {
  fields: ["title", "terms", "brief", "text"],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 5, terms: 4, brief: 2 } },
};

export async function open() {
  const index = MiniSearch.loadJSON(await (await fetch("minisearch.json")).text(), OPTIONS);
  const search = (query) => index.search(query);
  return {
    search,
    numbers: (query, most) =>
      search(query)
        .slice(0, most)
        .map(({ id }) => id),
  };
}
