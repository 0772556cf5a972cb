"""`katalog confirm`: still correct, in one entry or in all of one owner."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import cli
from tests.support.folder import tree

DAY = "2026-11-22"
OLD, NEW = "gennemgået: 2026-11-01".encode(), f"gennemgået: {DAY}".encode()
OFFER = "catalogue/offers/eksempel-forloeb.yml"


def confirm(root: Path, *arguments: str) -> int:
    return cli.run(["confirm", *arguments, "--dato", DAY, "--mappe", str(root)])


@pytest.mark.parametrize("name", ["eksempel-forloeb", "tilbud/eksempel-forloeb", OFFER])
def test_one_entry_is_confirmed_by_its_id_its_kind_and_id_or_its_file(
    root: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = tree(root)
    expected[OFFER] = expected[OFFER].replace(OLD, NEW)
    assert confirm(root, name) == 0
    assert tree(root) == expected
    assert capsys.readouterr().out == f"{OFFER}\n1 fil gennemgået 22. november 2026.\n"


def test_all_in_use_that_an_owner_has_is_confirmed_and_what_has_ended_is_not(root: Path) -> None:
    folder = root / "catalogue/offers"
    text = (root / OFFER).read_text(encoding="utf-8")
    (folder / "to.yml").write_text(text, encoding="utf-8")
    ended = text.replace("status: aktiv", "status: ophørt")
    (folder / "tre.yml").write_text(ended, encoding="utf-8")
    expected = tree(root)
    for name in (OFFER, "catalogue/offers/to.yml"):
        expected[name] = expected[name].replace(OLD, NEW)
    assert confirm(root, "--ansvarlig", "Team Job") == 0
    assert tree(root) == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["eksempel-varehus", "eksempel-forlob"],
            "“eksempel-forlob” findes ikke i kataloget. Mente du “eksempel-forloeb”?\n",
        ),
        (["tilbud/xyz"], "“tilbud/xyz” findes ikke i kataloget.\n"),
        (["ens"], "“ens” kan være udbydere/ens eller virksomheder/ens. Skriv det hele.\n"),
        (
            ["--ansvarlig", "team job"],
            "Intet i brug har “team job” som ansvarlig. Mente du “Team Job”?\n",
        ),
        (["i-stykker"], "i-stykker.yml kan ikke læses. Kør katalog validate, og ret den først.\n"),
    ],
)
def test_what_is_hindered_is_reported_and_changes_no_file(
    root: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "catalogue/offers/i-stykker.yml").write_text("titel: [a\n", encoding="utf-8")
    for folder in ("catalogue/providers", "companies/partners"):
        (root / folder / "ens.yml").write_text("navn: Ens\n", encoding="utf-8")
    before = tree(root)
    assert confirm(root, *arguments) == 1
    assert tree(root) == before
    assert capsys.readouterr().err.endswith(f"{message}Ingen fil er ændret.\n")
