"""Every diagnostic says in Danish what is wrong and how to mend it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Position, Severity
from generator.texts.messages import message
from generator.texts.messages.base import Message
from tests.support import invalid


def words(code: str, **params: str | int | tuple[str, ...]) -> Message:
    return message(Diagnostic(code, Severity.ERROR, Position("x.yml"), params))


def test_a_message_is_two_sentences() -> None:
    assert str(words("tabulator")) == "Her står et tabulatortegn. Brug mellemrum i stedet."


@pytest.mark.parametrize("path", invalid.example_files(), ids=invalid.name_of)
def test_every_message_of_the_examples_reads_as_danish_sentences(path: Path) -> None:
    for found in invalid.diagnostics_of(path):
        for sentence in (message(found).what, message(found).remedy):
            assert re.match(r"[A-ZÆØÅ“0-9]", sentence)
            assert sentence.endswith((".", "?", ")."))
            assert not re.search(r"None|\{\w+\}|  | \.", sentence)


@pytest.mark.parametrize(
    ("code", "params", "what", "remedy"),
    [
        (
            "ukendt-noegle",
            {"key": "rabat", "known": ("titel", "pris"), "suggestion": ""},
            "Feltet “rabat” findes ikke her.",
            "Her kan stå: titel, pris.",
        ),
        (
            "ukendt-noegle",
            {"key": "prs", "known": ("titel", "pris"), "suggestion": "pris"},
            "Feltet “prs” findes ikke her.",
            "Mente du “pris”?",
        ),
        (
            "ukendt-noegle",
            {"key": "og mere", "known": ("titel",), "suggestion": "", "empty": "ja"},
            "Feltet “og mere” findes ikke her.",
            "Hører det til teksten før kommaet, så sæt hele teksten i anførselstegn.",
        ),
        (
            "tal",
            {"value": "12.500", "field": "beløb", "suggestion": "12500"},
            "“12.500” er ikke et tal, der kan læses i “beløb”.",
            "Skriv 12500.",
        ),
        (
            "pris-sum",
            {"total": 970000, "amount": 1218000.5},
            "Posterne giver 970.000, men beløbet er 1.218.000,50.",
            "Ret den post eller det beløb, der er forkert.",
        ),
        (
            "interval-vendt",
            {"low": 13, "high": 4.5},
            "Intervallet går fra 13 til 4,5.",
            "Skriv det mindste tal i “fra” og det største i “til”.",
        ),
        (
            "ord-gaelder-ikke",
            {"value": "A", "when": "ophørt", "date": "2026-01-31", "replaced_by": ("b", "c")},
            "“A” ophørte 31. januar 2026.",
            "Brug b eller c, eller sæt status til ophørt eller historisk.",
        ),
        (
            "ord-ophoerer",
            {"value": "A", "date": "2026-12-31", "replaced_by": ()},
            "“A” ophører 31. december 2026.",
            "Find ud af, hvad der afløser det.",
        ),
        (
            "vaerdi",
            {"value": "{x}", "field": "status", "allowed": ("aktiv",), "suggestion": ""},
            "“{x}” kan ikke stå i “status”.",
            "Her kan stå: aktiv.",
        ),
    ],
)
def test_a_message_fits_what_was_found(
    code: str, params: dict[str, str | int | tuple[str, ...]], what: str, remedy: str
) -> None:
    assert words(code, **params) == Message(what, remedy)
