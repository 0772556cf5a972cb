"""A book that comes back as it went asks for nothing; one that is edited, for that alone."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.edits.changes import with_value
from generator.edits.values import with_values
from generator.edits.written import as_file
from generator.nodes import read_document
from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column, columns_of, sheets
from generator.tables.compare import compare
from generator.tables.export import Base, Book, Entry, book, value_at
from generator.tables.incoming import Tab, read_tabs
from generator.tables.sides import How, Plan
from generator.tables.values import tidy, to_cell
from generator.tables.words import Words
from generator.texts import sheets as say
from tests.support.catalogue import catalogue

WORDS = Words(catalogue())
KEY = ("tilbud", "et-tilbud")

line = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)
plain = st.one_of(
    line,
    st.sampled_from(["ja", "0420", "=1", "• a", "jobparate, b", "ca. 4", "a\nb\n", " x ", "4-13"]),
    st.integers(0, 3000),
    st.integers(0, 999).map(lambda n: n / 4),
    st.dates(date(1990, 1, 1)),
)
amount = st.one_of(
    st.integers(0, 99),
    st.fixed_dictionaries({"fra": st.integers(0, 9), "til": st.integers(9, 99)}),
    st.sampled_from(["mindst", "højst", "omkring"]).flatmap(
        lambda bound: st.fixed_dictionaries({bound: st.integers(0, 9)})
    ),
)
held = st.one_of(
    plain,
    amount,
    st.fixed_dictionaries({"uger": amount}, optional={"note": line}),
    st.lists(plain, min_size=1, max_size=3).map(tuple),
    st.lists(
        st.fixed_dictionaries({"gruppe": line}, optional={"note": line}), min_size=1, max_size=3
    ).map(tuple),
)
COLUMNS = columns_of("tilbud")


@st.composite
def offers(draw: st.DrawFn) -> dict[str, Any]:
    """What a file may say: right values and wrong ones, groups, lists and single things."""
    columns = draw(st.lists(st.sampled_from(COLUMNS), max_size=6, unique=True))
    data: dict[str, Any] = {"titel": "Et tilbud"}
    for column in columns:
        data[str(column.path[0])] = draw(held)
    return data


def tabs(made: Book) -> list[Tab]:
    """A book as it is read from a file."""
    found = [Tab(say.BASE, made.base)]
    for sheet, rows in made.tables:
        number = [say.NUMBER] if sheet.list else []
        head = (say.ID, *number, *(column.heading for column in sheet.columns))
        body = [(r.id, *([r.number] if number else []), *r.cells) for r in rows]
        found.append(Tab(sheet.name, [head, *body]))
    return found


def plan(data: dict[str, Any], came: list[Tab]) -> Plan:
    incoming, _ = read_tabs(came, None)
    base = Base(next(tab.rows for tab in came if tab.name == say.BASE))
    return compare(incoming, base, {KEY: data}, WORDS, How())


def said(data: dict[str, Any]) -> dict[str, Any]:
    document, _ = read_document("et-tilbud.yml", as_file(data))
    assert document is not None
    return document.data


@settings(max_examples=100)
@given(offers())
def test_a_book_that_is_not_edited_asks_for_nothing(data: dict[str, Any]) -> None:
    data = said(data)
    came = tabs(book([Entry(*KEY, data)], WORDS))
    assert plan(data, came) == Plan(rows={KEY: ("Tilbud", 2)})


@settings(max_examples=100)
@given(offers(), st.sampled_from(COLUMNS[1:]), plain)
def test_an_edited_cell_is_what_the_file_then_says(
    data: dict[str, Any], column: Column, cell: Cell
) -> None:
    data = said(data)
    came = tabs(book([Entry(*KEY, data)], WORDS))
    place = COLUMNS.index(column) + 1
    rows = [list(row) for row in came[1].rows]
    rows[1][place] = cell
    came[1] = Tab("Tilbud", rows)
    asked = plan(data, came)
    assert asked.problems == []
    changes = [field.change for fields in asked.changed.values() for field in fields]
    raw = with_values("et-tilbud.yml", as_file(data), changes)
    if raw is None:  # only where the file has something else than the group of the value
        groups = [value_at(data, column._replace(path=column.path[:n])) for n in (1, 2)]
        assert any(not isinstance(held, dict) for held in groups[: len(column.path) - 1])
        return
    new: Any = data
    for change in changes:
        new = with_value(new, change)
    shown = to_cell(column, value_at(new, column))
    assert cells.tidy(tidy(column, shown, WORDS)) == cells.tidy(tidy(column, cell, WORDS))
    untouched = {key: value for key, value in data.items() if key != column.path[0]}
    assert {key: value for key, value in new.items() if key != column.path[0]} == untouched


def test_every_sheet_is_read_as_the_one_it_is() -> None:
    data = said({"titel": "A", "pris": ({"note": "a"}, {"note": "b"})})
    incoming, reported = read_tabs(tabs(book([Entry(*KEY, data)], WORDS)), None)
    assert [(one.tab, one.sheet) for one in incoming] == [(s.name, s) for s in sheets()]
    assert reported == []
