"""An editor can have its schemas without a build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import cli
from generator.outputs.editors.schemas import schema, schema_files
from tests.support.catalogue import MINIMAL, catalogue

HERE = ["--mappe", str(MINIMAL), "--dato", "2026-11-22"]
OFFERS = next(file for file in schema_files() if file.id == "tilbud")


def test_a_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["schema", "tilbud", *HERE]) == 0
    assert json.loads(capsys.readouterr().out) == schema(OFFERS, catalogue())


def test_all_schemas_are_written_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "skemaer"
    assert cli.run(["schema", "--til", str(folder), *HERE]) == 0
    assert capsys.readouterr().out == f"25 skemaer skrevet i {folder}.\n"
    assert {path.name for path in folder.iterdir()} == {
        f"{file.id}.schema.json" for file in schema_files()
    }
    assert json.loads((folder / "tilbud.schema.json").read_text()) == schema(OFFERS, catalogue())


def test_without_a_name_or_a_folder_it_tells_which_schemas_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.run(["schema", *HERE]) == 0
    assert "tilbud: catalogue/offers/*.yml\n" in capsys.readouterr().out


def test_a_schema_that_is_misspelt_is_suggested(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["schema", "tilbudd", *HERE]) == 1
    assert capsys.readouterr().err == ("Skemaet “tilbudd” findes ikke. Mente du “tilbud”?\n")


def test_without_settings_there_are_no_words_to_suggest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["schema", "tilbud", "--mappe", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said == "Kataloget kan ikke læses: se hvorfor med katalog validate.\n"
