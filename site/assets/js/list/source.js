// The files a list needs. Each is fetched once; after a failure it may be asked for again.

import { fetchAhead } from "../search/ahead.js";

/**
 * @typedef {import("../../../types/data.js").ListData} ListData
 * @typedef {import("../search/engine.js").Engine} Engine
 */

/**
 * @param {string} root the way to the site's root
 * @param {string} name of the list
 * @returns {{data: () => Promise<ListData>, engine: () => Promise<Engine>}}
 */
export function filesOf(root, name) {
  const address = (/** @type {string} */ path) => new URL(root + path, location.href);
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

/**
 * @template Loaded
 * @param {() => Promise<Loaded>} load
 */
function once(load) {
  /** @type {Promise<Loaded> | null} */
  let kept = null;
  return () => {
    kept ??= load().catch((problem) => {
      kept = null;
      throw problem;
    });
    return kept;
  };
}
