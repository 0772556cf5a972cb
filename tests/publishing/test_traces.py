"""A file stands as long as every question that was asked to make it has the answer it had."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.msgpack import encode

from generator.files.store import Store
from generator.outputs.answers import Answers, Materials
from generator.outputs.files import DataFile
from generator.outputs.reads import Key
from generator.outputs.shared.relations import alternatives, name_of, relate
from generator.outputs.shared.rows import Rows
from generator.outputs.site import Index, Site
from generator.publishing.traces import PART, Trace, Traces, load_traces, records, updated
from generator.render.html import Templates
from tests.outputs import factory

MATERIALS = Materials({"udbydere:skolen": b"1"}, b"templates", b"printing", b"goals", b"networks")


def make(site: Site) -> bytes:
    return b""


def other(site: Site) -> bytes:
    return b""


FILE = DataFile("soeg/noget.json", make)


def site_of(*cards: Any, **changes: Any) -> Site:
    whole = replace(factory.catalogue(*cards), **changes)
    return Site(
        whole,
        relate(whole),
        Rows(whole),
        Templates({}),
        {},
        lambda *entry: None,
        {"tilbud:a": "ord"},
        Index,  # type: ignore[arg-type]
    )


def seats(free: int) -> dict[str, Any]:
    figures = {"pladser": 10, "ledige": free, "opdateret": factory.TODAY}
    return {"kapacitet": figures, "målgrupper": [{"gruppe": "unge"}]}


BEFORE = site_of(factory.card("a", **seats(0)), factory.card("b", **seats(2)))
TOMORROW = replace(
    BEFORE.catalogue.context, today=BEFORE.catalogue.context.today + timedelta(days=1)
)


def stands(key: Key, after: Site, materials: Materials = MATERIALS) -> bool:
    """Whether what was made by asking one question is as it would be made afterwards."""
    answers = Answers(BEFORE, MATERIALS)
    traces = updated(Traces(), (), {FILE.path: Trace(FILE.recipe, frozenset([key]))}, answers)
    now = Answers(after, materials)
    found = traces.is_current(FILE, now)
    assert found == (FILE.path in traces.current([FILE], now))
    return found


ASKED = ("ask", name_of(alternatives), "a")


@pytest.mark.parametrize(
    ("key", "after", "expected"),
    [
        (("offers", "a"), BEFORE, True),
        (("offers", "b"), site_of(factory.card("a", **seats(0))), False),
        (("offers", "b"), site_of(factory.card("b", **seats(1))), False),
        (("offers", "a"), site_of(factory.card("a", **seats(0))), True),
        (("offers",), site_of(factory.card("a", **seats(0))), False),
        (("offers", "x"), site_of(factory.card("x")), False),
        (("offers", "x"), BEFORE, True),
        (ASKED, BEFORE, True),
        (ASKED, site_of(factory.card("a", **seats(0)), factory.card("b", **seats(0))), False),
        (ASKED, site_of(factory.card("b", **seats(2))), False),
        (("today",), site_of(context=TOMORROW), False),
        (("setting", "page_size"), site_of(context=TOMORROW), True),
        (("words",), BEFORE, True),
        (("words",), replace(BEFORE, words={}), False),
        (("has-vocabulary", "redskaber"), BEFORE, True),
    ],
)
def test_a_file_stands_if_and_only_if_the_answer_is_the_same(
    key: Key, after: Site, expected: bool
) -> None:
    assert stands(key, after) is expected


@pytest.mark.parametrize(
    ("key", "change"),
    [
        (("templates",), {"templates": b"new"}),
        (("printing",), {"printing": b"new"}),
        (("goals",), {"goals": b"new"}),
        (("networks",), {"networks": b"new"}),
        (("providers", "skolen"), {"entries": {"udbydere:skolen": b"2"}}),
        (("providers",), {"entries": {"udbydere:skolen": b"2"}}),
        (("providers",), {"entries": {"udbydere:skolen": b"1", "udbydere:b": b"1"}}),
    ],
)
def test_what_is_not_read_through_the_site_is_compared_too(
    key: Key, change: Mapping[str, Any]
) -> None:
    assert stands(key, BEFORE)
    assert not stands(key, BEFORE, MATERIALS._replace(**change))


def test_a_file_that_is_made_in_another_way_does_not_stand() -> None:
    answers = Answers(BEFORE, MATERIALS)
    traces = updated(Traces(), (), {FILE.path: Trace(FILE.recipe, frozenset())}, answers)
    assert traces.is_current(FILE, answers)
    for changed in (replace(FILE, make=other), replace(FILE, args=(1,)), replace(FILE, path="y")):
        assert not traces.is_current(changed, answers)
        assert traces.current([changed], answers) == frozenset()


A = Trace("a()", frozenset({("offers", "a"), ("today",), ASKED}))
B = Trace("b()", frozenset({("offers", "a")}))


def asked(traces: Traces) -> dict[str, Trace]:
    """What each file asked."""
    return {
        path: Trace(recipe, frozenset(traces.keys[number] for number in numbers))
        for path, (recipe, numbers) in traces.files.items()
    }


def test_traces_come_back_from_the_store_and_only_for_the_folder_they_are_of(
    tmp_path: Path,
) -> None:
    traces = updated(Traces(), (), {"a": A, "b": B}, Answers(BEFORE, MATERIALS))
    store = Store(tmp_path / "memory.sqlite", b"code")
    store.write(records(traces, "site"))
    found = load_traces(store, tmp_path / "site")
    assert found == replace(traces, folder=tmp_path / "site")
    assert asked(found) == {"a": A, "b": B}
    assert load_traces(store, tmp_path / "other") == load_traces(store, None) == Traces()


def test_files_that_stand_keep_their_traces_and_what_nobody_asks_is_not_compared() -> None:
    answers = Answers(BEFORE, MATERIALS)
    first = updated(Traces(), (), {"a": A, "b": B}, answers)
    c = Trace("c()", frozenset({("today",), ("goals",)}))
    second = updated(first, ["b"], {"c": c}, answers)
    assert asked(second) == {"b": B, "c": c}
    compared = {k for k, d in zip(second.keys, second.digests, strict=True) if d is not None}
    assert compared == {*B.reads, *c.reads}


def test_questions_are_numbered_anew_when_most_are_asked_no_more() -> None:
    answers = Answers(BEFORE, MATERIALS)
    many = {str(n): Trace("x()", frozenset({("offers", str(n))})) for n in range(9)}
    traces = updated(updated(Traces(), (), {**many, "b": B}, answers), ["b"], {}, answers)
    assert (asked(traces), traces.keys) == ({"b": B}, [("offers", "a")])
    assert traces.digests == [answers.digest(("offers", "a"))]


@pytest.mark.parametrize(
    "record",
    [
        "tekst",
        ["site", [], [], {"a": ["a()", [0]]}],
        ["site", [["today"]], [b"1"], {"a": ["a()", [-1]]}],
        ["site", [["today"]], [], {}],
        ["site", [["today"], ["today"]], [b"1", b"2"], {}],
        ["site", [["today"]], ["no digest"], {}],
        ["site", [{"a": 1}], [b"1"], {"a": ["a()", [0]]}],
        {"site": "site"},
    ],
)
def test_an_odd_record_is_forgotten(tmp_path: Path, record: Any) -> None:
    store = Store(tmp_path / "memory.sqlite", b"code")
    store.write({PART: {"": encode(record)}})
    assert load_traces(store, tmp_path / "site") == Traces()


def test_what_was_read_and_can_never_be_compared_is_a_fault_of_ours() -> None:
    traces = {"a": Trace("a()", frozenset({("weather", "i morgen")}))}
    with pytest.raises(AssertionError, match="weather"):
        updated(Traces(), (), traces, Answers(BEFORE, MATERIALS))
