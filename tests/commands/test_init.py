"""`katalog init`: a municipality begins a catalogue of its own."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from generator.commands.init import Options, run
from tests.projects import Project
from tests.support.commands import code_of

DAY = date(2026, 11, 22)


def test_the_two_make_commands_pass_in_a_new_catalogue(tmp_path: Path) -> None:
    folder = tmp_path / "vores katalog"
    assert run(Options(folder, "Assens", DAY)) == 0
    own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    for target in ("site", "test"):
        made = subprocess.run(
            ["make", target], cwd=folder, env=own, capture_output=True, text=True, check=False
        )
        assert made.returncode == 0, made.stdout + made.stderr
    # All that is left to do is what only the municipality can: its declaration of accessibility.
    assert "[was]" in made.stdout
    assert "0 fejl og 1 advarsel.\n" in made.stdout
    page = (folder / "public/tilbud/eksempel-et-tilbud.html").read_text(encoding="utf-8")
    assert "Assens Kommune" in page
    assert "Kommunen er opdigtet" not in page
    assert "22. november 2026" in page


def test_it_has_the_terms_and_one_example_of_each_kind(tmp_path: Path) -> None:
    assert run(Options(tmp_path / "ny", "0420", DAY)) == 0
    found = {
        folder: sorted(path.name for path in (tmp_path / "ny" / folder).iterdir())
        for folder in (
            *("catalogue/offers", "catalogue/providers", "catalogue/measurements"),
            *("companies", "companies/partners", "companies/agreements"),
        )
    }
    assert found == {
        "catalogue/offers": ["eksempel-et-tilbud.yml"],
        "catalogue/providers": ["eksempel-en-udbyder.yml"],
        "catalogue/measurements": ["eksempel.csv"],
        "companies": ["agreements", "goals.yml", "mentornetvaerk.yml", "partners"],
        "companies/partners": ["eksempel-en-virksomhed.yml"],
        "companies/agreements": [
            *("loentilskud.yml", "partnerskabsaftale.yml"),
            *("virksomhedscenter.yml", "virksomhedspraktik.yml"),
        ],
    }
    principles = (tmp_path / "ny/catalogue/vocabulary/principper.yml").read_text(encoding="utf-8")
    assert "kontrol: effekt" in principles
    assert "vedtaget:" not in principles
    checked = Project(tmp_path / "ny").katalog("validate", "--dato", DAY.isoformat())
    assert (checked.code, checked.err) == (0, "")
    # What only the municipality can do is left: its declaration of accessibility.
    assert "[was]" in checked.out
    assert checked.out.endswith("0 fejl og 1 advarsel.\n")


@pytest.mark.parametrize(
    ("name", "official"),
    [
        ("0420", "Assens Kommune"),
        ("Assens Kommune", "Assens Kommune"),
        ("København", "Københavns Kommune"),
        ("Bornholms Regionskommune", "Bornholms Regionskommune"),
    ],
)
def test_a_municipality_is_known_by_its_name_and_its_code(
    name: str, official: str, tmp_path: Path
) -> None:
    assert run(Options(tmp_path / "ny", name, DAY)) == 0
    settings = (tmp_path / "ny/mkdocs.yml").read_text(encoding="utf-8")
    assert f"{{navn: {official}, kode: " in settings
    assert "rediger_url" not in settings


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Asens", "Der er ingen kommune, der hedder “Asens”. Mente du “Assens”?"),
        ("0411", "Der er ingen kommune, der hedder “0411”."),
        ("0999", "Der er ingen kommune, der hedder “0999”."),
    ],
)
def test_an_unknown_municipality_gets_nothing(
    name: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code_of(run, Options(tmp_path / "ny", name, DAY)) == 1
    assert capsys.readouterr().err.splitlines()[0].startswith(message)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "noter.txt").write_text("vigtigt", encoding="utf-8")
    assert code_of(run, Options(tmp_path, "Assens", DAY)) == 1
    assert capsys.readouterr().err.endswith("er ikke tom. Vælg en mappe, der ikke findes endnu.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["noter.txt"]
