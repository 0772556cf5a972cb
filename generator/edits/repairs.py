"""What is meant by a mistake, where only one thing can be meant: a diagnostic → edits to try."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic
from generator.edits.spots import Spot
from generator.edits.text import Edit
from generator.model.catalogue import Context
from generator.model.files import references_in
from generator.model.ids import entry_id
from generator.model.references import Path
from generator.nodes import Document
from generator.texts.numbers import day_in
from generator.validation.problems import danish_number, misspelt

_PURE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9. \u00a0]*)(?:,(?:[0-9]{1,2}|-))?(?: *kr\.?)?")


class Place(NamedTuple):
    """A mistake, the scalar it is about, and what is around it."""

    mistake: Diagnostic
    spot: Spot
    document: Document
    context: Context


class Meant(NamedTuple):
    """An edit, and the path that it gives a new value or, for a key, a new name."""

    edit: Edit
    old: Path
    new: Path


def meant(place: Place) -> Iterator[Meant]:
    """The edits that may mend a mistake, the likeliest first; most have none."""
    find = _FINDERS.get(place.mistake.code)
    if find is not None and place.spot.node.style not in ("|", ">"):
        yield from find(place)


def _key(place: Place) -> Iterator[Meant]:
    spot = place.spot
    if place.mistake.params.get("empty"):
        yield from _parted_number(place)
    name = misspelt(str(place.mistake.params["key"]), _words(place, "known"))
    if name:
        yield Meant(_written(spot, name), spot.path, (*spot.path[:-1], name))


def _parted_number(place: Place) -> Iterator[Meant]:
    """``{beløb: 64,87}``: the comma parts the number, and 87 is read as a key."""
    path, number = place.document.parted(place.spot.path) or ((), "")
    value, end = _number_in(number), place.spot.end
    if value:
        yield Meant(Edit(end - len(number), end, value), tuple(path), tuple(path))


def _term(place: Place) -> Iterator[Meant]:
    file, data = place.document.file, place.document.data
    found = references_in(file, data)
    target = next((one.target for one in found if one.path == place.spot.path), "")
    vocabulary = place.context.vocabularies.get(target)
    if target == entry_id(file):
        yield from _word(place, _ids(data, "termer"))
    elif vocabulary is not None:
        own = _ids(data, "kilder") if target == "kilder" else ()
        yield from _word(place, (*vocabulary.terms, *own))


def _ids(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """The ids of the sources or the terms that a file has of its own."""
    listed = data.get(key, ())
    return tuple(one["id"] for one in listed if isinstance(one.get("id"), str))


def _word(place: Place, known: Iterable[str]) -> Iterator[Meant]:
    """The one known word that was meant by the one that is written."""
    word = misspelt(place.spot.node.value, known)
    if word:
        yield Meant(_written(place.spot, word), place.spot.path, place.spot.path)


def _quoted(place: Place) -> Iterator[Meant]:
    """What was written, as a text; a municipality's code also with the nought it has lost."""
    text = place.spot.node.value
    yield from _plain(place, f'"{text}"')
    if "kommune" in place.spot.path and re.fullmatch("[0-9]{3}", text):
        yield from _plain(place, f'"0{text}"')


def _plain(place: Place, text: str) -> Iterator[Meant]:
    spot = place.spot
    if text:
        yield Meant(Edit(spot.start, spot.end, text), spot.path, spot.path)


def _written(spot: Spot, word: str) -> Edit:
    """A word in the quotation marks of the one it replaces."""
    quote = spot.node.style or ""
    return Edit(spot.start, spot.end, f"{quote}{word}{quote}")


def _words(place: Place, name: str) -> tuple[str, ...]:
    words = place.mistake.params[name]
    return words if isinstance(words, tuple) else ()


def _number_in(text: str) -> str:
    """The number a Dane means by a text that is a number and no more, or ''."""
    return danish_number(text) if _PURE_NUMBER.fullmatch(text) else ""


_FINDERS: Mapping[str, Callable[[Place], Iterator[Meant]]] = {
    "ukendt-noegle": _key,
    "ukendt-ord": _term,
    "id": _term,
    "vaerdi": lambda place: _word(place, _words(place, "allowed")),
    "ja-nej": lambda place: _word(place, ("ja", "nej")),
    "dato": lambda place: _plain(place, day_in(place.spot.node.value)),
    "tal": lambda place: _plain(place, _number_in(place.spot.node.value)),
    "anfoerselstegn": _quoted,
}
