"""Every diagnostic says in Danish what is wrong and how to mend it."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import generator
from generator.diagnostics import Diagnostic, Position, Severity
from generator.render.messages import WORDS, message
from generator.rules import ALL_RULES
from generator.texts.messages import READER
from generator.texts.messages.base import Message
from tests.support import invalid

PACKAGE = Path(inspect.getfile(generator)).parent

FOUND: list[Diagnostic] = [
    d for path in invalid.example_files() for d in invalid.diagnostics_of(path)
]


def words(code: str, **params: str | int | tuple[str, ...]) -> Message:
    return message(Diagnostic(code, Severity.ERROR, Position("x.yml"), params))


def test_a_message_is_two_sentences() -> None:
    assert str(words("tabulator")) == "Her står et tabulatortegn. Brug mellemrum i stedet."


def test_every_message_of_the_examples_reads_as_danish_sentences() -> None:
    sentences = [text for d in FOUND for text in (message(d).what, message(d).remedy)]
    odd = [
        sentence
        for sentence in sentences
        if not re.fullmatch(r"[A-ZÆØÅ“0-9].*(\.|\?)", sentence)
        or re.search(r"None|\{\w+\}|  | \.", sentence)
    ]
    assert odd == []


def test_a_code_is_an_address_and_belongs_to_a_rule_or_to_the_reader() -> None:
    rules = [rule.code for rule in ALL_RULES]
    assert len(set(rules)) == len(rules)
    assert not {*rules} & READER.keys()
    assert [code for code in WORDS if not re.fullmatch(r"[a-z-]+", code)] == []


PARTS = ["Hvad", "Hvorfor", "Eksempel", "Sådan retter du det"]


def test_a_page_has_a_title_and_says_what_why_and_how_to_mend_it() -> None:
    """A page of the reader's may do without a reason and an example."""
    rules = {rule.code for rule in ALL_RULES}
    odd = []
    for code, words in WORDS.items():
        title, _, body = words.page.partition("\n\n")
        parts = re.findall(r"^\*\*([^*]+):\*\* ?", body, re.MULTILINE)
        wanted = [part for part in PARTS if part in parts or code in rules]
        is_whole = {"Hvad", "Sådan retter du det"} <= {*parts} and body.startswith("**Hvad:** ")
        if not re.fullmatch(r"\S[^\n]*\S\.", title) or parts != wanted or not is_whole:
            odd.append(code)
    assert odd == []


def named_calls() -> Iterator[tuple[str, str, list[str | None]]]:
    """Every place that makes a diagnostic of the reader's: where, the code, and its parameters."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            match node:
                case ast.Call(ast.Name("error"), [ast.Constant(str(code)), *_], keywords):
                    yield f"{path.name}:{node.lineno}", code, [word.arg for word in keywords]


def test_what_is_known_of_a_mistake_is_what_its_message_asks_for() -> None:
    """A rule's parameters are held to its message by types; here are those of the reader."""
    wrong, calls = [], list(named_calls())
    assert len(calls) > 40
    for where, code, given in calls:
        wanted = inspect.signature(WORDS[code].message).parameters
        needed = {name for name, one in wanted.items() if one.default is one.empty}
        if not {*given} <= {*wanted} or (None not in given and not needed <= {*given}):
            wrong.append(f"{where} {code} {given}")
    assert wrong == []


def test_a_message_takes_its_parameters_by_name() -> None:
    kinds = {
        one.kind for w in WORDS.values() for one in inspect.signature(w.message).parameters.values()
    }
    assert kinds == {inspect.Parameter.KEYWORD_ONLY}


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
            {
                "value": "A",
                "vocabulary": "redskaber",
                "when": "ophørt",
                "date": "2026-01-31",
                "replaced_by": ("b", "c"),
            },
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
