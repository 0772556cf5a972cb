"""A message shows the line that it is about, with its place marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Position, error
from generator.render.diagnostics import as_text
from generator.render.diagnostics.as_text import WIDTH, excerpt


def shown(text: str, column: int, line: int = 7, code: str = "tal") -> list[str]:
    return excerpt(error(code, Position("a.yml", line, column)), lambda file, line: text)


def test_the_mark_stands_below_the_place() -> None:
    assert shown("  - {beløb: 1.650,00}", 13) == [
        "      7 │   - {beløb: 1.650,00}",
        "        │             ^",
    ]


def test_a_message_has_its_line_between_what_is_wrong_and_the_remedy() -> None:
    found = error("ja-nej", Position("a.yml", 2, 10), value="måske", field="eksempel")
    assert as_text.render([found], lambda file, line: f"eksempel: {file}") == (
        "a.yml:2:10: fejl [ja-nej] “måske” er hverken ja eller nej.\n"
        "      2 │ eksempel: a.yml\n"
        "        │          ^\n"
        "    Skriv ja eller nej.\n"
        "1 fejl og 0 advarsler.\n"
    )


@pytest.mark.parametrize(("text", "line", "column"), [("titel: A", 1, 1), ("", 4, 3), ("  ", 4, 1)])
def test_what_is_about_a_whole_file_or_an_empty_line_shows_none(
    text: str, line: int, column: int
) -> None:
    assert shown(text, column, line) == []


def test_a_personal_number_is_shown_in_no_line() -> None:
    assert shown("a: 010101-0000", 4, code="cpr") == []
    assert "010101" not in "".join(shown("a: b # 010101-0000", 4))


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line, mark = shown("x" * 300 + "her" + "y" * 300, 301)
    assert line[10:] == "…" + "x" * 60 + "her" + "y" * 37 + "…"
    assert line[mark.index("^") :].startswith("her")


def test_signs_that_cannot_be_seen_are_written_out_and_the_mark_follows() -> None:
    line, mark = shown("a\u200bb: \u202ex", 6)
    assert line[10:] == "a\\u200bb: \\u202ex"
    assert line[mark.index("^") :] == "x" or line[mark.index("^") :].startswith("\\u202e")


@given(st.text(max_size=300), st.integers(1, 400))
def test_whatever_stands_in_the_line_it_is_two_lines_or_none(text: str, column: int) -> None:
    found = shown(text.replace("\n", " "), column)
    assert len(found) in (0, 2)
    assert all(len(line) <= (WIDTH + 2) * 10 and line.isprintable() for line in found)
