"""A document becomes a model, or one diagnostic for every mistake, at its place."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from generator.diagnostics import Diagnostic
from generator.model.offer import Offer
from generator.nodes import read_document
from generator.validation import decode
from tests.support.catalogue import lines

OFFER = """\
titel: Jobklub
status: aktiv
redskab: virksomhedspraktik
"""


def found(text: str, model: type[BaseModel] = Offer) -> list[Diagnostic]:
    document, problems = read_document("x.yml", text.encode())
    assert document is not None, problems
    return [*problems, *decode(model, document)[1]]


def reported(added: str) -> list[str]:
    return lines(found(OFFER + added))


def params(added: str) -> dict[str, Any]:
    (diagnostic,) = found(OFFER + added)
    return dict(diagnostic.params)


def test_a_document_that_fits_gives_its_model_and_nothing_else() -> None:
    document, _ = read_document("x.yml", OFFER.encode())
    assert document is not None
    offer, problems = decode(Offer, document)
    assert problems == []
    assert offer is not None
    assert (offer.title, offer.status, offer.prices) == ("Jobklub", "aktiv", ())


def test_every_mistake_of_a_file_is_told_at_once() -> None:
    text = "titel: no\nstatus: x\npris: [{beløb: mange}]\nkrav: a\n"
    assert sorted(lines(found(text))) == [
        "1:1 error mangler",
        "1:8 error anfoerselstegn",
        "2:9 error vaerdi",
        "3:16 error tal",
        "4:7 error type",
    ]


def test_a_field_that_is_invalid_is_not_missing_too() -> None:
    assert reported("kontakt: {e-mail: ingen}\n") == ["4:19 error form"]
    assert lines(found(OFFER.replace("titel: Jobklub", "titel: [a]"))) == ["1:8 error type"]
    assert lines(found(OFFER.replace("titel: Jobklub", "titel:"))) == ["1:7 error mangler"]


def test_a_list_is_not_empty_because_an_item_of_it_is_wrong() -> None:
    assert reported("kommune: [420]\n") == ["4:11 error anfoerselstegn"]
    assert reported("kommune: []\n") == ["4:10 error antal"]


@pytest.mark.parametrize(
    ("added", "place", "field"),
    [
        ("varighed: {uger: -4}\n", "4:18", "uger"),
        ("varighed: {uger: {fra: -4, til: 3}}\n", "4:24", "fra"),
        ("pris:\n  - beløb: -1\n    enhed: kr/år\n", "5:12", "beløb"),
        ("kapacitet: {ledige: -1}\n", "4:21", "ledige"),
        ("kapacitet:\n  pladser: {antal: -1}\n", "5:20", "antal"),
    ],
)
def test_a_number_out_of_range_is_told_at_the_field_that_the_file_has(
    added: str, place: str, field: str
) -> None:
    assert reported(added) == [f"{place} error tal-graense"]
    assert params(added)["field"] == field


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("effekt: [{mål: a, kilde: {titel: T, url: ftp://a.dk}}]\n", "4:42 error url"),
        ("effekt: [{mål: a, kilde: {titel: T, urll: x}}]\n", "4:37 error ukendt-noegle"),
        ("effekt: [{mål: a, kilde: {sted: s. 4}}]\n", "4:26 error mangler"),
        ("effekt: [{mål: a, kilde: Ikke et id}]\n", "4:26 error id"),
        ("effekt: [{mål: a, kilde: {source: x, titel: T}}]\n", "4:27 error ukendt-noegle"),
        ("effekt: [{mål: a, kilde: [b]}]\n", "4:26 error kilde"),
        ("effekt: [{mål: a, kilde: 4}]\n", "4:26 error kilde"),
    ],
)
def test_a_mistake_in_a_source_is_told_where_it_stands(added: str, expected: str) -> None:
    assert reported(added) == [expected]


@pytest.mark.parametrize(
    ("added", "key", "suggestion"),
    [
        ("beskrivlse: x\n", "beskrivlse", "beskrivelse"),
        ("Formål: [a]\n", "Formål", "formål"),
        ("maalgrupper: []\n", "maalgrupper", "målgrupper"),
        ("timer-pr-uge: 25\n", "timer-pr-uge", "timer_pr_uge"),
        ("rabat: 4\n", "rabat", ""),
        ("kapacitet: {plads: 4}\n", "plads", "pladser"),
    ],
)
def test_an_unknown_field_is_told_with_the_field_most_like_it(
    added: str, key: str, suggestion: str
) -> None:
    found = params(added)
    assert (found["key"], found["suggestion"]) == (key, suggestion)
    assert suggestion == "" or suggestion in found["known"]


def test_an_unknown_field_without_a_value_is_told_too() -> None:
    """Most often it is the rest of a text that was cut at a comma."""
    assert params("visitation: {hvem: sagsbehandler, efter samtale}\n") == {
        "key": "efter samtale",
        "known": ("hvem", "hvordan", "frist", "note", "offentlig", "kun_internt"),
        "suggestion": "",
        "empty": "ja",
    }


def test_a_known_field_without_a_value_is_as_good_as_absent() -> None:
    assert reported("resumé:\nkontakt: {enhed: , telefon: ~}\n") == []


def test_an_empty_item_of_a_list_is_an_empty_text() -> None:
    assert reported("krav:\n  - a\n  -\n") == ["6:4 error laengde"]


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("trin: '2'\n", "4:7 error type"),
        ("trin: 4\n", "4:7 error vaerdi"),
        ("eksempel: 1\n", "4:11 error ja-nej"),
        ("eksempel: yes\n", "4:11 error ja-nej"),
        ("kapacitet: {ledige: 4.5}\n", "4:21 error type"),
        ("kapacitet: {ledige: ja}\n", "4:21 error tal"),
        ("kapacitet: {ledige: true}\n", "4:21 error type"),
        ("timer_pr_uge: true\n", "4:15 error type"),
        ("timer_pr_uge: [25]\n", "4:15 error type"),
        ("gennemgået: 2026\n", "4:13 error dato"),
        ("gennemgået: 2026-02-30\n", "4:13 error dato"),
        ("område: 4\n", "4:9 error anfoerselstegn"),
        ("område: {a: b}\n", "4:9 error type"),
    ],
)
def test_a_value_of_another_type_is_never_converted_in_silence(added: str, expected: str) -> None:
    assert reported(added) == [expected]


@pytest.mark.parametrize("value", ["true", "1.0", "ja"])
def test_a_step_is_a_whole_number(value: str) -> None:
    assert [line.split()[0] for line in reported(f"trin: {value}\n")] == ["4:7"]


@pytest.mark.parametrize(
    "added",
    [
        "eksempel: ja\n",
        "eksempel: true\n",
        'gennemgået: "2026-11-01"\n',
        "timer_pr_uge: {højst: 37}\n",
        "kommune: '0420'\n",
        "kommune: ['0420', '0410']\n",
        "kilder: [{titel: T, dato: 2011}, {titel: T, dato: '2011-02'}]\n",
        "kilder: [{titel: T, dato: 2011-02-22}, {titel: T, dato: '2011'}]\n",
        "varighed: {efter_behov: ja, note: så længe det hjælper}\n",
        "pris: [{note: ikke oplyst}]\n",
        "trin: 2\n",
    ],
)
def test_what_the_format_allows_is_taken(added: str) -> None:
    assert reported(added) == []
