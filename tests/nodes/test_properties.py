"""What holds for every file: the reader answers, texts survive, positions are exact."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.nodes import Lookalike, read_document
from generator.nodes.text import INVISIBLE

PIECES = [
    *("a", "titel", "1", "2026-11-01", "æ", "é", " ", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t"),
    *(":", ": ", "- ", "-", "? ", "[", "]", "{", "}", ",", "'", '"', "|", ">", "|-\n", "\\"),
    *("#", " #", "&a", "*a", "!x", "%", "@", "`", "~", "---\n", "...\n", "<<", "\\u200b", "\u0085"),
]
YAMLISH = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(st.binary(max_size=400))
def test_any_bytes_are_answered(raw: bytes) -> None:
    document, found = read_document("x.yml", raw)
    assert document is not None or any(d.is_error for d in found)


@given(YAMLISH)
def test_any_text_that_looks_like_yaml_is_answered(text: str) -> None:
    document, found = read_document("x.yml", text.encode())
    assert document is not None or any(d.is_error for d in found)
    last_line = len(text.splitlines()) or 1
    for diagnostic in found:
        assert 1 <= diagnostic.position.line <= last_line
        assert diagnostic.position.column >= 1


def visible(text: str) -> bool:
    """Whether a text has only characters that may stand in a file."""
    return not INVISIBLE.search(text)


ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=60).filter(visible)
ESCAPED_TEXT = st.text(st.characters(codec="utf-8", max_codepoint=0xFFFF), max_size=60)


@given(ESCAPED_TEXT.filter(visible))
def test_a_text_in_double_quotation_marks_is_read_back_exactly(text: str) -> None:
    document, found = read_document("x.yml", f"a: {json.dumps(text)}\n".encode())
    assert [d for d in found if d.is_error] == []
    assert document is not None
    assert document.data == {"a": text}


def test_a_pair_of_escapes_for_one_character_is_refused_and_not_read_as_another() -> None:
    """JSON has such pairs, YAML has not."""
    document, found = read_document("x.yml", f"a: {json.dumps('😀')}\n".encode())
    assert document is None
    assert [(d.code, d.params["kind"]) for d in found] == [("yaml", "omskrivning")]


@given(ANY_TEXT)
def test_a_text_that_is_not_escaped_is_read_back_in_composed_form(text: str) -> None:
    assume(text.isprintable())
    raw = json.dumps(text, ensure_ascii=False)
    document, _ = read_document("x.yml", f"a: {raw}\n".encode())
    assert document is not None
    assert document.data == {"a": unicodedata.normalize("NFC", text)}


@given(ANY_TEXT)
def test_a_text_in_single_quotation_marks_is_read_back_exactly(text: str) -> None:
    assume(text.isprintable() and unicodedata.is_normalized("NFC", text))
    raw = text.replace("'", "''")
    document, _ = read_document("x.yml", f"a: '{raw}'\n".encode())
    assert document is not None
    assert document.data == {"a": text}


@given(st.lists(st.text("abcæøå .,:#-'\"", min_size=1, max_size=30), min_size=1, max_size=5))
def test_a_block_of_lines_is_read_back_exactly(written: list[str]) -> None:
    lines = [line.strip() or "x" for line in written]
    text = "".join(f"  {line}\n" for line in lines)
    document, _ = read_document("x.yml", f"a: |\n{text}".encode())
    assert document is not None
    assert document.data == {"a": "\n".join(lines) + "\n"}


class Laid(NamedTuple):
    """A key and a scalar laid out in a text, with their places."""

    key: str
    value: str
    key_place: tuple[int, int]
    value_place: tuple[int, int]


KEY = st.text("abcæøå_", min_size=1, max_size=8)
WORD = st.text("abcæøåé😀", min_size=1, max_size=8)
QUOTE = st.sampled_from(["", "'", '"'])
GAP = st.integers(1, 4)
ROW = st.tuples(WORD, QUOTE, GAP, st.integers(0, 2))


@st.composite
def layouts(draw: st.DrawFn) -> tuple[str, list[Laid]]:
    """A mapping written with gaps, quotation marks, comments and empty lines, and its places."""
    rows: Mapping[str, tuple[str, str, int, int]] = draw(
        st.dictionaries(KEY, ROW, min_size=1, max_size=6)
    )
    text, laid = "", []
    for key, (value, quote, gap, empty) in rows.items():
        text += "# æ\n" * empty
        line = text.count("\n") + 1
        column = 1 + len(key) + 1 + gap
        text += f"{key}:{' ' * gap}{quote}{value}{quote}\n"
        laid.append(Laid(key, value, (line, 1), (line, column)))
    return text, laid


@given(layouts())
def test_the_place_of_every_key_and_value_is_exact(layout: tuple[str, list[Laid]]) -> None:
    text, laid = layout
    document, found = read_document("x.yml", text.encode())
    assert found == []
    assert document is not None
    for row in laid:
        assert document.data[row.key] == row.value or isinstance(document.data[row.key], Lookalike)
        value = document.position((row.key,))
        key = document.position((row.key,), key=True)
        assert (value.line, value.column) == row.value_place
        assert (key.line, key.column) == row.key_place


@given(layouts(), st.integers(0, 6))
def test_places_are_exact_within_lists_of_groups(
    layout: tuple[str, list[Laid]], indent: int
) -> None:
    text, laid = layout
    margin = " " * indent
    inner = text.replace("\n", f"\n{margin}  ").rstrip(" ")
    document, _ = read_document("x.yml", f"æ:\n{margin}-\n{margin}  {inner}".encode())
    assert document is not None
    for row in laid:
        place = document.position(("æ", 0, row.key))
        assert (place.line - 2, place.column - indent - 2) == row.value_place
