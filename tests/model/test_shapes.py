"""The shapes say of every field what the models themselves say of it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.model.base import Model
from generator.model.discretion import TOO_FEW
from generator.model.guarded import INTERNAL, PUBLIC
from generator.model.offer import Offer
from generator.model.quantities import Amount
from generator.model.shapes import Group, List, Scalar, fields
from generator.model.shared import Fact
from generator.model.sources import Source
from tests.support.shapes import is_single, places, right, wrong

PLACES = list(places())


def problems(model: type[BaseModel], key: str, value: Any) -> list[Any]:
    """What a model finds wrong with the value of one field, when it is all there is."""
    try:
        model.model_validate({key: value})
    except ValidationError as failure:
        return [found for found in failure.errors() if found["loc"][:1] == (key,)]
    return []


def _weight(key: str) -> int:
    last = (TOO_FEW, PUBLIC, INTERNAL)
    return last.index(key) + 1 if key in last else 0


def test_every_field_has_a_shape_under_its_key_in_the_files() -> None:
    for model in {place.model for place in PLACES}:
        keys = [field.alias or name for name, field in model.model_fields.items()]
        # What may be withheld is about all the others, so it comes behind them.
        assert list(fields(model)) == sorted(keys, key=_weight)


def test_a_model_takes_every_value_that_its_shapes_have_room_for() -> None:
    refused = [
        (place.model.__name__, place.key, value)
        for place in PLACES
        if is_single(place.shape)
        for value in right(place.shape)
        if problems(place.model, place.key, value)
    ]
    assert refused == []


def test_a_model_refuses_every_value_that_its_shapes_have_no_room_for() -> None:
    taken = [
        (place.model.__name__, place.key, value)
        for place in PLACES
        for value in wrong(place.shape)
        if not problems(place.model, place.key, value)
    ]
    assert taken == []


def test_a_model_misses_exactly_the_fields_that_are_required() -> None:
    for model in {place.model for place in PLACES}:
        required = {key for key, field in fields(model).items() if field.is_required}
        assert set(missing(model)) == required, model


def missing(model: type[BaseModel]) -> list[Any]:
    """The fields that an empty group lacks."""
    try:
        model.model_validate({})
    except ValidationError as failure:
        return [found["loc"][0] for found in failure.errors() if found["type"] == "missing"]
    return []


def test_a_list_may_be_empty_when_its_shape_says_so_and_only_then() -> None:
    for model, key, shape in PLACES:
        if isinstance(shape, List):
            assert bool(problems(model, key, ())) == bool(shape.least), (model, key)


def test_a_quantity_and_a_source_may_be_written_as_one_value() -> None:
    hours, source = fields(Offer)["timer_pr_uge"].shape, fields(Fact)["kilde"].shape
    assert hours == Group(Amount, Scalar("number", bounds=(("ge", 0),)))
    assert isinstance(source, Group)
    assert source.short is not None
    assert (source.model, source.short.target) == (Source, "kilder")


def test_a_type_that_nobody_has_taught_is_refused_at_once() -> None:
    class Odd(Model):
        size: complex

    class Either(Model):
        size: int | str

    for model in (Odd, Either):
        with pytest.raises(TypeError, match="size"):
            fields(model)
