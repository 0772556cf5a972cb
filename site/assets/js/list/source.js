// The files a list needs. Each is fetched once; after a failure it may be asked for again.

import { fetchAhead } from "../search/ahead.js";

/**
 * @param {string} root the way to the site's root
 * @param {string} name of the list
 * @returns {{data: () => Promise<object>, engine: () => Promise<object>}}
 */
export function filesOf(root, name) {
  const address = (path) => new URL(root + path, location.href);
  const data = async () => {
    const answer = await fetch(address(`soeg/${name}.json`));
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  };
  const engine = async () => {
    fetchAhead(address("soeg/indeks.json"));
    const { openEngine } = await import("../search/engine.js");
    return openEngine(address("soeg/indeks.json"));
  };
  return { data: once(data), engine: once(engine) };
}

function once(load) {
  let kept = null;
  return () => {
    kept ??= load().catch((problem) => {
      kept = null;
      throw problem;
    });
    return kept;
  };
}
