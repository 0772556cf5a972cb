// Asks at once for all that the search needs. Without this each module would be asked for when
// the one that names it has come, and the index last of all.

const MODULES =
  "engine danish expand index scores compounds stems typos lookup pack distance".split(" ");

/** @type {Map<string, Promise<Response> | null>} null: taken */
const coming = new Map();

/** @param {string | URL} index its address */
export function fetchAhead(index) {
  const address = String(index);
  if (coming.has(address)) return;
  for (const name of MODULES) {
    const href = new URL(`./${name}.js`, import.meta.url).href;
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "modulepreload", href }),
    );
  }
  const answer = fetch(address);
  answer.catch(() => {
    // Whoever takes the answer is told.
  });
  coming.set(address, answer);
}

/**
 * The answer that was asked for ahead, once; after that, and when none was, it is asked for.
 *
 * @param {string} address
 * @returns {Promise<Response>}
 */
export function fetched(address) {
  const answer = coming.get(address) ?? fetch(address);
  if (coming.has(address)) coming.set(address, null);
  return answer;
}
