"""Entries with a distinctive value in every field that may be withheld, found from the models.

For each group that may be internal there is an entry in which it is marked ``offentlig: nej``, and
for each group with fields that may be, one in which ``kun_internt`` names them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator import layout
from generator.model.discretion import TOO_FEW
from generator.model.goals import GoalFigure, Status
from generator.model.guarded import INTERNAL, PUBLIC, Guarded, Withholdable
from generator.model.kinds import KINDS
from generator.model.mentors import Network
from generator.model.partner import Clause
from generator.model.quantities import Amount, Duration
from generator.model.shapes import Choice, Group, List, Scalar, Shape, fields
from generator.model.sources import Source

MARK = "qzjx"
"""Is in every secret text, behind what is its own: an index may leave out how words begin."""
YEAR = 2093
"""Is that of every secret day, and of nothing else."""
NUMBER = 734_000
"""Every secret number is a little more, in the file and as it is written for visitors."""

# A term or an entry that there is, by what a reference is to.
TERMS = {
    "maalgrupper": "jobparate",
    "redskaber": "virksomhedspraktik",
    "prisenheder": "kr/borger/uge",
    "effektmaal": "i-beskæftigelse",
    "kommuner": "0999",
    "formaal": "afklaring",
    "stoette": "mentor",
    "lovgrundlag": "lab-57",
    "principper": "ingen-monopol",
    "tilbud": "eksempel-truck-og-lager",
    "virksomheder": "eksempel-byhaven",
    "udbydere": "aalborg-kommune",
    "aftaler": "partnerskabsaftale",
}

_NAMES = count(1)

# What says whether something is internal, and what would leave out the rest of a group.
_LEFT_OUT = (PUBLIC, INTERNAL, TOO_FEW, "aftalt", "aflyst")

Steps = tuple[str, ...]


class Secret(NamedTuple):
    """An entry's plain data, and the texts in it that nobody outside may read.

    ``place`` is the path of the group that is internal, or has internal fields.
    """

    model: type[BaseModel]
    place: Steps
    data: dict[str, Any]
    texts: tuple[str, ...]


class _Writer:
    """Makes values; remembers the texts that are secret."""

    def __init__(self, terms: Mapping[str, str], numbers: Iterator[int]) -> None:
        self.terms, self._numbers = terms, numbers
        self.texts: list[str] = []

    def value(self, shape: Shape) -> Any:
        """A secret of a shape, as far as there is room for one."""
        match shape:
            case Scalar(target=target) if target:
                return self.terms[target]
            case Scalar():
                return self._scalar(shape)
            case Choice(values):
                return values[0]
            case List(item):
                return [self.value(item)]
            case Group(model) if model is Amount:
                return {"antal": self._number()}
            case Group(model) if model is Duration:
                return {"uger": self._number()}
            case Group(model):
                return self._source() if model is Source else self.group(model)
        raise TypeError(shape)

    def _source(self) -> Any:
        """A source, of which not all is shown wherever it is cited, so it is only to be hidden."""
        known = [*self.texts]
        made = self.group(Source)
        self.texts[:] = known
        return made

    def group(self, model: type[BaseModel], wanted: frozenset[str] | None = None) -> dict[str, Any]:
        """A group with a secret in each of the wanted fields, and only what it must have beside."""
        made = minimal(model, self.terms)
        for key, (shape, _) in fields(model).items():
            if key not in _LEFT_OUT and (wanted is None or key in wanted):
                made[key] = self.value(shape)
        if "poster" in made:  # which are to add up
            made["poster"][0]["beløb"] = made["beløb"]
        return made

    def _number(self) -> int:
        return NUMBER + next(self._numbers) % 1000

    def _scalar(self, shape: Scalar) -> Any:
        number = next(self._numbers)
        match shape.kind:
            case "text" if "@" in shape.pattern:
                return self._said(f"{_letters(number)}{MARK}@kommune.example")
            case "text" if shape.pattern in _PATTERNS:
                return _PATTERNS[shape.pattern]
            case "text":
                return self._said(f"{_letters(number)}{MARK}"[: shape.most or None])
            case "address":
                return self._said(f"https://{_letters(number)}{MARK}.example/")
            case "day" | "partial day":
                return f"{YEAR}-04-0{1 + number % 9}"
            case "boolean":
                return True
            case "integer" | "number":
                return 1999 if shape.is_year else self._number()
        raise TypeError(shape)

    def _said(self, text: str) -> str:
        self.texts.append(text)
        return text


# Codes have no room for a mark.
_PATTERNS = {
    r"^[0-2][0-9]\.[0-5][0-9]$": "14.00",
    r"^[0-9]{4}$": "7349",
    r"^[0-9]{6}$": "734999",
    r"^[0-9]{8}$": "73499999",
    r"^[0-9]{10}$": "7349999999",
    r"^\+?[0-9]([0-9 ]{2,18})[0-9]$": "+45 73 49 99 99",
}


def minimal(model: type[BaseModel], terms: Mapping[str, str]) -> dict[str, Any]:
    """What a group must have, none of it secret."""
    made = {key: _plain(shape, terms) for key, (shape, must) in fields(model).items() if must}
    if "ansvarlig" in fields(model):
        made |= {"ansvarlig": "Team Job", "gennemgået": "2026-11-01"}
    if model is Status:
        made["værdi"] = 7
    if "effektmaal" in {getattr(field.shape, "target", "") for field in fields(model).values()}:
        made["kilde"] = {"titel": "En kilde"}
    return made


def _plain(shape: Shape, terms: Mapping[str, str]) -> Any:
    match shape:
        case Scalar(kind, target=target):
            plain = {"text": f"post-{next(_NAMES)}", "day": "2026-10-01"}
            return terms[target] if target else plain.get(kind.removeprefix("partial "), 1)
        case Choice(values):
            return values[0]
        case List(item):
            return [_plain(item, terms)]
        case Group(model) if model is Amount:
            return {"antal": 7}
        case Group(model) if model is Source:
            return {"titel": "En kilde"}
        case Group(model):
            return minimal(model, terms)
    raise TypeError(shape)


def secrets(terms: Mapping[str, str] = TERMS) -> Iterator[Secret]:
    """Every way in which something in an entry may be internal."""
    numbers = count(1)
    roots = (*(kind.model for kind in KINDS.values()), GoalFigure, Network)
    for root in roots:
        for place, model in _places(root, ()):
            for is_whole in (True, False):
                writer = _Writer(terms, numbers)
                group = _marked(model, writer, is_whole=is_whole)
                if group is not None:
                    data = _around(root, place, group, terms)
                    yield Secret(root, place, data, tuple(writer.texts))


def _marked(model: type[BaseModel], writer: _Writer, *, is_whole: bool) -> dict[str, Any] | None:
    if is_whole:
        whole = issubclass(model, Withholdable)
        return {**writer.group(model), PUBLIC: "nej"} if whole else None
    if not issubclass(model, Guarded) or not model.may_be_internal():
        return None
    wanted = frozenset(model.may_be_internal())
    made = writer.group(model, wanted)
    return {**made, INTERNAL: [key for key in wanted if key in made]}


def _places(model: type[BaseModel], path: Steps) -> Iterator[tuple[Steps, type[BaseModel]]]:
    if issubclass(model, Guarded | Withholdable):
        yield path, model
    for key, (shape, _) in fields(model).items():
        inner = shape.item if isinstance(shape, List) else shape
        if isinstance(inner, Group) and inner.model not in (Source, Clause):
            yield from _places(inner.model, (*path, key))


def _around(
    root: type[BaseModel], place: Steps, group: dict[str, Any], terms: Mapping[str, str]
) -> dict[str, Any]:
    """The group in the least that there can be around it."""
    if not place:
        return group
    data = minimal(root, terms)
    key, *rest = place
    shape = fields(root)[key].shape
    inner = shape.item if isinstance(shape, List) else shape
    assert isinstance(inner, Group)
    held = _around(inner.model, tuple(rest), group, terms)
    return data | {key: [held] if isinstance(shape, List) else held}


FOLDERS = {KINDS[kind].model: folder for kind, folder in layout.ENTRY_FOLDERS.items()}


def _letters(number: int) -> str:
    """A number as three letters: what a word is its own by."""
    return "".join(chr(ord("a") + number // 26**power % 26) for power in (2, 1, 0))
