/** Documents that match, and how well: filled word by word, then put in order. */
import { once } from "./pack.js";

/** @typedef {import("./expand.js").Meaning} Meaning */

/** What a word is worth in a title, a term, a summary or place, a running text. */
const FIELD = [1, 0.88, 0.72, 0.52];
/** From this score a word itself stands in the title: more than any other field gives. */
const IN_TITLE = 0.9;
/** The fields whose words count less the more of them there are. */
const DILUTED = new Set([1, 3]);
const DILUTION = 0.25;
/** How much more a document is worth when the search has all of its title. */
const WHOLE_TITLE = 1.2;
const STEPS = 4096;
const MOST_DOCUMENTS = 2 ** 22;

/** The documents of one word, each with its score. */
class Matches {
  /** @param {number} size how many documents there are */
  constructor(size) {
    this.scores = new Float32Array(size);
    this.documents = new Int32Array(size);
    this.count = 0;
  }

  /**
   * Gives a document a score, unless it has a better one.
   *
   * @param {number} document
   * @param {number} score
   */
  offer(document, score) {
    const known = this.scores[document];
    if (known === 0) this.documents[this.count++] = document;
    if (score > known) this.scores[document] = score;
  }

  /** What has been offered, in its order; nothing is left. */
  take() {
    const documents = this.documents.slice(0, this.count);
    const scores = new Float32Array(this.count);
    for (let n = 0; n < this.count; n++) {
      scores[n] = this.scores[documents[n]];
      this.scores[documents[n]] = 0;
    }
    this.count = 0;
    return { documents, scores };
  }
}

export class Scores {
  /** @param {import("./index.js").Index} index */
  constructor(index) {
    const size = index.documents.length;
    this.index = index;
    this.size = size;
    this.steps = new Uint32Array(size);
    this.matches = new Matches(size);
    this.partMatches = new Matches(size);
    // By meaning: a word is looked for once, however often the words after it change.
    /** @type {WeakMap<Meaning, ReturnType<Matches["take"]>>} */
    this.known = new WeakMap();
    this.sums = new Float32Array(size);
    this.weights = new Float32Array(size);
    this.totals = new Float32Array(size);
    this.matched = new Uint8Array(size);
    this.inTitle = new Uint8Array(size);
    this.documents = new Int32Array(size);
    this.from = 0;
    this.to = size;
    this.count = 0;
  }

  /**
   * Begin a search among the documents from `from` up to `to`.
   *
   * @param {number} from
   * @param {number} to
   */
  begin(from, to) {
    this.from = from;
    this.to = to;
    this.count = 0;
  }

  /**
   * Add a word of the search.
   *
   * @param {Meaning} meaning
   * @returns {boolean} whether any document has it
   */
  add(meaning) {
    const { documents, scores } = this.#matchesOf(meaning);
    const rarity = this.#rarity(documents.length);
    let found = false;
    for (let n = 0; n < documents.length; n++) {
      const document = documents[n];
      if (document < this.from || document >= this.to) continue;
      found = true;
      if (this.matched[document]++ === 0) this.documents[this.count++] = document;
      this.totals[document] += rarity * scores[n];
      if (scores[n] >= IN_TITLE) this.inTitle[document]++;
    }
    return found;
  }

  /**
   * The documents, best first, and how many words the fullest of them have. Those with fewer are
   * left out unless any will do.
   */
  finish(anyWill = false) {
    let most = 0;
    for (let n = 0; n < this.count; n++) most = Math.max(most, this.matched[this.documents[n]]);
    const keys = new Float64Array(this.count);
    let kept = 0;
    for (let n = 0; n < this.count; n++) {
      const document = this.documents[n];
      const isKept = anyWill || this.matched[document] === most;
      const key = this.#forget(document);
      if (isKept) keys[kept++] = key;
    }
    this.count = 0;
    return { ids: documentsOf(keys.subarray(0, kept).sort()), most };
  }

