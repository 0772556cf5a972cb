// Pagefind with its own Danish, on a page for each document.
export async function open() {
  const pagefind = await import("./pagefind/pagefind.js");
  await pagefind.options({ excerptLength: 0 });
  await pagefind.init();
  const search = async (query) => (await pagefind.search(query)).results;
  return {
    search,
    async numbers(query, most) {
      const found = (await search(query)).slice(0, most);
      const pages = await Promise.all(found.map((result) => result.data()));
      return pages.map(({ raw_url, url }) => Number((raw_url ?? url).match(/(\d+)\.html/)[1]));
    },
  };
}
