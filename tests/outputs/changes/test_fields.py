"""What an editor changed is reported field by field, in the words that visitors read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.model.offer import Offer
from generator.model.partner import Agreement, Partner
from generator.model.settings import Settings
from generator.outputs.changes.fields import field_changes
from generator.outputs.changes.sentences import sentence
from generator.texts import changes as say
from tests.outputs.factory import context, frozen
from tests.support.shapes import places, right

CONTEXT = context()


def names(target: str, id: str) -> str:
    term = CONTEXT.term(target, id)
    return term.label if term else id


def lines(model: type[BaseModel], old: Any, new: Any) -> list[str]:
    marks = {"samme": "{}", "nyt": "+{}+", "udgået": "-{}-"}
    changes = field_changes(model, frozen(old), frozen(new), names)
    return [" ".join(marks[run.mark].format(run.text) for run in sentence(c)) for c in changes]


WEEK = "kr/borger/uge"

CASES: list[tuple[type[BaseModel], Any, Any, list[str]]] = [
    (Offer, {"status": "aktiv"}, {"status": "ophørt"}, ["status aktivt → ophørt"]),
    (
        Offer,
        {"kapacitet": {"pladser": 14, "ledige": 4, "opdateret": date(2026, 11, 1)}},
        {"kapacitet": {"pladser": 14, "ledige": 2, "opdateret": date(2026, 11, 20)}},
        ["ledige pladser 4 → 2", "pladstal opdateret 1. november 2026 → 20. november 2026"],
    ),
    (
        Offer,
        {"pris": [{"beløb": 1650, "enhed": WEEK}]},
        {"pris": [{"beløb": 1700, "enhed": WEEK}]},
        ["pris 1.650 → 1.700 kr. pr. borger pr. uge (+3,0 %)"],
    ),
    (
        Offer,
        {"pris": [{"art": "tilskud", "beløb": 64.87, "enhed": WEEK}]},
        {"pris": [{"art": "tilskud", "beløb": 70, "enhed": WEEK}]},
        ["tilskud 64,87 → 70 kr. pr. borger pr. uge (+7,9 %)"],
    ),
    (
        Offer,
        {"pris": [{"beløb": 5e4, "enhed": "kr/år"}]},
        {"pris": [{"art": "bevilling", "beløb": 5e4, "enhed": "kr/år"}]},
        ["beløbets art tilføjet: bevilling"],
    ),
    (
        Offer,
        {"pris": [{"beløb": 1650, "enhed": WEEK}]},
        {"pris": [{"beløb": 1600, "enhed": WEEK}, {"beløb": 5e4, "enhed": "kr/år"}]},
        [
            "pris 1.650 → 1.600 kr. pr. borger pr. uge (−3,0 %)",
            "pris: tilføjet 50.000 kr. pr. år for hele tilbuddet",
        ],
    ),
    (
        Offer,
        {"målgrupper": [{"gruppe": "jobparate"}, {"gruppe": "unge"}]},
        {"målgrupper": [{"gruppe": "unge", "alder": {"højst": 25}}, {"gruppe": "seniorer"}]},
        [
            "målgrupper, alder (Unge under 30 år) tilføjet: op til 25",
            "målgrupper: tilføjet Seniorer; fjernet jobparate",
        ],
    ),
    (
        Offer,
        {"effekt": [{"mål": "i-beskæftigelse", "andel": 42.5, "kilde": "jobindsats"}]},
        {"effekt": [{"mål": "i-beskæftigelse", "andel": 45, "kilde": "jobindsats"}]},
        ["effekt, andel (I beskæftigelse) 42,5 → 45 %"],
    ),
    (
        Offer,
        {"varighed": {"uger": 13}},
        {"varighed": {"uger": {"fra": 4, "til": 13}}},
        ["varighed 13 uger → 4-13 uger"],
    ),
    (
        Offer,
        {"krav": ["fyldt 18 år", "kørekort"]},
        {"krav": ["fyldt 20 år", "kørekort", "tre dage om ugen"]},
        ["krav “fyldt 18 år” → “fyldt 20 år”", "krav: tilføjet “tre dage om ugen”"],
    ),
    (Offer, {"krav": ["b", "a"]}, {"krav": ["a", "b"]}, [f"krav: {say.NEW_ORDER}"]),
    (
        Offer,
        {"kontakt": {"telefon": "+45 00 00 00 00"}},
        {"kontakt": {"e-mail": "a@kommune.example"}},
        [
            "kontakt, e-mail tilføjet: “a@kommune.example”",
            "kontakt, telefon fjernet (før “+45 00 00 00 00”)",
        ],
    ),
    (
        Offer,
        {"beskrivelse": "Kurset varer tre uger og slutter med et besøg hos fire lagre i byen."},
        {"beskrivelse": "Kurset varer fire uger og slutter med et besøg hos fire lagre i byen."},
        ["beskrivelse: Kurset varer -tre- +fire+ uger og slutter med et …"],
    ),
    (
        Offer,
        {"beskrivelse": "Læs mere om kurset på [siden for kurser](https://a.example/gammel)."},
        {"beskrivelse": "Læs mere om kurset på [siden for kurser](https://a.example/ny)."},
        [f"beskrivelse: {say.LAYOUT_ONLY}"],
    ),
    (
        Partner,
        {"pladser": [{"form": "virksomhedspraktik", "antal": 4, "ledige": 1}]},
        {"pladser": [{"form": "virksomhedspraktik", "antal": 4, "ledige": 3}]},
        ["ledige pladser (Virksomhedspraktik) 1 → 3"],
    ),
    (
        Agreement,
        {"versioner": [{"version": "2025", "klausuler": [{"id": "a", "emne": "Forsikring"}]}]},
        {
            "versioner": [
                {"version": "2025", "klausuler": [{"id": "a", "emne": "Forsikring", "kort": "Ja"}]}
            ]
        },
        ["klausuler, kort (2025, Forsikring) tilføjet: “Ja”"],
    ),
    (
        Settings,
        {"regler": {"cvr": "advarsel"}, "gennemgang_måneder": 6},
        {"regler": {"cvr": "fejl"}, "gennemgang_måneder": 12},
        ["gennemgang måneder 6 → 12", "regler (cvr) advarsel → fejl"],
    ),
    (Offer, {}, {"tidligere": ["gammel"]}, ["tidligere: tilføjet “gammel”"]),
    (Offer, {}, {"ukendt": ["ord"]}, ["ukendt tilføjet: [ord]"]),
    (Offer, {"status": ["aktiv"]}, {"status": {"a": 1}}, ["status [aktiv] → {a: 1}"]),
]


@pytest.mark.parametrize(("model", "old", "new", "expected"), CASES)
def test_a_change_is_told_in_danish(
    model: type[BaseModel], old: Any, new: Any, expected: list[str]
) -> None:
    assert lines(model, old, new) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"kommune": "0999"}, {"kommune": ["0999"]}),
        ({"timer_pr_uge": 4}, {"timer_pr_uge": {"antal": 4}}),
        ({"resumé": "Et  kursus"}, {"resumé": "Et kursus"}),
    ],
)
def test_another_way_of_writing_the_same_is_no_change(old: Any, new: Any) -> None:
    assert lines(Offer, old, new) == []


def test_every_field_of_every_model_is_told_when_it_comes_and_when_it_goes() -> None:
    for model, key, shape in places():
        for value in right(shape):
            came, went = {key: value}, dict[str, Any]()
            for old, new in ((went, came), (came, went)):
                changes = field_changes(model, old, new, names)
                assert changes, (model, key, value)
                # A price is reported with its unit.
                assert {change.path[0] for change in changes} <= {key, "beløb"}, (model, key)
                assert all(map(sentence, changes))
            assert field_changes(model, came, came, names) == ()


KEYS = st.sampled_from(["status", "pris", "kapacitet", "effekt", "krav", "gruppe", "beløb", "fra"])
SCALARS = st.one_of(st.booleans(), st.integers(), st.text(max_size=3), st.dates())
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.dictionaries(KEYS, inner, max_size=3), st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=6,
)
ENTRIES = st.dictionaries(KEYS, PLAIN, max_size=4)


@given(ENTRIES, ENTRIES)
@settings(max_examples=100, deadline=None)
def test_whatever_two_files_hold_can_be_told(old: Any, new: Any) -> None:
    changes = field_changes(Offer, old, new, names)
    assert all(sentence(change) for change in changes)
    assert field_changes(Offer, old, old, names) == ()
