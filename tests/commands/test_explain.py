"""Every code can be explained where it was met."""

from __future__ import annotations

import pytest

from generator import cli
from generator.render.messages import WORDS


def test_every_code_is_explained_in_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    for code in WORDS:
        assert cli.run(["explain", code]) == 0
        said = capsys.readouterr().out
        assert f" [{code}]\n\nHvad: " in said
        assert "**" not in said


def test_a_link_to_a_page_of_the_site_is_reported_by_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cli.run(["explain", "rimelighed"])
    said = capsys.readouterr().out
    assert said.endswith("Beregneren for virksomheder viser, hvor mange der må være.\n")


def test_a_code_that_is_misspelt_is_suggested(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["explain", "ukent-ord"]) == 1
    said = capsys.readouterr().err
    assert said == "Koden “ukent-ord” findes ikke. Mente du “ukendt-ord”?\n"


def test_a_code_like_no_other_gives_all_that_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.run(["explain", "xyz"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Koden “xyz” findes ikke. Koderne er: afkortet, aftale-mindst, ")
