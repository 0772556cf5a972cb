"""What an offer leads to: each figure in its own unit, with all that is needed to judge it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.outputs.shared.facts import FactView
from generator.outputs.shared.offer.effect import Effects, EffectView, effects
from generator.outputs.shared.parts import SourceView
from tests.outputs import factory

SHARED = SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026")
SOURCED = {"kilde": "jobindsats"}


def found(*written: dict[str, Any], **fields: Any) -> Effects:
    return effects(factory.offer(effekt=written, **fields), (), factory.context())


def effect(**written: Any) -> EffectView:
    (view,) = found({"mål": "i-beskæftigelse", **SOURCED, **written}).effects
    return view


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ({"andel": 42.5}, "42,5 %"),
        ({"andel": 0}, "0 %"),
        ({"andel": {"fra": 20, "til": 25}}, "20-25 %"),
        ({"andel": {"mindst": 85}}, "mindst 85 %"),
        ({"andel": {"omkring": 50}}, "ca. 50 %"),
        ({"mål": "vækst", "ændring": 123}, "+123 %"),
        ({"mål": "i-ordinært-job", "personer": 55}, "55 personer"),
        ({"mål": "i-ordinært-job", "personer": 1}, "1 person"),
        ({"mål": "i-ordinært-job", "personer": 1, "antal": 30}, "1 af 30 personer (3,3 %)"),
        ({"mål": "i-ordinært-job", "personer": {"omkring": 800}}, "ca. 800 personer"),
        ({"mål": "kvalitativ", "tekst": "De fleste er glade."}, "De fleste er glade."),
        ({}, ""),
    ],
)
def test_an_effect_is_in_its_own_unit(written: dict[str, Any], value: str) -> None:
    assert effect(**written).value == value


def test_an_effect_shows_everything_that_is_known_of_it() -> None:
    view = effect(
        efter="3 mdr",
        andel=42.5,
        antal=1200,
        målgruppe="jobparate",
        periode="2010, 1. kvartal",
        målsætning=50,
        sammenligning=[{"navn": "Hele landet", "værdi": 38.2}, {"navn": "Østdanmark", "værdi": 40}],
    )
    assert view == EffectView(
        measure="I beskæftigelse",
        value="42,5 %",
        after="3 mdr",
        measured="1.200",
        group="Jobparate",
        period="2010, 1. kvartal",
        goal="50 %",
        comparisons="Hele landet: 38,2 %; Østdanmark: 40 %",
        source=SHARED,
    )


def test_an_effect_of_which_little_is_known_is_empty_and_not_nought() -> None:
    assert effect(andel=40) == EffectView("I beskæftigelse", "40 %", "", "", "", "", "", "", SHARED)


def test_a_goal_for_persons_has_no_percent_sign() -> None:
    view = effect(
        mål="i-ordinært-job",
        personer=55,
        målsætning=80,
        sammenligning=[{"navn": "Året før", "værdi": 48}],
    )
    assert (view.goal, view.comparisons) == ("80", "Året før: 48")


def test_what_a_figure_depends_on_is_beside_it() -> None:
    view = effect(andel=40, tekst="Tallet er foreløbigt.", **{"for": "kun unge-projekter"})
    assert (view.value, view.comparisons) == ("40 %", "")
    assert view.note == "kun unge-projekter; Tallet er foreløbigt."


def test_no_measurement_yet_is_told_and_not_listed() -> None:
    assert found({"mål": "ingen-måling-endnu"}) == Effects((), (FactView("", "", None),), (), None)


def test_what_is_said_of_a_measurement_to_come_is_told() -> None:
    said = "Den første opgørelse kommer i foråret 2027."
    assert found({"mål": "ingen-måling-endnu", "tekst": said, **SOURCED}).unmeasured == (
        FactView("", said, SHARED),
    )


def test_an_offer_that_says_nothing_of_effect_has_none() -> None:
    assert found() == Effects((), (), (), None)


def test_a_goal_set_beforehand_has_its_number_and_source() -> None:
    goals = [
        {"tekst": "borgere i job", "antal": {"omkring": 20}, "kilde": "jobindsats"},
        {"tekst": "Flere i uddannelse"},
        {"tekst": "uddannelsesparathed", "andel": 70},
        {"tekst": "nye pladser", "antal": 80, "enhed": "pladser"},
        {"tekst": "sparet", "beløb": 1200000},
    ]
    assert found(målsætninger=goals).goals == (
        FactView("ca. 20", "borgere i job", SHARED),
        FactView("", "Flere i uddannelse", None),
        FactView("70 %", "uddannelsesparathed", None),
        FactView("80 pladser", "nye pladser", None),
        FactView("1.200.000 kr.", "sparet", None),
    )


def test_a_measure_of_a_files_own_is_shown_by_its_words() -> None:
    offer = factory.offer()
    rows = (factory.figure(measure="fremmøde-tilskrevne", unit="personer", value=19),)
    table = effects(offer, rows, factory.context()).series
    assert table is not None
    assert table.rows[0].label == "Fremmøde tilskrevne"
