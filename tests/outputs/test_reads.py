"""A file is made from what it asks for, and everything it asks for is noted."""

from __future__ import annotations

from types import FunctionType
from typing import Any

import pytest

from generator.outputs.files import AnyFile
from generator.outputs.plan import plan
from generator.outputs.reads import NotedMapping, Notes, noted_catalogue, noted_relations
from generator.outputs.shared.relations import QUESTIONS, Relations, alternatives, relate
from tests.outputs import factory
from tests.outputs.planned import planned_site


@pytest.fixture(scope="module")
def files() -> list[AnyFile]:
    return plan(planned_site())


def test_a_file_is_made_by_a_function_of_a_module_which_brings_nothing_along(
    files: list[AnyFile],
) -> None:
    """What a function holds besides its arguments would be read past the notes."""
    hidden = [
        file.path
        for file in files
        if not isinstance(file.make, FunctionType)
        or file.make.__closure__
        or file.make.__defaults__
        or "<locals>" in file.make.__qualname__
    ]
    assert hidden == []


def test_a_file_is_made_from_plain_arguments(files: list[AnyFile]) -> None:
    plain = (str, int, bool, type(None))
    assert [f.path for f in files if not all(type(arg) in plain for arg in f.args)] == []


def test_no_two_files_have_the_same_path(files: list[AnyFile]) -> None:
    assert len({file.path for file in files}) == len(files)


def noted(ask: Any) -> set[tuple[Any, ...]]:
    notes = Notes()
    with notes.reading() as reads:
        ask(notes)
    return reads


def test_of_a_mapping_the_key_is_noted_that_is_asked_for_also_when_it_is_not_there() -> None:
    def ask(notes: Notes) -> None:
        mapping = NotedMapping({"a": 1, "b": 2}, notes, "ting")
        assert (mapping["a"], mapping.get("x"), "y" in mapping) == (1, None, False)

    assert noted(ask) == {("ting", "a"), ("ting", "x"), ("ting", "y")}


@pytest.mark.parametrize("whole", [list, len, dict, lambda m: list(m.values()), str, bool])
def test_all_of_a_mapping_is_noted_as_a_whole(whole: Any) -> None:
    def ask(notes: Notes) -> None:
        whole(NotedMapping({"a": 1}, notes, "ting"))

    reads = noted(ask)
    assert reads <= {("ting",), ("ting", "a")}
    assert ("ting",) in reads or whole is str


def test_what_is_asked_of_the_catalogue_is_noted() -> None:
    whole = factory.catalogue(factory.card("a"), factory.card("b"))

    def ask(notes: Notes) -> None:
        catalogue = noted_catalogue(whole, notes)
        assert catalogue.offers["a"].id == "a"
        assert catalogue.today == whole.today
        assert catalogue.context.settings.page_size == whole.context.settings.page_size
        assert catalogue.context.term("redskaber", "vejledning")
        assert catalogue.goals == whole.goals

    assert noted(ask) == {
        ("offers", "a"),
        ("today",),
        ("setting", "page_size"),
        ("has-vocabulary", "redskaber"),
        ("term", "redskaber", "vejledning"),
        ("goals",),
    }


def test_a_question_is_noted_with_what_it_is_about_and_not_with_what_it_takes_to_answer() -> None:
    whole = factory.catalogue(factory.card("a"))

    def ask(notes: Notes) -> None:
        noted_relations(relate(whole), notes).ask(alternatives, "a")

    assert noted(ask) == {("ask", "generator.outputs.shared.relations.alternatives", "a")}


def test_only_what_is_marked_as_a_question_can_be_asked() -> None:
    def anything(relations: Relations) -> int:
        return len(relations.catalogue.offers)

    with pytest.raises(AssertionError, match="anything is not marked"):
        noted_relations(relate(factory.catalogue()), Notes()).ask(anything)
    assert all(callable(question) for question in QUESTIONS.values())


def test_a_part_that_is_used_again_is_noted_again() -> None:
    notes = Notes()
    made: list[str] = []

    def make(card: str) -> str:
        notes.note("read", card)
        made.append(card)
        return card.upper()

    kept = notes.kept(make)
    for _ in range(2):
        with notes.reading() as reads:
            assert kept("a", "a") == "A"
        assert reads == {("read", "a")}
    assert made == ["a"]
