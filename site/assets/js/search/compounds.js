/** Compounds at the time of search: written apart, written together, and made up on the spot. */
import { fold, stem } from "./danish.js";
import { distance, letters, missing } from "./distance.js";

const SHORTEST = 7;
const SHORTEST_PART = 3;
/** A word that is no part of any compound so far has to be longer to be taken for one. */
const SHORTEST_WORD = 5;
const SHORTEST_BEGUN = 5;
const LONGEST = 60;
const DEEPEST = 2;

/** @typedef {import("./index.js").Index} Index */

/**
 * The stems of the compound that two words written apart make, if the catalogue has it.
 *
 * @param {Index} index
 * @param {string} first
 * @param {string} second
 */
export function join(index, first, second) {
  const bare = first.replace(/[se]$/, "");
  return [first, `${first}s`, `${first}e`, bare]
    .flatMap((fore) => index.stemsOf(fold(stem(fore + second))))
    .filter((number) => index.stem(number).length >= SHORTEST - 2);
}

/**
 * The parts of a word that is a compound of known words, or null.
 *
 * @param {Index} index
 * @param {string} word
 * @param {number} [depth] how many parts have been cut off
 * @returns {string[] | null}
 */
export function split(index, word, depth = 0) {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  /** @type {{parts: string[], worth: number} | null} */
  let best = null;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const found = splitAt(index, word, cut, depth);
    if (found && (!best || found.worth > best.worth)) best = found;
  }
  return best ? best.parts : null;
}

/**
 * @param {Index} index
 * @param {string} word
 * @param {number} cut
 * @param {number} depth
 */
function splitAt(index, word, cut, depth) {
  const last = word.slice(cut);
  const trust = meant(index, last, true);
  if (!trust) return null;
  for (const fore of fores(word.slice(0, cut))) {
    const more = meant(index, fore, false);
    if (more) return { parts: [fore, last], worth: trust + more };
  }
  const parts = depth < DEEPEST ? split(index, word.slice(0, cut), depth + 1) : null;
  return parts && { parts: [...parts, last], worth: trust };
}

/**
 * A fore part as it stands, and without the letter that joins it.
 *
 * @param {string} text
 */
function fores(text) {
  const bare = /.{3}[se]$/.test(text) ? [text.slice(0, -1)] : [];
  return [text, ...bare];
}

/**
 * How much a part is to be trusted: known parts of compounds, then words; 0 for neither.
 *
 * @param {Index} index
 * @param {string} part
 * @param {boolean} isLast
 */
function known(index, part, isLast) {
  const key = fold(stem(part));
  const length = Math.min(part.length, 8) / 8;
  const uses = index.parts.of(key);
  if (uses.length) return 2 + length + (uses.some((use) => use.isLast === isLast) ? 0.5 : 0);
  return part.length >= SHORTEST_WORD && index.stems.has(key) ? 1 + length : 0;
}

/**
 * Likewise; a word that the catalogue has only a synonym for will do.
 *
 * @param {Index} index
 * @param {string} part
 * @param {boolean} isLast
 */
function meant(index, part, isLast) {
  const isSynonym = part.length > SHORTEST_PART && index.synonyms.has(fold(stem(part)));
  return known(index, part, isLast) || Number(isSynonym);
}

/**
 * The known fore part of a compound whose last part is still being typed, or null.
 *
 * @param {Index} index
 * @param {string} word
 */
export function splitBegun(index, word) {
  if (word.length > LONGEST) return null;
  for (let cut = word.length - 1; cut >= SHORTEST_BEGUN; cut--) {
    const [from, to] = index.stems.begun(fold(word.slice(cut)));
    const fore = from < to && fores(word.slice(0, cut)).find((part) => known(index, part, false));
    if (fore) return fore;
  }
  return null;
}

/**
 * The parts of a compound of which one has a slip of the keyboard, or null.
 *
 * @param {Index} index
 * @param {string} word
 */
export function splitNear(index, word) {
  if (word.length < SHORTEST + 2 || word.length > LONGEST) return null;
  for (let cut = word.length - 4; cut >= 4; cut--) {
    const [fore, last] = [word.slice(0, cut), word.slice(cut)];
    if (known(index, last, true)) {
      const near = nearPart(index, fore.replace(/s$/, ""));
      if (near) return [near, last];
    }
    if (known(index, fore.replace(/s$/, ""), false)) {
      const near = nearPart(index, last);
      if (near) return [fore.replace(/s$/, ""), near];
    }
  }
  return null;
}

/**
 * The commonest part of compounds that is one slip away.
 *
 * @param {Index} index
 * @param {string} typed
 */
function nearPart({ parts }, typed) {
  const key = fold(stem(typed));
  const own = letters(key);
  let best = "";
  let most = 0;
  parts.words.forEach((part, place) => {
    const other = parts.ordered.key(place);
    if (other.length < 4 || missing(own, letters(other)) > 1) return;
    if (distance(key, other, 1) > 1 || parts.lists.sizes[place] <= most) return;
    most = parts.lists.sizes[place];
    best = part;
  });
  return best;
}
