"""Where entries refer to terms and to other entries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from generator.model.offer import Offer
from generator.model.partner import Agreement
from generator.model.references import (
    Found,
    Path,
    places,
    reference_patterns,
    references,
    references_at,
)
from tests.support.shapes import ROOTS, Id, full


def test_references_are_found_at_every_depth() -> None:
    patterns = dict(reference_patterns(Offer))
    assert patterns["redskab",] == "redskaber"
    assert patterns["målgrupper", "*", "gruppe"] == "maalgrupper"
    assert patterns["kommune", "*"] == "kommuner"
    assert patterns["effekt", "*", "kilde"] == "kilder"
    assert patterns["samarbejde", "*"] == "virksomheder"
    assert dict(reference_patterns(Agreement))[
        "versioner", "*", "klausuler", "*", "kilder", "*"
    ] == "kilder"  # fmt: skip


def test_references_come_with_their_exact_paths_in_the_order_of_the_places() -> None:
    tree = places([(("a", "*", "b"), "x-er"), (("d", "*"), "d-er"), (("a", "*"), "a-er")])
    data = {"d": "w", "a": ({"b": "x"}, {"c": "y"}, "v", {"b": "z"}, 3), "e": "u"}
    assert references_at(tree, data) == (
        Found(("a", 0, "b"), "x-er", "x"),
        Found(("a", 2), "a-er", "v"),
        Found(("a", 3, "b"), "x-er", "z"),
        Found(("d",), "d-er", "w"),
    )
    assert references_at(tree, {"a": 4, "d": None}) == ()


def test_an_entry_refers_to_terms_and_to_other_entries() -> None:
    data = {"redskab": "mentor", "se_også": ("a", "b"), "effekt": ({"mål": "i-job"},)}
    assert set(references(Offer, data)) == {
        Found(("redskab",), "redskaber", "mentor"),
        Found(("se_også", 0), "tilbud", "a"),
        Found(("se_også", 1), "tilbud", "b"),
        Found(("effekt", 0, "mål"), "effektmaal", "i-job"),
    }


def ids_in(data: Any, path: Path = ()) -> Iterator[Found]:
    """Every id in the data that the shapes give, by what it was made as."""
    if isinstance(data, Id):
        yield Found(path, data.target, data)
    inside = dict(enumerate(data)) if isinstance(data, tuple) else data
    for step, value in inside.items() if isinstance(inside, dict) else ():
        yield from ids_in(value, (*path, step))


@pytest.mark.parametrize("model", ROOTS, ids=lambda model: model.__name__)
def test_every_reference_of_a_whole_file_is_found_where_it_is(model: type[BaseModel]) -> None:
    data = full(model)
    assert set(references(model, data)) == set(ids_in(data))
