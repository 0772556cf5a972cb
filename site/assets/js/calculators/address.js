// What is typed, in the page's address, and back: so that a result can be sent. Pure.

const LONGEST = 20;

/**
 * What an address says of some fields, by name; what it does not name is left out.
 *
 * @param {string} search
 * @param {string[]} names
 * @returns {Record<string, string>}
 */
export function readTyped(search, names) {
  const asked = new URLSearchParams(search);
  const found = names.map((name) => [name, asked.get(name)?.slice(0, LONGEST)]);
  return Object.fromEntries(found.filter(([, text]) => text !== undefined));
}

/**
 * The part of an address that begins with "?", or "" when nothing is typed.
 *
 * @param {[name: string, text: string][]} typed empty texts are left out
 */
export function writeTyped(typed) {
  const text = new URLSearchParams(
    typed.filter(([, value]) => value).map(([name, value]) => [name, value.slice(0, LONGEST)]),
  );
  return text.size ? `?${text}` : "";
}
