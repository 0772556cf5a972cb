"""`katalog fmt`: files in one layout, with what cannot be read left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import cli

OFFER = "catalogue/offers/eksempel-forloeb.yml"
PARTNER = "companies/partners/eksempel-varehus.yml"


@pytest.fixture
def root(root: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    fmt(root, "catalogue/offers", "companies/partners")
    capsys.readouterr()
    return root


def fmt(root: Path, *arguments: str) -> int:
    return cli.run(["fmt", *arguments, "--mappe", str(root)])


def untidy(root: Path, path: str) -> bytes:
    """Put the last line of a file behind its first, and give the file's bytes as they were."""
    tidy = (root / path).read_bytes()
    first, *lines, last = tidy.splitlines(keepends=True)
    (root / path).write_bytes(b"".join([first, last, *lines]))
    return tidy


def test_files_get_the_layout_and_check_only_tells(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tidy = untidy(root, OFFER)
    before = (root / OFFER).read_bytes()
    assert fmt(root, OFFER, "--check") == 1
    output = f"{OFFER}\n1 fil er stillet anderledes op. Kør katalog fmt.\n"
    assert capsys.readouterr().out == output
    assert (root / OFFER).read_bytes() == before
    assert fmt(root, OFFER) == 0
    assert capsys.readouterr().out == f"{OFFER}\n1 fil er stillet op på ny.\n"
    assert (root / OFFER).read_bytes() == tidy
    assert fmt(root, OFFER, "--check") == 0
    assert capsys.readouterr().out == "1 fil er stillet rigtigt op.\n"


def test_only_the_files_and_folders_named_are_touched(root: Path) -> None:
    tidy = untidy(root, OFFER)
    untidy(root, PARTNER)
    before = (root / PARTNER).read_bytes()
    assert fmt(root, "catalogue/offers", str(root / OFFER)) == 0
    assert (root / OFFER).read_bytes() == tidy
    assert (root / PARTNER).read_bytes() == before


def test_a_file_may_be_named_from_a_folder_beside_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tidy = untidy(root, OFFER)
    monkeypatch.chdir(root / "companies")
    assert fmt(root, f"../{OFFER}") == 0
    assert (root / OFFER).read_bytes() == tidy


def test_a_file_with_errors_in_its_yaml_is_reported_and_left_alone_while_others_are_laid_out(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tidy = untidy(root, OFFER)
    broken = b'navn: "a\n'
    (root / PARTNER).write_bytes(broken)
    assert fmt(root, OFFER, PARTNER) == 1
    out, err = capsys.readouterr()
    assert out == f"{OFFER}\n1 fil er stillet op på ny.\n"
    assert err.startswith(f"{PARTNER}:1:7: fejl [yaml]")
    assert (root / OFFER).read_bytes() == tidy
    assert (root / PARTNER).read_bytes() == broken


def test_a_file_that_is_none_of_the_catalogue_s_changes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    untidy(root, OFFER)
    before = (root / OFFER).read_bytes()
    assert fmt(root, OFFER, "companies/partner/eksempel-varehus.yml") == 1
    assert capsys.readouterr().err == (
        "“companies/partner/eksempel-varehus.yml” er ikke en af katalogets filer."
        f" Mente du “{PARTNER}”?\nIngen fil er ændret.\n"
    )
    assert (root / OFFER).read_bytes() == before
