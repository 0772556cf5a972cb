"""Plain data comes back from bytes as exactly what it was."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import DecodeError

from generator.nodes import read_document
from generator.nodes.plain import from_bytes, to_bytes
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


def test_every_file_of_the_embedded_catalogue_comes_back_as_it_was() -> None:
    files = [*REPOSITORY.glob("catalogue/*/*.yml"), *REPOSITORY.glob("companies/*/*.yml")]
    for path in files:
        document, _ = read_document(str(path), path.read_bytes())
        assert document is not None
        back = from_bytes(to_bytes(document.data))
        assert (back, kinds(back)) == (document.data, kinds(document.data))


@pytest.mark.parametrize("value", [{1}, object(), [b"x", object()]])
def test_what_is_not_plain_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        to_bytes(value)


@given(st.binary())
def test_other_bytes_give_data_or_a_fault_of_their_own(raw: bytes) -> None:
    with suppress(DecodeError, ValueError):
        from_bytes(raw)
