"""Text that is too long for its page is shortened at the end of a word, and says so."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.prints.typst.cut import cut
from generator.outputs.prints.typst.tree import tree

LONG = "ord " * 300


def blocks(markdown: str) -> list[Any]:
    return tree(markdown, "https://katalog.example/")


def characters(node: Any) -> int:
    if isinstance(node, str):
        return len(node)
    if isinstance(node, list):
        return sum(map(characters, node))
    return sum(characters(value) for key, value in node.items() if key in ("c", "t", "rows"))


def test_what_there_is_room_for_stays_as_it_is() -> None:
    whole = blocks("Et **kort** afsnit.\n\n- et\n- to\n\n> sagt\n\n```\nkode\n```")
    assert cut(whole, 1_000) == (whole, False)


@pytest.mark.parametrize(
    ("markdown", "characters", "kept"),
    [
        ("Et, to og tre", 9, [{"k": "p", "c": ["Et, to…"]}]),
        ("Et **to tre** fire", 7, [{"k": "p", "c": ["Et ", {"k": "b", "c": ["to…"]}]}]),
        ("En\n\nto\n\ntre", 60, [{"k": "p", "c": ["En"]}, {"k": "p", "c": ["to"]}]),
        (
            "- en\n- to\n- tre",
            60,
            [{"k": "ul", "c": [[{"k": "p", "c": ["en"]}], [{"k": "p", "c": ["to"]}]]}],
        ),
        ("```\na\nb\nc\n```", 60, [{"k": "pre", "t": "a\nb"}]),
    ],
)
def test_what_there_is_no_room_for_is_left_out(
    markdown: str, characters: int, kept: list[Any]
) -> None:
    assert cut(blocks(markdown), characters) == (kept, True)


def test_facts_and_rows_of_tables_are_left_out_from_the_end() -> None:
    facts = [{"k": "facts", "c": [["A", "1"], ["B", "2"], ["C", "3"]]}]
    assert cut(facts, 60) == ([{"k": "facts", "c": [["A", "1"], ["B", "2"]]}], True)
    rows = [[["1"], ["2"]], [["3"], ["4"]]]
    table = [{"k": "table", "head": [["A"], ["B"]], "rows": rows}]
    assert cut(table, 60) == ([{**table[0], "rows": rows[:1]}], True)


@given(
    st.text(alphabet="#-*_`>[]()| \n.1ab", max_size=600) | st.just(LONG),
    st.integers(min_value=0, max_value=700),
)
def test_no_more_is_kept_than_there_is_room_for(markdown: str, room: int) -> None:
    whole = blocks(markdown)
    kept, is_cut = cut(whole, room)
    ends = 2 * str(kept).count("…")
    assert characters(kept) <= room + ends
    assert is_cut or kept == whole
