// Danish as the search sees it: words, spellings that meet, inflection. The same rules stand in
// generator/search/danish, which made the index; a test holds the two together word for word.

const WORD = /[0-9a-z\u00df-\u00f6\u00f8-\u024f]+/g;

/**
 * The words of a text in their order, in lower case and with composed letters.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return text.normalize("NFC").toLowerCase().replaceAll("\u00ad", "").match(WORD) ?? [];
}

// Spellings that meet

const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[\u0300-\u036f]+/g;
const LETTER = /[æøßx]/g;
/** @type {Record<string, string>} */
const LETTERS = { æ: "a", ø: "o", ß: "s", x: "ks" };
const CONSONANTS = "bcdfghjklmnpqrstvwz";
const DOUBLES = new RegExp(`([${CONSONANTS}])\\1+`, "g");

/**
 * The coarse key of a word in lower case: "løntilskud", "loentilskud" and "lontilskud" share one.
 * @param {string} word
 * @returns {string}
 */
export function fold(word) {
  const plain = ASCII.test(word) ? word : word.normalize("NFD").replace(MARKS, "");
  return plain
    .replace(LETTER, (letter) => LETTERS[letter])
    .replace(/a[ae]+/g, "a")
    .replace(/oe+/g, "o")
    .replace(DOUBLES, "$1");
}

// Inflection

const IRREGULAR = new Map(
  Object.entries({
    uge: "uge uger ugen ugerne",
    år: "ar aret arene ars",
    by: "by byen byer byerne bys",
    barn: "born borns bornene",
    mor: "modre modrene",
    intern: "intern interne internt",
    ekstern: "ekstern eksterne eksternt",
    åben: "aben abne abent",
    syg: "syg sygt",
    ung: "ung ungt",
    ældre: "aldre",
    assens: "asens",
    horsens: "horsens",
    randers: "randers",
    moderne: "moderne",
  }).flatMap(([stem, forms]) => forms.split(" ").map((form) => [form, stem])),
);
const FIRM = new RegExp(
  "(?:k[øo]kken|voksen|v[æa]sen|eksamen|itet|budget|internet|kabinet|konkret|komplet|toilet" +
    "|tablet|sret|^aften|^viden|(?:^|[sug])orden|(?:^|[^bkps])lager)$",
);
const OWN_S =
  /(?:[aiouyæøå]s|ss|[dsn]ans|kvens|igens|icens|kurs|lads|sats|proces|succes|eks|boks|laks)$/;
const OWN_ENDING = new RegExp(
  "(?:billede|vejlede|berede|udbrede|sprede|tjene|(?:an|hen|om)vende" +
    "|(?:er|god|gen|be)kende|(?:ind|til|frem|ud)sende)$",
);
const ENDINGS = "erende erede erne eren eret erer ende ene ede ere en et er e".split(" ");
const VOWEL = /[aeiouyæøåäöüé]/;
const O_AND_ENDING =
  /(?:radi|vide|studi|scenari|kont|aut|fot|risik|temp|sk|br|kr|cas|inf)oe(?:ns?|ts?|rs?|rnes?)$/;
const NEUTER = /..(?:ig|al|el|iv|ld|nd|ng|m)t$/;
const LATIN = /...[ie]um$/;
const DOUBLE = new RegExp(`..([${CONSONANTS}x])\\1$`);
const R = /..(?:g|t|sik|fing|l[æa]k|num|som|kam)r$|^(?:sik|num|som|kam)r$/;
const EL = new RegExp(`..[${CONSONANTS}x]el$`);

/**
 * The stem of a word in lower case: without inflectional endings, never without derivations.
 * @param {string} word
 * @returns {string}
 */
export function stem(word) {
  const written = withDanishLetters(word);
  const known = IRREGULAR.get(fold(written));
  if (known) return known;
  if (written.length < 4) return written;
  const bare = withoutGenitive(written);
  return IRREGULAR.get(fold(bare)) ?? settled(withoutEnding(bare));
}

function withDanishLetters(/** @type {string} */ word) {
  const o = word.includes("oe") && !O_AND_ENDING.test(word) ? word.replaceAll("oe", "ø") : word;
  return o.replaceAll("aa", "å").replaceAll("ae", "æ");
}

function withoutGenitive(/** @type {string} */ word) {
  return word.endsWith("s") && !OWN_S.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(/** @type {string} */ word) {
  if (FIRM.test(word)) return word;
  const own = OWN_ENDING.test(word);
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || (own && ending !== "e")) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 || !VOWEL.test(base)) continue;
    return ending.startsWith("er") && FIRM.test(`${base}er`) ? `${base}er` : base;
  }
  return word;
}

/**
 * Stems that an ending has changed meet: "cykl" and "cykel", "mestr" and "mest".
 *
 * @param {string} bare
 */
function settled(bare) {
  let stem = single(bare);
  if (NEUTER.test(stem)) stem = stem.slice(0, -1);
  else if (LATIN.test(stem) || stem.endsWith("kursus")) stem = stem.slice(0, -2);
  if (stem.endsWith("børn")) return `${stem.slice(0, -4)}barn`;
  if (stem.endsWith("voksn")) return `${stem.slice(0, -1)}en`;
  if (stem.endsWith("lagr") && FIRM.test(`${stem.slice(0, -1)}er`)) return `${stem.slice(0, -1)}er`;
  if (R.test(stem)) return single(stem.slice(0, -1));
  return EL.test(stem) ? `${single(stem.slice(0, -2))}l` : stem;
}

function single(/** @type {string} */ stem) {
  return DOUBLE.test(stem) ? stem.slice(0, -1) : stem;
}
