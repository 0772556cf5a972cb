"""A word → its stem: inflectional endings are taken off, derivations never.

"praktikken" and "praktikker" become "praktik"; "ledig", "leder" and "ledelse" stay apart. A stem
is a key and need not be a word ("ydelse" is "ydels"): what counts is that the forms of a word
have the same one. The rules look only at kinds of letters, so that a word written without
æ, ø and å gets the same stem but for those letters.
"""

import re
from functools import lru_cache

from generator.search.danish.words import fold

# Words whose forms no rule finds, by their folded spelling.
_IRREGULAR = {
    **dict.fromkeys(("uge", "uger", "ugen", "ugerne"), "uge"),
    **dict.fromkeys(("ar", "aret", "arene", "ars"), "år"),
    **dict.fromkeys(("by", "byen", "byer", "byerne", "bys"), "by"),
    **dict.fromkeys(("born", "borns", "bornene"), "barn"),
    **dict.fromkeys(("modre", "modrene"), "mor"),
    **dict.fromkeys(("intern", "interne", "internt"), "intern"),
    **dict.fromkeys(("ekstern", "eksterne", "eksternt"), "ekstern"),
    **dict.fromkeys(("aben", "abne", "abent"), "åben"),
    **dict.fromkeys(("syg", "sygt"), "syg"),
    **dict.fromkeys(("ung", "ungt"), "ung"),
    "aldre": "ældre",
    "asens": "assens",
    "horsens": "horsens",
    "randers": "randers",
    "moderne": "moderne",
}

# Endings that belong to the stem, also without æ, ø and å.
_FIRM = re.compile(
    "(?:k[øo]kken|voksen|v[æa]sen|eksamen|itet|budget|internet|kabinet|konkret|komplet|toilet"
    "|tablet|sret|^aften|^viden|(?:^|[sug])orden|(?:^|[^bkps])lager)$"
)
# An s that belongs to the stem.
_OWN_S = re.compile(
    "(?:[aiouyæøå]s|ss|[dsn]ans|kvens|igens|icens|kurs|lads|sats|proces|succes|eks|boks|laks)$"
)
# Verbs whose infinitive looks like a participle or a plural.
_OWN_ENDING = re.compile(
    "(?:billede|vejlede|berede|udbrede|sprede|tjene|(?:an|hen|om)vende"
    "|(?:er|god|gen|be)kende|(?:ind|til|frem|ud)sende)$"
)
_ENDINGS = (
    *("erende", "erede", "erne", "eren", "eret", "erer", "ende", "ene", "ede", "ere"),
    *("en", "et", "er", "e"),
)
_VOWEL = re.compile("[aeiouyæøåäöüé]")

# å, æ and ø written with two letters. An o before an ending is another thing ("kontoen").
_O_AND_ENDING = re.compile(
    "(?:radi|vide|studi|scenari|kont|aut|fot|risik|temp|sk|br|kr|cas|inf)oe(?:ns?|ts?|rs?|rnes?)$"
)

_NEUTER = re.compile("..(?:ig|al|el|iv|ld|nd|ng|m)t$")
_LATIN = re.compile("...[ie]um$")
_DOUBLE = re.compile(r"..([bcdfghjklmnpqrstvwxz])\1$")
_R = re.compile("..(?:g|t|sik|fing|l[æa]k|num|som|kam)r$|^(?:sik|num|som|kam)r$")
_EL = re.compile("..[bcdfghjklmnpqrstvwxz]el$")


@lru_cache(maxsize=1 << 16)  # a preview stems the same words at every save
def stem(word: str) -> str:
    """The stem of a word in lower case."""
    word = _with_danish_letters(word)
    if known := _IRREGULAR.get(fold(word)):
        return known
    if len(word) < 4:
        return word
    word = _without_genitive(word)
    if known := _IRREGULAR.get(fold(word)):
        return known
    return _settled(_without_ending(word))


def _with_danish_letters(word: str) -> str:
    if "oe" in word and not _O_AND_ENDING.search(word):
        word = word.replace("oe", "ø")
    return word.replace("aa", "å").replace("ae", "æ")


def _without_genitive(word: str) -> str:
    return word[:-1] if word[-1] == "s" and not _OWN_S.search(word) else word


def _without_ending(word: str) -> str:
    if _FIRM.search(word):
        return word
    own = _OWN_ENDING.search(word) is not None
    for ending in _ENDINGS:
        base = word[: -len(ending)]
        if not word.endswith(ending) or len(base) < 3 or not _VOWEL.search(base):
            continue
        if own and ending != "e":
            continue
        with_er = f"{base}er"
        return with_er if ending[:2] == "er" and _FIRM.search(with_er) else base
    return word


def _settled(stem: str) -> str:
    """Stems that an ending has changed meet: "cykl" and "cykel", "mestr" and "mest"."""
    stem = _single(stem)
    if _NEUTER.search(stem):
        stem = stem[:-1]
    elif _LATIN.search(stem) or stem.endswith("kursus"):
        stem = stem[:-2]
    if stem.endswith("børn"):
        return f"{stem[:-4]}barn"
    if stem.endswith("voksn"):
        return f"{stem[:-1]}en"
    if stem.endswith("lagr") and _FIRM.search(f"{stem[:-1]}er"):
        return f"{stem[:-1]}er"
    if _R.search(stem):
        return _single(stem[:-1])
    return f"{_single(stem[:-2])}l" if _EL.search(stem) else stem


def _single(stem: str) -> str:
    return stem[:-1] if _DOUBLE.search(stem) else stem
