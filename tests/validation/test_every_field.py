"""Every field of every model, at every depth, is given every kind of value it may not have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from generator.model.shapes import List, fields
from generator.nodes import read_document
from generator.render.messages import message
from generator.validation import decode
from tests.support.shapes import ROOTS, model_in

VALUES = [
    "a", "4", "-4", "-0.0", "4.5", "999999999999999", "no", ".nan", "true", "2026-11-01", "0420",
    "~", "''", "A/S", "'to\\nlinjer'", '"to\\nlinjer"', "a" * 400, "https://a.example/",
    "[]", "[~]", "[a]", "[4]", "[[a]]", "[{}]", "{}", "{a: b}", "{fra: 4}", "{source: a}",
]  # fmt: skip

Step = tuple[str, bool]
"""A key, and whether its value is a list."""


def fields_of(model: type[BaseModel], depth: int = 0) -> Iterator[tuple[Step, ...]]:
    """The way to every field below a model."""
    for key, (shape, _) in fields(model).items():
        step = (key, isinstance(shape, List))
        yield (step,)
        inner = model_in(shape)
        if inner and depth < 4:
            yield from ((step, *rest) for rest in fields_of(inner, depth + 1))


def written(way: tuple[Step, ...], value: str) -> str:
    """A file with nothing but one field that has a value."""
    text = value
    for index, (key, holds_list) in enumerate(reversed(way)):
        inner = f"[{text}]" if holds_list and index else text
        text = f"{{{key}: {inner}}}"
    return f"{text}\n"


@pytest.mark.parametrize("model", ROOTS, ids=lambda model: model.__name__)
def test_whatever_stands_in_a_field_it_is_told_in_words(model: type[BaseModel]) -> None:
    """No value makes the reader stumble, or gives a diagnostic that has no text."""
    for way in fields_of(model):
        for value in VALUES:
            document, found = read_document("x.yml", written(way, value).encode())
            assert document is not None
            found += decode(model, document)[1]
            assert all(str(message(d)) and d.position.line == 1 for d in found), (way, value)


@pytest.mark.parametrize("model", ROOTS, ids=lambda model: model.__name__)
def test_a_field_without_a_value_is_known_wherever_it_is(model: type[BaseModel]) -> None:
    for way in fields_of(model):
        document, _ = read_document("x.yml", written(way, "").encode())
        assert document is not None
        found = {problem.code for problem in decode(model, document)[1]}
        assert "ukendt-noegle" not in found, way