  /**
   * A number that is the lower the better the document, and of equals the earlier. The document
   * is ready for the next search then.
   *
   * @param {number} document
   */
  #forget(document) {
    const isWhole = this.inTitle[document] >= this.titleLengths[document];
    const score = this.totals[document] * (isWhole ? WHOLE_TITLE : 1);
    this.matched[document] = 0;
    this.inTitle[document] = 0;
    this.totals[document] = 0;
    return document - Math.round(score * STEPS) * MOST_DOCUMENTS;
  }

  /** By field and document: how much a word counts among as many as there are. */
  get dilutions() {
    const value = this.index.fields.map((lists, field) => {
      const lengths = new Float32Array(this.size);
      if (!DILUTED.has(field)) return lengths.fill(1);
      for (let stem = 0; stem < lists.sizes.length; stem++) {
        this.#each(lists, stem, (document) => lengths[document]++);
      }
      const mean = lengths.reduce((sum, length) => sum + length, 0) / this.size || 1;
      return lengths.map((length) => Math.min(1, 1 / (1 - DILUTION + (DILUTION * length) / mean)));
    });
    return once(this, "dilutions", value);
  }

  /** How many words each title has that can be searched for; at least one. */
  get titleLengths() {
    const lengths = new Uint8Array(this.size);
    const { firsts, words, stop } = this.index;
    for (let stem = 0; stem < firsts.length - 1; stem++) {
      if (stop.has(words[firsts[stem]])) continue;
      this.#each(this.index.fields[0], stem, (document) => lengths[document]++);
    }
    const value = lengths.map((length) => Math.max(1, length));
    return once(this, "titleLengths", value);
  }

  #rarity(/** @type {number} */ found) {
    return Math.log(1 + this.size / (found || 0.5));
  }

  #matchesOf(/** @type {Meaning} */ meaning) {
    let found = this.known.get(meaning);
    if (!found) {
      this.#gather(meaning, this.matches);
      if (meaning.together) this.#gatherTogether(meaning.together);
      found = this.matches.take();
      this.known.set(meaning, found);
    }
    return found;
  }

  /** @param {Meaning} meaning @param {Matches} into */
  #gather({ stems, inTitles }, into) {
    const fields = inTitles ? this.index.fields.slice(0, 1) : this.index.fields;
    for (const [stem, sure] of stems) {
      fields.forEach((lists, field) => {
        const score = sure * FIELD[field];
        const dilution = this.dilutions[field];
        const count = lists.read(stem, this.steps);
        let document = 0;
        for (let n = 0; n < count; n++) {
          document += this.steps[n];
          into.offer(document, score * dilution[document]);
        }
      });
    }
  }

  /**
   * Documents with the parts of a compound: all of them, or if loose those that say the most.
   *
   * @param {NonNullable<Meaning["together"]>} together
   */
  #gatherTogether({ words, loose, sure }) {
    /** @type {number[]} */
    const touched = [];
    let all = 0;
    for (const meaning of words) {
      this.#gather(meaning, this.partMatches);
      const { documents, scores } = this.partMatches.take();
      const rarity = this.#rarity(documents.length);
      all += rarity;
      documents.forEach((document, n) => {
        if (this.weights[document] === 0) touched.push(document);
        this.weights[document] += rarity;
        this.sums[document] += rarity * scores[n];
      });
    }
    const enough = all * (loose ? 0.5 : 0.999);
    for (const document of touched) {
      const score = (sure * this.sums[document]) / all;
      if (this.weights[document] >= enough) this.matches.offer(document, score);
      this.weights[document] = 0;
      this.sums[document] = 0;
    }
  }

  /**
   * @param {import("./pack.js").Lists} lists
   * @param {number} stem
   * @param {(document: number) => void} visit
   */
  #each(lists, stem, visit) {
    const count = lists.read(stem, this.steps);
    let document = 0;
    for (let n = 0; n < count; n++) {
      document += this.steps[n];
      visit(document);
    }
  }
}

/**
 * The documents of keys in order.
 *
 * @param {Float64Array} keys
 */
function documentsOf(keys) {
  const documents = new Int32Array(keys.length);
  for (let n = 0; n < keys.length; n++) {
    documents[n] = ((keys[n] % MOST_DOCUMENTS) + MOST_DOCUMENTS) % MOST_DOCUMENTS;
  }
  return documents;
}
