"""A diagnostic for a spreadsheet's cell, where a file's signs and folders mend nothing."""

import re
from collections.abc import Callable, Mapping

from generator.diagnostics import Diagnostic, Params
from generator.render.messages import message
from generator.texts.messages.base import Message, suggest, unquoted
from generator.texts.printable import masked, printable
from generator.texts.sheets import ID, SHEETS, WORDS
from generator.texts.sheets import form as way_of

_DATE = "Skriv dag-måned-år, for eksempel 01-11-2026."
_NUMBER = "Skriv kun tallet, for eksempel 12 eller 42,5."
_WAYS = {
    "amount": way_of("amount"),
    "duration": way_of("duration"),
    "number": _NUMBER,
    "year": "Skriv årstallet, for eksempel 2026.",
    "date": _DATE,
    "starts": _DATE,
}
"""How a cell is written, by the form of its column."""

_UNREAD = frozenset({"type", "tal", "interval", "varighed", "dato"})
_MISSING = frozenset({"mangler", "mangler-i-brug"})


def in_cell(found: Diagnostic, form: str = "", heading: str = "") -> Message:
    """A diagnostic in Danish, safe to print, with the remedy for a cell.

    ``form`` is that of the cell's column, ``heading`` that of the column which has no value.
    """
    words = message(found)
    if found.code in _MISSING and heading:
        return Message(f"“{heading}” mangler.", f"Skriv det i kolonnen “{heading}”.")
    what, remedy = words.what, words.remedy
    if found.code == "type":  # what it is in a file says nothing of a cell
        what = f"“{found.params['value']}” kan ikke læses."
    if found.code in _UNREAD:
        remedy = _WAYS.get(form, "Skriv én værdi, som der står ved kolonnens overskrift.")
    if found.code in _REMEDIES:
        remedy = _REMEDIES[found.code](found.params, remedy)
    return Message(masked(printable(what)), masked(printable(remedy)))


def _meant(p: Params) -> str:
    return str(p.get("suggestion", ""))


def _number(p: Params, remedy: str) -> str:
    meant = _meant(p)
    return f"Skriv {meant.replace('.', ',')}." if meant else remedy


def _word(p: Params, remedy: str) -> str:
    return suggest(_meant(p), f"Ordene står i arket {WORDS}, når kataloget er hentet som regneark.")


def _entry(p: Params, remedy: str) -> str:
    sheet = SHEETS.get(str(p["kind"]))
    return suggest(_meant(p), f"Skriv et id fra arket {sheet}.") if sheet else _word(p, remedy)


def _id(p: Params, remedy: str) -> str:
    if "vocabulary" in p:
        return _word(p, remedy)
    if "kind" in p:
        return _entry(p, remedy)
    meant = _meant(p)
    return f"Skriv “{meant}” i kolonnen {ID}." if meant else f"Skriv noget andet i kolonnen {ID}."


_REMEDIES: Mapping[str, Callable[[Params, str], str]] = {
    "tal": _number,
    "form": lambda p, remedy: unquoted(remedy),
    "id": _id,
    "ukendt-ord": _word,
    "ukendt-henvisning": _entry,
    "ord-gaelder-ikke": lambda p, remedy: re.sub(r" \(se catalogue/[^)]*\)", "", remedy),
    "laengde": lambda p, remedy: remedy if p["length"] else "Skriv en tekst.",
    "aftale-uden-version": lambda p, remedy: (
        "Ret datoen. Er den rigtig, mangler der en version i kataloget."
    ),
    "interval-vendt": lambda p, remedy: "Skriv det mindste tal først.",
    "pris": lambda p, remedy: (
        "Skriv både pris og enhed, eller kun en note, når prisen ikke er oplyst."
    ),
    "tal-uden-dato": lambda p, remedy: "Skriv i samme række, hvilken dag tallet er opdateret.",
    "usynligt-tegn": lambda p, remedy: "Skriv teksten i cellen igen i hånden.",
    "e-mail-privat": lambda p, remedy: (
        "Brug en funktionspostkasse, og skriv den i kolonnen E-mail."
    ),
    "telefon-i-tekst": lambda p, remedy: "Skriv funktionens nummer i kolonnen Telefon.",
}
"""The remedies that are others than a file's, given what is said and the remedy so far."""
