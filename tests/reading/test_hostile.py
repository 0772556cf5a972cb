"""Every hostile file gets the verdict, the line and the code that its first line demands."""

from __future__ import annotations

from functools import cache

import pytest

from generator.diagnostics import Severity
from generator.publishing.load import Loaded
from tests.support import hostile
from tests.support.catalogue import check, lines, minimal
from tests.support.hostile import Case

CASES = hostile.cases()


@cache
def read(case: Case) -> Loaded:
    return check({case.file: case.path.read_bytes()})


def test_the_small_catalogue_has_no_mistakes_of_its_own() -> None:
    assert minimal().diagnostics == ()
    assert check({}).diagnostics == ()


def test_every_verdict_is_tried() -> None:
    assert {case.verdict for case in CASES} == {"error", "escape", "warn", "ok"}
    assert len(list(hostile.escape_paths())) == 16


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.path.stem)
def test_a_hostile_file_gets_the_verdict_it_demands(case: Case) -> None:
    loaded = read(case)
    severities = {d.severity for d in loaded.diagnostics}
    places = {(d.severity.value, d.position.line, d.code) for d in loaded.diagnostics}
    assert {d.position.file for d in loaded.diagnostics} <= {case.file}
    match case.verdict:
        case "error":
            assert not loaded.passes(strict=False)
            assert ("error", case.line, case.code) in places
        case "warn":
            assert loaded.passes(strict=False)
            assert places == {("warning", case.line, case.code)}
        case "escape":
            assert loaded.passes(strict=False)
            assert Severity.ERROR not in severities
        case _:
            assert places == set()


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.verdict == "error"], ids=lambda case: case.path.stem
)
def test_one_mistake_gives_one_error(case: Case) -> None:
    """A warning of something else, such as a long word, may stand beside it."""
    found = [(d.position.line, d.code) for d in read(case).diagnostics if d.is_error]
    assert found[:1] == [(case.line, case.code)]
    assert len(found) == (5 if case.path.stem == "b94-mange-fejl" else 1)


def test_five_mistakes_in_a_file_are_told_in_one_run() -> None:
    (case,) = [case for case in CASES if case.path.stem == "b94-mange-fejl"]
    assert lines(read(case).diagnostics) == [
        "3:9 error vaerdi",
        "12:15 error tal-graense",
        "14:12 error tal",
        "24:10 error anfoerselstegn",
        "27:11 error form",
    ]
