"""`katalog retire`: an entry has ended, and who refers to it is listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import cli

OFFER = "catalogue/offers/eksempel-forloeb.yml"
PARTNER = "companies/partners/eksempel-varehus.yml"
PROVIDER = "catalogue/providers/eksempel-as.yml"


def retire(root: Path, name: str) -> int:
    return cli.run(["retire", name, "--mappe", str(root)])


def test_the_status_changes_and_nothing_else_and_references_are_reported(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = (root / PARTNER).read_bytes()
    assert retire(root, "virksomheder/eksempel-varehus") == 0
    assert (root / PARTNER).read_bytes() == old.replace(b"status: aktiv", "status: ophørt".encode())
    said = capsys.readouterr().out
    assert said.startswith(f"{PARTNER} er nu ophørt. Siden bliver stående.\n")
    assert f"\n{OFFER}:16:14\n" in said
    assert retire(root, "eksempel-varehus") == 0
    assert capsys.readouterr().out.startswith(f"{PARTNER} var allerede ophørt.")


def test_an_entry_that_says_nothing_of_its_status_gets_one(root: Path) -> None:
    text = (root / PROVIDER).read_text(encoding="utf-8").replace("status: aktiv\n", "")
    (root / PROVIDER).write_text(text, encoding="utf-8")
    assert retire(root, f"./{PROVIDER}") == 0
    kind = next(line for line in text.splitlines(keepends=True) if line.startswith("type: "))
    expected = text.replace(kind, f"{kind}status: ophørt\n")
    assert (root / PROVIDER).read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("virksomhedscenter", "er en aftale. Den ophører ved, at dens sidste udgave får “gyldig_"),
        ("eksempel-varehuset", "findes ikke i kataloget. Mente du “eksempel-varehus”?\n"),
    ],
)
def test_what_cannot_be_retired_is_reported(
    root: Path, name: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert retire(root, name) == 1
    said = capsys.readouterr().err
    assert message in said
    assert said.endswith("Ingen fil er ændret.\n")
