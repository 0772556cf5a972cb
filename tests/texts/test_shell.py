"""Command lines to copy are read as they were meant."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.arguments import build_parser
from generator.texts.printable import confirm_owner


@pytest.mark.parametrize(
    ("owner", "command"),
    [
        ("Team Fleks", 'katalog confirm --ansvarlig "Team Fleks"'),
        ("Afdelingen for æ, ø & å", 'katalog confirm --ansvarlig "Afdelingen for æ, ø & å"'),
        ("Team 'Job'", """katalog confirm --ansvarlig 'Team '"'"'Job'"'"''"""),
        ("100 % $PATH", "katalog confirm --ansvarlig '100 % $PATH'"),
        ("-x", 'katalog confirm --ansvarlig="-x"'),
    ],
)
def test_double_quotation_marks_stand_where_all_shells_agree_on_them(
    owner: str, command: str
) -> None:
    assert confirm_owner(owner) == command


NAMES = st.text(st.one_of(st.sampled_from("\"'$`\\!% -&;|#æ\t"), st.characters()), min_size=1)


@given(NAMES.filter(lambda name: name != "--"))  # argparse takes two hyphens for its own
def test_any_name_comes_through_a_shell_and_our_own_parser_unchanged(owner: str) -> None:
    program, *arguments = shlex.split(confirm_owner(owner))
    assert (program, build_parser().parse_args(arguments).owner) == ("katalog", owner)
