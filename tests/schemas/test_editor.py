"""What an editor with yaml-language-server shows whoever writes a file: all of it in Danish."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from generator import cli
from tests.projects import REPOSITORY

from .server import Editor


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """An editor with the project's own settings, and the schemas where a build puts them."""
    root = tmp_path_factory.mktemp("projekt")
    folder = str(root / "public/schemas")
    assert cli.run(["schema", "--mappe", str(REPOSITORY), "--til", folder]) == 0
    settings = json.loads((REPOSITORY / ".vscode/settings.json").read_text())
    editor = Editor(root, settings)
    yield editor
    editor.close()


def test_a_file_without_mistakes_is_left_in_peace(editor: Editor) -> None:
    path = "catalogue/offers/eksempel-truck-og-lager.yml"
    assert editor.open(path, (REPOSITORY / path).read_text()) == []


def test_keys_are_completed_and_explained_in_danish(editor: Editor) -> None:
    path = "catalogue/offers/noegle.yml"
    editor.open(path, "titel: Truck\nre\n")
    suggested = editor.complete(path, 2, 3)
    assert suggested["redskab"] == "Hvilket af lovens redskaber det er."
    assert "titel" not in suggested


def test_terms_are_completed_with_their_names(editor: Editor) -> None:
    path = "catalogue/offers/ord.yml"
    editor.open(path, "titel: Truck\nmålgrupper:\n  - gruppe: ")
    suggested = editor.complete(path, 3, 13)
    assert suggested["jobparate"] == "Jobparate kontanthjælpsmodtagere (fra 1. juli 2025)"
    assert "null" not in suggested


def test_fixed_values_are_completed_with_what_visitors_read(editor: Editor) -> None:
    path = "catalogue/offers/status.yml"
    editor.open(path, "titel: Truck\nstatus: ")
    assert editor.complete(path, 2, 9) == {
        "aktiv": "Aktivt",
        "planlagt": "Planlagt",
        "pause": "På pause",
        "ophørt": "Ophørt",
        "historisk": "Historisk",
    }


def test_the_pointer_on_a_key_shows_what_it_is_for(editor: Editor) -> None:
    path = "catalogue/offers/titel.yml"
    editor.open(path, "titel: Truck\n")
    shown = editor.hover(path, 1, 3)
    assert shown.startswith("#### Titel\n\nDet navn, siden og listerne viser. Højst 120 tegn.\n")


WRONG = """\
titel: Truck
status: aktivt
redskab: truck
målgrupper:
  - gruppe: jobparat
kommune: 420
varighed: {uger: 4, måneder: 1}
timer_pr_uge: 4-13
gennemgået: 1/11-2026
resumé: ""
eksempel: måske
krav: mødestabilitet
kontakt: Team Job
trin: 4
effekt: [{mål: i-beskæftigelse}]
pris: [{beløb: 1650}]
kilder: [{titel: Årsrapport, url: www.example.dk}]
sted: {postnummer: "5610"}
"""

UNKNOWN = (
    "Ordet findes ikke blandt {}. Brug et af dem, listen foreslår."
    " Er det lige kommet til, så kør katalog schema eller katalog build."
)
REMEDIES = {
    2: "Her kan stå: aktiv, planlagt, pause, ophørt, historisk.",
    3: UNKNOWN.format("redskaber"),
    5: UNKNOWN.format("maalgrupper"),
    6: "Her skal stå en liste. Skriv hver værdi på sin egen linje med “- ” foran, eller brug [ ].",
    7: "Skriv ét af: dage, uger, måneder, år eller efter_behov: ja.",
    8: "Her skal stå et tal. Skriv et tal uden anførselstegn, for eksempel 13.",
    9: "Skriv år-måned-dag, for eksempel 2026-11-01.",
    10: "Her skal stå en tekst på højst 300 tegn på én linje.",
    11: "Skriv ja eller nej.",
    12: "Her skal stå en liste. Skriv hver værdi på sin egen linje med “- ” foran, eller brug [ ].",
    13: "Her kan kun stå disse felter: enhed, e-mail, telefon, web, træffetid, offentlig,"
    " kun_internt.",
    14: "Her kan stå: 1, 2, 3.",
    15: "Feltet “kilde” mangler. Tilføj det.",
    16: "Skriv både “beløb” og “enhed”, eller kun “note”, når beløbet ikke er oplyst.",
    17: "Kopiér adressen fra browserens adresselinje.",
    18: "Her kan kun stå disse felter: navn, adresse, postnr, by, transport, note, offentlig,"
    " kun_internt.",
}


def test_every_mistake_is_told_once_and_how_to_mend_it(editor: Editor) -> None:
    assert sorted(editor.open("catalogue/offers/forkert.yml", WRONG)) == sorted(REMEDIES.items())


@pytest.mark.parametrize("missing", ["titel", "status", "redskab"])
def test_a_field_that_must_be_there_is_named(missing: str, editor: Editor) -> None:
    lines = {"titel": "Truck", "status": "aktiv", "redskab": "virksomhedspraktik"}
    text = "".join(f"{key}: {value}\n" for key, value in lines.items() if key != missing)
    found = editor.open(f"catalogue/offers/uden-{missing}.yml", text)
    assert found == [(1, f"Feltet “{missing}” mangler. Tilføj det.")]


def test_another_editor_finds_the_schema_by_a_line_in_the_file(editor: Editor) -> None:
    line = "# yaml-language-server: $schema=public/schemas/udbydere.schema.json\n"
    text = f"{line}navn: Skovskolen\ntype: skole\n"
    (where, words), *rest = editor.open("skovskolen.yml", text)
    assert (where, rest) == (3, [])
    assert words.startswith("Her kan stå: egen-kommune, anden-kommune, ")


def test_what_is_typed_for_a_code_is_a_text(editor: Editor) -> None:
    """Completion writes the quotation marks that a municipality's code must have."""
    path = "catalogue/offers/kommune.yml"
    editor.open(path, "titel: Truck\nkommune: ")
    assert '"0420"' in editor.inserted(path, 2, 10)
