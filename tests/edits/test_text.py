"""Edits change what they name, and no other byte."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from generator.edits.text import Edit, edited, end_of_line

WORDS = st.text("aeå\u0301\u030a \n\r", max_size=12)


@given(WORDS, WORDS)
def test_every_byte_outside_an_edit_stays_also_where_letters_are_written_in_parts(
    before: str, after: str
) -> None:
    written = f"{before}\n: gammelt\n{after}"
    composed = unicodedata.normalize("NFC", written)
    start = composed.index("gammelt")
    assert edited(written.encode(), [Edit(start, start + 7, "nyt")]) == (
        f"{before}\n: nyt\n{after}".encode()
    )


def test_several_edits_and_a_byte_order_mark_do_not_move_one_another() -> None:
    raw = "\ufeffa: 1\r\nb: 2\r\n".encode()
    assert edited(raw, [Edit(3, 4, "100"), Edit(9, 10, "")]) == b"\xef\xbb\xbfa: 100\r\nb: \r\n"


def test_the_end_of_a_line_is_behind_its_line_break() -> None:
    assert [end_of_line("a\nb", n) for n in range(4)] == [2, 2, 2, 3]
