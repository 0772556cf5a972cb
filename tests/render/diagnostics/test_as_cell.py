"""What is said of a cell is said without a file's quotation marks, brackets and folders."""

from __future__ import annotations

import re

import pytest

from generator.diagnostics import Diagnostic, Position, Severity
from generator.render.diagnostics.as_cell import in_cell
from generator.render.messages import WORDS
from generator.texts.messages.base import Message
from tests.render.test_messages import found

# How a file is written, where it lies, and what only a file has.
_FILES_OWN = re.compile(
    r"anførselstegn|[{}\[\]]|\.yml|catalogue/|companies/|indrykning|slet linjen"
)

# What no cell can bring about: only a file that someone has written can.
_OF_FILES = {
    *("afkortet", "alt-mangler", "anfoerselstegn", "antal", "csv", "celler", "dublet-noegle"),
    *("dublet-ord", "filendelse", "foldet", "for-stor", "forslag", "id-kollision", "kodning"),
    *("kolonner", "link-ud", "noegle", "overskriftsniveau", "rod", "tabulator", "tom-fil"),
    *(
        "ukendt-afdeling",
        "ukendt-klausul",
        "ukendt-noegle",
        "ukendt-ordliste",
        "ukendt-regel",
        "yaml",
    ),
    *("yaml-anker", "yaml-dybde", "yaml-tag"),
}


def test_no_remedy_for_a_cell_speaks_of_a_file() -> None:
    remedies = {in_cell(d, heading="Titel").remedy for d in found() if d.code not in _OF_FILES}
    assert [remedy for remedy in remedies if _FILES_OWN.search(remedy)] == []


@pytest.mark.parametrize(
    ("code", "params", "form", "remedy"),
    [
        (
            "tal",
            {"value": "ca. 12.5", "field": "beløb", "suggestion": "12.5"},
            "number",
            "Skriv 12,5.",
        ),
        (
            "ukendt-henvisning",
            {"value": "x", "kind": "udbydere", "suggestion": ""},
            "term",
            "Skriv et id fra arket Udbydere.",
        ),
        (
            "ukendt-henvisning",
            {"value": "x", "kind": "aftaler", "suggestion": "centeraftale"},
            "term",
            "Mente du “centeraftale”?",
        ),
        (
            "ukendt-ord",
            {"value": "x", "vocabulary": "redskaber", "suggestion": ""},
            "term",
            "Ordene står i arket Ord, når kataloget er hentet som regneark.",
        ),
        ("id", {"value": "index", "form": "optaget"}, "", "Skriv noget andet i kolonnen Id."),
    ],
)
def test_a_remedy_leads_to_the_sheets(
    code: str, params: dict[str, str], form: str, remedy: str
) -> None:
    found = Diagnostic(code, Severity.ERROR, Position("x.yml"), params)
    assert in_cell(found, form).remedy == remedy


def test_what_is_not_read_is_told_without_what_could_be_a_personal_number() -> None:
    params = {"expected": "gruppe", "value": "010190-1234 uger", "field": "varighed"}
    found = Diagnostic("type", Severity.ERROR, Position("x.yml"), params)
    assert in_cell(found, "duration") == Message(
        "“••••••-•••• uger” kan ikke læses.",
        "Skriv 13 uger, 4-13 uger, højst 6 måneder eller efter behov.",
    )


def test_what_only_files_can_bring_about_is_known() -> None:
    assert set(WORDS) >= _OF_FILES
