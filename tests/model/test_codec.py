"""Models and plain data come back from bytes as exactly what they were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.model.codec import every_model, from_bytes, to_bytes
from generator.model.files import form_of_file
from generator.model.vocabulary import VocabularyFile
from generator.nodes import read_document
from tests.projects import REPOSITORY

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text()
    | st.dates()
)
DATA = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4).map(tuple) | st.dictionaries(st.text(), inner, max_size=4)
    ),
)


def kinds(value: Any) -> Any:
    """The types of a value and of all within it: 1, 1.0 and True are equal, but not the same."""
    if isinstance(value, dict):
        return [(key, kinds(each)) for key, each in value.items()]
    return [kinds(each) for each in value] if isinstance(value, tuple) else type(value)


@given(DATA)
def test_data_comes_back_as_it_was(data: Any) -> None:
    back = from_bytes(to_bytes(data))
    assert back == data
    assert kinds(back) == kinds(data)


FILES = [*REPOSITORY.glob("catalogue/*/*.yml"), *REPOSITORY.glob("companies/**/*.yml")]


def models() -> Iterator[tuple[Any, BaseModel]]:
    """The plain data of every file of the embedded catalogue, and its model."""
    for path in FILES:
        form = form_of_file(path.relative_to(REPOSITORY).as_posix())
        document, _ = read_document(str(path), path.read_bytes())
        assert form is not None
        assert document is not None
        yield document.data, form.model.model_validate(document.data)


def test_every_file_of_the_embedded_catalogue_comes_back_as_it_was() -> None:
    for data, _ in models():
        back = from_bytes(to_bytes(data))
        assert (back, kinds(back)) == (data, kinds(data))


def test_every_model_comes_back_as_it_was_with_its_fields_in_order() -> None:
    for _, model in models():
        kept = model.terms if isinstance(model, VocabularyFile) else model
        back = from_bytes(to_bytes(kept))
        assert back == kept
        assert repr(back) == repr(kept)


def test_no_two_models_have_one_name() -> None:
    assert len(list(models())) > 0  # all are imported
    names = Counter(model.__name__ for model in every_model())
    assert not {name: times for name, times in names.items() if times > 1}


@pytest.mark.parametrize("value", [{1}, object(), [b"x", object()]])
def test_what_is_not_plain_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        to_bytes(value)


@given(st.binary())
def test_other_bytes_give_data_or_a_fault_of_their_own(raw: bytes) -> None:
    with suppress(ValueError):
        from_bytes(raw)
