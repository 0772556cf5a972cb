"""How far seat figures can be trusted, and counts that are never added across it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from generator.model.cards import PartnerCard
from generator.model.free import is_counted
from generator.outputs.shared.seats.trust import LEVELS, FreeCounts, free_words, trust_of
from generator.texts import labels
from tests.outputs import factory
from tests.outputs.factory import TODAY


def card(**fields: Any) -> PartnerCard:
    return factory.partner_card_of(**fields)


@pytest.mark.parametrize(
    ("days", "level"),
    [
        (0, "frisk"),
        (30, "frisk"),
        (31, "aldrende"),
        (90, "aldrende"),
        (91, "gammelt"),
        (None, "udateret"),
    ],
)
def test_trust_decays_with_age_and_a_figure_without_a_date_has_least(
    days: int | None, level: str
) -> None:
    dated = {"opdateret": TODAY - timedelta(days=days)} if days is not None else {}
    seats = card(pladser=[{"form": "løntilskud", "antal": 2, **dated}]).seats[0]
    assert trust_of(seats, factory.context()) == level


def test_the_settings_say_when_a_figure_ages() -> None:
    around = factory.context(settings={"pladser": {"frisk_dage": 7, "aldrende_dage": 14}})
    days = [date(2026, 11, 15), date(2026, 11, 14), date(2026, 11, 7)]
    cards = [card(pladser=[{"form": "løntilskud", "opdateret": day}]) for day in days]
    assert [trust_of(c.seats[0], around) for c in cards] == ["frisk", "aldrende", "gammelt"]
    assert free_words(FreeCounts(2, 1), around) == (
        "3 ledige pladser: 2 meldt de seneste 7 dage og 1 meldt for 8-14 dage siden."
    )


@pytest.mark.parametrize(
    ("free", "words"),
    [
        (FreeCounts(), "0 ledige pladser."),
        (FreeCounts(1), "1 ledig plads, meldt de seneste 30 dage."),
        (FreeCounts(0, 2), "2 ledige pladser, meldt for 31-90 dage siden."),
        (
            FreeCounts(later=1),
            "0 ledige pladser. Desuden 1, der bliver ledig senere.",
        ),
        (
            FreeCounts(12, 3, 2, 5),
            "15 ledige pladser: 12 meldt de seneste 30 dage og 3 meldt for 31-90 "
            "dage siden. Desuden 2, der bliver ledige senere, og 5 efter tal, der er for gamle "
            "eller uden dato.",
        ),
    ],
)
def test_free_seats_are_told_apart_by_the_age_of_their_figures(
    free: FreeCounts, words: str
) -> None:
    assert free_words(free, factory.context()) == words


def test_every_level_has_words() -> None:
    assert list(LEVELS) == ["frisk", "aldrende", "gammelt", "udateret"]
    assert all(labels.TRUST[level] for level in LEVELS)


@pytest.mark.parametrize(
    ("fields", "counted"),
    [
        ({}, True),
        ({"status": "historisk"}, False),
        ({"status": "i-bero"}, False),
        ({"status": "under-forhandling"}, False),
        ({"art": "ordning"}, False),
        ({"eksempel": "ja"}, False),
    ],
)
def test_only_active_workplaces_count_and_examples_only_in_an_example(
    fields: dict[str, Any], counted: bool
) -> None:
    assert is_counted(card(**fields), factory.context()) is counted
    owner = {"kommune": {"navn": "Eksempel Kommune", "kode": "0999", "eksempel": "ja"}}
    example = factory.context(settings=owner)
    assert is_counted(card(**fields), example) is (counted or "eksempel" in fields)
