"""pydantic's errors as codes and parameters of our own diagnostics."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any

from pydantic_core import ErrorDetails

from generator.diagnostics import Params
from generator.model import base
from generator.model.settings import PROJECT_PATTERN
from generator.model.wording import HEADWORD_PATTERN, WORD_PATTERN
from generator.nodes import Lookalike

Described = tuple[str, Params]

_FOLD = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "_": "-", " ": "-"})

# Which kind of text a pattern describes: a key of the Danish texts.
_FORMS = {
    base.ID_PATTERN: "id",
    base.TERM_PATTERN: "id",
    r"^[0-9]{4}$": "fire-cifre",
    r"^[0-9]{6}$": "seks-cifre",
    r"^[0-9]{8}$": "otte-cifre",
    r"^[0-9]{10}$": "ti-cifre",
    r"^[A-V]$": "bogstav",
    WORD_PATTERN: "ord",
    HEADWORD_PATTERN: "opslagsord",
    base.ONE_LINE: "en-linje",
    PROJECT_PATTERN: "projekt",
}


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like ``word`` (æ, ø, å and spelling apart), or an empty text."""
    folded = {name.casefold().translate(_FOLD): name for name in known}
    close = get_close_matches(word.casefold().translate(_FOLD), folded, n=1, cutoff=0.7)
    return folded[close[0]] if close else ""


def misspelt(word: str, known: Iterable[str]) -> str:
    """The one known word that ``word`` can only be a slip of the pen for, or an empty text.

    One letter may be wrong from five letters on, two from ten; digits never. When another
    known word is almost as near, nothing is certain.
    """
    folded = word.casefold().translate(_FOLD)
    near = sorted((_slips(folded, name.casefold().translate(_FOLD)), name) for name in set(known))
    near = [(slips, name) for slips, name in near if _digits(name) == _digits(word)]
    allowed = (len(folded) >= 5) + (len(folded) >= 10)
    if not near or near[0][0] > allowed or (len(near) > 1 and near[1][0] <= near[0][0] + 1):
        return ""
    return near[0][1]


def _digits(text: str) -> list[str]:
    return re.findall("[0-9]", text)


def _slips(one: str, other: str) -> int:
    """How many letters must be put in, left out, changed or swapped with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one):
        older, before = before, row
        row = [i + 1]
        for j, b in enumerate(other):
            least = min(before[j] + (a != b), before[j + 1] + 1, row[j] + 1)
            if i and j and a == other[j - 1] and one[i - 1] == b:
                least = min(least, older[j - 1] + 1)
            row.append(least)
    return row[-1]


def shown(value: Any) -> str:
    """A value as the editor wrote it, shortened to what fits in a message."""
    match value:
        case None:
            text = ""
        case bool():
            text = "true" if value else "false"
        case date():
            text = value.isoformat()
        case float():
            text = f"{value:.15g}"
        case dict():
            text = "{" + ", ".join(f"{key}: …" for key in value) + "}"
        case tuple():
            text = "[" + ", ".join(shown(item) for item in value) + "]"
        case _:
            text = str(value)
    text = text.replace("\n", " ")
    return text if len(text) <= 60 else text[:59] + "…"


def not_text(detail: ErrorDetails) -> Described:
    value = detail["input"]
    if value is None:
        return "laengde", {"length": 0, "limit": 1}
    if isinstance(value, dict | tuple):
        return "type", {"expected": "tekst", "value": shown(value)}
    return "anfoerselstegn", {"value": shown(value)}


def not_number(detail: ErrorDetails) -> Described:
    value = detail["input"]
    if isinstance(value, str | Lookalike):
        unit = foreign_unit(str(value), [key for key in detail["loc"] if isinstance(key, str)])
        found = danish_number(str(value))
        known = {"unit": unit, "number": found} if unit and found else {}
        return "tal", {"value": shown(value), "suggestion": "" if known else found, **known}
    return "type", {"expected": "tal", "value": shown(value)}


def not_list(detail: ErrorDetails) -> Described:
    return "type", {"expected": "liste", "value": shown(detail["input"])}


def not_group(detail: ErrorDetails) -> Described:
    return "type", {"expected": "gruppe", "value": shown(detail["input"])}


def out_of_range(detail: ErrorDetails) -> Described:
    limit = next(iter(detail["ctx"].values()))
    return "tal-graense", {
        "value": shown(detail["input"]),
        "bound": "mindst" if detail["type"].startswith("greater") else "højst",
        "limit": f"{limit:.15g}",
    }


def too_long(detail: ErrorDetails) -> Described:
    return "laengde", {"length": len(detail["input"]), "limit": detail["ctx"]["max_length"]}


def form_of(pattern: str) -> str:
    """Which kind of text a model's pattern describes."""
    return _FORMS.get(pattern) or ("e-mail" if "@" in pattern else "telefon")


def wrong_form(detail: ErrorDetails) -> Described:
    form = form_of(detail["ctx"]["pattern"])
    return ("id" if form == "id" else "form"), {"value": shown(detail["input"]), "form": form}


def not_allowed(detail: ErrorDetails) -> Described:
    allowed = quoted(detail["ctx"]["expected"])
    value = shown(detail["input"])
    if value in allowed:  # a number in quotation marks
        return "type", {"expected": "tal", "value": value}
    return "vaerdi", {"value": value, "allowed": allowed, "suggestion": nearest(value, allowed)}


def quoted(text: str) -> tuple[str, ...]:
    """The options in pydantic's "'a', 'b' or 'c'" and in "1, 2 or 3"."""
    return tuple(re.findall(r"'([^']*)'", text) or re.findall(r"[0-9]+", text))


_COUNTS = frozenset(
    {"antal", "personer", "pladser", "ledige", "venteliste", "deltagere", "på_pause", "på_vej"}
)
_AMOUNT_KEYS = frozenset({"antal", "fra", "til", "mindst", "højst", "omkring"})
_UNITS = {"andel": ("%", "pct", "pct.", "procent"), "beløb": ("kr", "kr.")}


def foreign_unit(text: str, keys: Sequence[str]) -> str:
    """The field that a number's unit belongs in (``andel``, ``beløb``), where ``keys`` lead to a
    number of something: a unit is never dropped in silence. Else ''.
    """
    *above, key = keys or ("",)
    inside = bool(above) and key in _AMOUNT_KEYS and above[-1] in _COUNTS
    is_count = inside or (key in _COUNTS and "andel" not in above[-1:])
    ending = text.strip().casefold()
    fitting = (field for field, units in _UNITS.items() if ending.endswith(units))
    return next(fitting, "") if is_count else ""


def danish_number(text: str) -> str:
    """The number a Dane means by a text such as ``1.234,50 kr.``, in YAML's form, or ''."""
    match = re.fullmatch(
        r"(?:ca\.? *)?(-?[0-9]{1,3}(?:[. ][0-9]{3})+|-?[0-9]{1,15})(?:[,.]([0-9]{1,2}|-))?"
        r" *(?:kr\.?|%|pct\.?|procent|uger?|timer?)?",
        text.strip().replace("_", "").replace("\u00a0", " "),
    )
    if not match:
        return ""
    sign = "-" if match[1].startswith("-") else ""
    whole = sign + str(int(re.sub(r"[-. ]", "", match[1])))
    decimals = (match[2] or "").strip("-")
    return f"{whole}.{decimals}" if decimals else whole
