// Lunr with Danish, asked as Material for MkDocs asks it: the last word may go on.
export async function open() {
  for (const file of [
    "lunr/lunr.js",
    "lunr-languages/lunr.stemmer.support.js",
    "lunr-languages/lunr.da.js",
  ]) {
    await load(`node_modules/${file}`);
  }
  const index = globalThis.lunr.Index.load(await (await fetch("lunr.json")).json());
  const search = (query) => index.search(asked(query));
  return {
    search,
    numbers: (query, most) =>
      search(query)
        .slice(0, most)
        .map(({ ref }) => Number(ref)),
  };
}

function asked(query) {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word, place) => (place === words.length - 1 ? `${word} ${word}*` : word))
    .join(" ");
}

function load(source) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = resolve;
    script.onerror = reject;
    script.src = source;
    document.head.append(script);
  });
}
