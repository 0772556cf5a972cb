"""Every field of every model, at every depth, is given every kind of value it may not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from generator.model.files import file_model, vocabularies
from generator.model.goals import Goals
from generator.model.mentors import Networks
from generator.model.offer import Offer, Provider
from generator.model.partner import Agreement, Partner
from generator.model.settings import Settings
from generator.model.wording import PartFile, SynonymFile
from generator.nodes import read_document
from generator.render.messages import message
from generator.validation import decode

MODELS: list[type[BaseModel]] = [Offer, Provider, Partner, Agreement, Goals, Networks, Settings]
MODELS += [file_model(name) for name in vocabularies()]
MODELS += [SynonymFile, PartFile]

VALUES = [
    "a", "4", "-4", "-0.0", "4.5", "999999999999999", "no", ".nan", "true", "2026-11-01", "0420",
    "~", "''", "A/S", "'to\\nlinjer'", '"to\\nlinjer"', "a" * 400, "https://a.example/",
    "[]", "[~]", "[a]", "[4]", "[[a]]", "[{}]", "{}", "{a: b}", "{fra: 4}", "{source: a}",
]  # fmt: skip

Step = tuple[str, bool]
"""A key, and whether its value is a list."""


def fields_of(model: type[BaseModel], depth: int = 0) -> Iterator[tuple[Step, ...]]:
    """The way to every field below a model."""
    for name, field in model.model_fields.items():
        step = (field.alias or name, is_list(field.annotation))
        yield (step,)
        for inner in models_in(field.annotation):
            yield from ((step, *rest) for rest in fields_of(inner, depth + 1) if depth < 4)


def is_list(annotation: Any) -> bool:
    return get_origin(annotation) is tuple or any(map(is_list, get_args(annotation)))


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def written(way: tuple[Step, ...], value: str) -> str:
    """A file with nothing but one field that has a value."""
    text = value
    for index, (key, holds_list) in enumerate(reversed(way)):
        inner = f"[{text}]" if holds_list and index else text
        text = f"{{{key}: {inner}}}"
    return f"{text}\n"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_whatever_stands_in_a_field_it_is_told_in_words(model: type[BaseModel]) -> None:
    """No value makes the reader stumble, or gives a diagnostic that has no text."""
    for way in fields_of(model):
        for value in VALUES:
            document, found = read_document("x.yml", written(way, value).encode())
            assert document is not None
            found += decode(model, document)[1]
            assert all(str(message(d)) and d.position.line == 1 for d in found), (way, value)
