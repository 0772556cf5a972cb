"""An e-mail filled in: as much of its list as there is room for, and how much there was not."""

from __future__ import annotations

from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.shared.mail import MAX_LETTERS, Mail, encoded, mailto

MAIL = Mail("job@kommune.example", encoded("Gå igennem"), ("Læs dem.", ""), ("Æble", "Pære"))


def more(left: int) -> str:
    return f"Og {left} til."


def test_all_of_a_short_list_stands_and_no_last_line() -> None:
    assert mailto(MAIL._replace(left_out=more)) == (
        "mailto:job@kommune.example?subject=G%C3%A5%20igennem"
        "&body=L%C3%A6s%20dem.%0D%0A%0D%0A-%20%C3%86ble%0D%0A-%20P%C3%A6re"
    )


@given(st.lists(st.text(min_size=1, max_size=300), max_size=40))
def test_what_there_is_no_room_for_is_counted(items: list[str]) -> None:
    address = mailto(MAIL._replace(items=items, left_out=more))
    assert len(address) <= MAX_LETTERS
    lines = unquote(address.partition("&body=")[2]).split("\r\n")[2:]
    shown = [line for line in lines if line.startswith("- ")]
    left = len(items) - len(shown)
    assert lines[len(shown) :] == ([more(left)] if left else [])
