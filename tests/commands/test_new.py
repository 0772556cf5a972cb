"""`katalog new`: a commented file that passes as it is, and when its fields are taken in use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import cli
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests.support.catalogue import TODAY

KINDS = {
    "tilbud": ("catalogue/offers", ("--redskab", "virksomhedspraktik")),
    "virksomhed": ("companies/partners", ()),
    "udbyder": ("catalogue/providers", ("--type", "anden-aktør")),
}


def new(root: Path, *arguments: str) -> int:
    return cli.run(["new", *arguments, "--dato", TODAY.isoformat(), "--mappe", str(root)])


def problems(root: Path) -> list[str]:
    return [f"{d.position} {d.code}" for d in load(read_sources(root), TODAY).diagnostics]


@pytest.mark.parametrize("what", KINDS)
@pytest.mark.parametrize("example", [True, False])
def test_a_new_file_passes_without_a_word_and_so_do_the_fields_in_waiting(
    root: Path, what: str, example: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = root / "mkdocs.yml"
    if not example:
        text = settings.read_text(encoding="utf-8").replace(", eksempel: ja", "")
        settings.write_text(text, encoding="utf-8")
    before = problems(root)
    folder, sort = KINDS[what]
    assert new(root, what, "det-nye", "--titel", 'Det "nye": #1', *sort) == 0
    path = root / folder / "det-nye.yml"
    said = f"{folder}/det-nye.yml er lavet. Åbn den, og udfyld, hvad du ved.\n"
    assert capsys.readouterr().out == said
    assert problems(root) == before
    text = path.read_text(encoding="utf-8")
    assert ("eksempel: ja" in text) == example
    path.write_text(re.sub(r"(?m)^#(?! )|^#(?=  )", "", text), encoding="utf-8")
    assert [p for p in problems(root) if p not in before] == []
    assert cli.run(["fmt", "--check", f"{folder}/det-nye.yml", "--mappe", str(root)]) == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("tilbud", "a", "--titel", "A"),
            "Et nyt tilbud skal have --redskab. Vælg: vejledning-og-",
        ),
        (
            ("udbyder", "a", "--titel", "A", "--type", "x"),
            "“x” kan ikke stå i --type. En ny udbyder",
        ),
        (
            ("virksomhed", "Åhus 2", "--titel", "A"),
            "“Åhus 2” kan ikke være navnet på en fil. Skriv for eksempel “aahus-2”.\nIngen fil er",
        ),
        (("virksomhed", "../ude", "--titel", "A"), "“../ude” kan ikke være navnet på en fil."),
        (("virksomhed", "index", "--titel", "A"), "companies/partners/index.yml:1:1: fejl [id] "),
        (("virksomhed", "a", "--titel", "A" * 121), "companies/partners/a.yml:4:7: fejl [laengde]"),
        (
            ("virksomhed", "eksempel-varehus", "--titel", "A"),
            "companies/partners/eksempel-varehus.yml findes allerede. Vælg et andet ID. Ingen fil",
        ),
    ],
)
def test_what_would_not_pass_is_not_written(
    root: Path, arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(root.rglob("*"))
    assert new(root, *arguments) == 1
    assert capsys.readouterr().err.startswith(message)
    assert sorted(root.rglob("*")) == before


def test_an_address_that_leads_on_is_not_given_to_something_new(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--mappe", str(root))
    assert cli.run(["rename", "eksempel-varehus", "varehuset", *where]) == 0
    capsys.readouterr()
    assert new(root, "virksomhed", "eksempel-varehus", "--titel", "A") == 1
    assert capsys.readouterr().err == (
        "“eksempel-varehus” er et tidligere navn på companies/partners/varehuset.yml."
        " Vælg et andet navn.\nIngen fil er ændret.\n"
    )
