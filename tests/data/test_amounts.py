"""Every amount and count of the founding entries: of what kind, in what unit, of what day and page.

``amounts.csv`` is one row a figure. A change to what a number is said to be shows there, and is
held against the source before ``pytest --update-golden`` writes it again.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self

from pydantic import BaseModel

from generator import layout
from generator.model.files import form_of_file
from generator.model.goals import GoalFigure
from generator.model.quantities import Amount, Duration
from generator.model.shapes import Group, List, Scalar, Shape, fields
from generator.nodes import read_document
from generator.texts import numbers
from tests.conftest import Golden

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("amounts.csv")
FILES = (f"{layout.OFFERS}/*.yml", f"{layout.PARTNERS}/*.yml", f"{layout.AGREEMENTS}/*.yml")
SERIES = "fremmoede.csv"
FOUNDING = "grunddokument"

_UNITS = {
    "andel": "%",
    "alder": "år",
    "beløb": "kr.",
    "timer_pr_uge": "timer om ugen",
    "timer_i_alt": "timer",
    "venteliste": "personer",
}
_DATES = ("periode", "opdateret", "dato", "år", "frist")


class Row(NamedTuple):
    """A figure: where it is written, what it is, and where the source has it."""

    entry: str
    path: str
    kind: str
    value: str
    unit: str
    date: str
    page: str


class At(NamedTuple):
    """Where in an entry: the keys on the way, and the groups around, the innermost last."""

    entry: str
    path: tuple[str, ...]
    around: tuple[Mapping[str, Any], ...]

    def step(self, key: str, value: Any, shape: Shape) -> Self:
        """One step further in; a quantity is a value and no group."""
        model = shape.model if isinstance(shape, Group) else None
        is_group = isinstance(value, dict) and model not in (Amount, Duration)
        around = (*self.around, value) if is_group else self.around
        return self._replace(path=(*self.path, key), around=around)

    def nearest(self, *keys: str) -> Any:
        found = (group[key] for group in reversed(self.around) for key in keys if key in group)
        return next(found, None)


def figures(model: type[BaseModel], data: Mapping[str, Any], at: At) -> Iterator[Row]:
    """Every figure of a group of fields, in the order of its model."""
    for key, field in fields(model).items():
        if key in data:
            yield from _figures(field.shape, data[key], at.step(key, data[key], field.shape))


def _figures(shape: Shape, value: Any, at: At) -> Iterator[Row]:
    match shape:
        case Scalar(kind="integer" | "number") if not shape.is_year:
            yield _row(numbers.number(value), at)
        case Group(model) if model is Amount:
            yield _row(numbers.amount(Amount.model_validate(value)), at)
        case Group(model) if model is Duration:
            for key in set(fields(Duration)) & set(value) - {"note"}:
                amount = Amount.model_validate(value[key])
                yield _row(f"{numbers.amount(amount)} {key}", at)
        case Group(model) if isinstance(value, dict):
            yield from figures(model, value, at)
        case List(item):
            for number, one in enumerate(value if isinstance(value, tuple) else (value,), 1):
                yield from _figures(item, one, at.step(str(number), one, item))


def _row(value: str, at: At) -> Row:
    named = [step for step in at.path if not step.isdigit()]
    page = _page(at.nearest("kilde"), at)
    return Row(
        at.entry,
        ".".join(at.path),
        _kind(named, at),
        value,
        _unit(named, at),
        _date(named, at),
        page,
    )


def _date(named: list[str], at: At) -> str:
    """The day or period of the figure; the goal of an effect has its day in the effect's words."""
    if named[-1] == "målsætning":
        return ""
    if named[0] == "kildens_tal":
        return str(at.around[0]["status"][-1]["dato"])
    written = at.nearest(*_DATES)
    dated = None if isinstance(written, Mapping) else written
    return str(dated or _dated(at.nearest("kilde"), at))


def _kind(named: list[str], at: At) -> str:
    """What the number is: the word of its group for it, or else the field that it is in."""
    innermost, goal = at.around[-1], at.around[0].get("art", "mål")
    match named:
        case ["pris", "beløb"]:
            return str(innermost.get("art", "pris"))
        case ["pris", "poster", _]:
            return f"post: {innermost['navn']}"
        case ["effekt", *_, last]:
            return f"effekt, {at.nearest('mål')}: {last}"
        case ["mål"] | ["status", "værdi"]:
            return goal if named == ["mål"] else f"status på {goal}"
    per = f" pr. {innermost['pr']}" if "pr" in innermost and named[-1] == "antal" else ""
    words = [word for word in named if word not in ("antal", "værdi")]
    return f"{words[-1] if words else named[-1]}{per}"


def _unit(named: list[str], at: At) -> str:
    """The unit of the group, of the field, or of the whole that a part is compared with."""
    if named[0] == "effekt" and named[-1] in ("målsætning", "værdi") and at.nearest("andel"):
        return "%"
    whole = at.around[0].get("enhed", "") if at.path[0] != "kildens_tal" else "se kildens note"
    return str(at.around[-1].get("enhed") or _UNITS.get(named[-1]) or whole)


def _sources(cited: Any, at: At) -> list[Mapping[str, Any]]:
    """What is cited; where nothing is, all that the entry has."""
    own = at.around[0].get("kilder", ())
    if isinstance(cited, dict):
        return [cited]
    return [source for source in own if cited in (None, source.get("id"))]


def _page(cited: Any, at: At) -> str:
    return "; ".join(str(source.get("sted", "")) for source in _sources(cited, at)) or str(cited)


def _dated(cited: Any, at: At) -> str:
    return "; ".join(dict.fromkeys(str(s.get("dato", "")) for s in _sources(cited, at)))


def _is_founding(data: Mapping[str, Any]) -> bool:
    cited = data.get("kilde")
    sources = [cited] if isinstance(cited, dict) else data.get("kilder", ())
    return any(source.get("type") == FOUNDING for source in sources)


def _entries() -> Iterator[tuple[str, type[BaseModel], Mapping[str, Any]]]:
    for file in sorted(file for pattern in FILES for file in ROOT.glob(pattern)):
        name = file.relative_to(ROOT).as_posix()
        model, data = _read(name)
        yield name, model, data
    _, goals = _read(layout.GOALS)
    for goal in goals["mål"]:
        yield f"{layout.GOALS}#{goal['id']}", GoalFigure, goal


def _read(name: str) -> tuple[type[BaseModel], Mapping[str, Any]]:
    form = form_of_file(name)
    document, _ = read_document(name, (ROOT / name).read_bytes())
    assert form is not None
    assert document is not None
    return form.model, document.data


def rows() -> Iterator[Row]:
    """Every figure of every founding entry."""
    for name, model, data in _entries():
        if _is_founding(data):
            yield from figures(model, data, At(name, (), (data,)))
    yield from _series()


def _series() -> Iterator[Row]:
    """The founding documents' series over time; the page is in the note."""
    file = f"{layout.MEASUREMENTS}/{SERIES}"
    with (ROOT / file).open(encoding="utf-8", newline="") as read:
        for line in csv.DictReader(read):
            for key in ("værdi", "lav", "høj", "antal"):
                if line[key]:
                    at = (f"{file}#{line['tilbud']}", f"{line['mål']}.{key}", key, line[key])
                    yield Row(*at, line["enhed"], line["periode"], line["note"])


def test_no_figure_of_a_founding_entry_is_said_to_be_something_else(golden: Golden) -> None:
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerows([Row._fields, *rows()])
    golden(FILE, written.getvalue())
