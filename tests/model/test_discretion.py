"""What may reveal a person is not shown: small numbers, what is left, a cell by subtraction."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.catalogue import Measurement
from generator.model.discretion import Discretion, is_few, may_show_share
from generator.model.goals import Goals
from generator.model.offer import Offer
from generator.model.partner import Partner
from generator.model.series import few_rows
from generator.model.withholding import public, withhold

FIVE = Discretion(5, frozenset({"trykt"}))
OWN = {"titel": "Egen optælling"}


@pytest.mark.parametrize(
    ("number", "few"), [(0, False), (1, True), (4, True), (4.5, True), (5, False), (400, False)]
)
def test_nobody_is_nobody_and_fewer_than_five_are_few(number: float, few: bool) -> None:
    assert is_few(number, 5) is few
    assert not is_few(number, 0)


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (13, 41, True),
        (5, 10, True),
        (4, 41, False),  # those it is true of
        (37, 41, False),  # the others
        (2, 4, False),  # all of them
        (0, 41, False),  # what is true of none is said of each
        (41, 41, False),  # and what is true of all
        (4.6, 30, True),  # 4.6 people are five
    ],
)
def test_a_share_tells_of_some_of_the_others_and_of_all(
    part: float, whole: float, shown: bool
) -> None:
    assert may_show_share(part, whole, 5) is shown


def few(model: Any, data: Any, discretion: Discretion = FIVE) -> list[tuple[str | int, ...]]:
    return list(withhold(model, data, discretion).few)


def effect(**fields: Any) -> dict[str, Any]:
    return {"mål": "i-beskæftigelse", "kilde": OWN, **fields}


def offer(*effects: Any, **fields: Any) -> dict[str, Any]:
    return {"titel": "Et tilbud", "status": "aktiv", "redskab": "x", "effekt": effects, **fields}


def test_an_effect_of_few_people_loses_all_of_its_figures_and_says_so() -> None:
    shown = public(Offer, offer(effect(personer=13, antal=15)), FIVE)
    assert shown["effekt"] == (effect(for_få=("antal", "personer")),)
    assert Offer.model_validate(shown | {"redskab": "x"}).effects[0].is_result


def test_an_effect_of_many_people_is_as_it_was() -> None:
    data = offer(effect(personer=13, antal=41), effect(andel={"omkring": 50}, antal=12))
    assert public(Offer, data, FIVE) == data
    assert few(Offer, offer(effect(personer=1)), Discretion(0)) == []


@pytest.mark.parametrize(
    ("source", "is_shown"),
    [
        ({"titel": "En rapport", "url": "https://kommune.example/rapport"}, True),
        ({"titel": "Et notat", "type": "grunddokument"}, True),
        ("trykt", True),
        ("egen", False),
        ({"titel": "Register", "type": "egen-registrering", "url": "https://a.example/"}, False),
        ({"titel": "Uden alt"}, False),
    ],
)
def test_what_a_public_source_has_published_is_quoted(source: Any, is_shown: bool) -> None:
    assert (few(Offer, offer(effect(personer=3, antal=9) | {"kilde": source})) == []) is is_shown


def test_a_figure_without_a_source_has_those_of_its_entry() -> None:
    waiting = {"venteliste": 2}
    printed = {"titel": "Et notat", "type": "grunddokument"}
    assert few(Offer, offer(kapacitet=waiting)) == [("kapacitet", "venteliste")]
    assert few(Offer, offer(kapacitet=waiting, kilder=(printed,))) == []
    assert few(Offer, offer(kapacitet=waiting, kilder=(printed, OWN))) != []


def test_the_single_cell_that_a_total_gives_away_takes_the_smallest_other_with_it() -> None:
    all, one, two, three = (
        effect(andel=50, antal=n, **({"målgruppe": g} if g else {}))
        for n, g in ((41, ""), (3, "a"), (18, "b"), (20, "c"))
    )
    data = offer(all, one, two, three)
    assert {path[1] for path in few(Offer, data)} == {1, 2}
    assert {path[1] for path in few(Offer, offer(one, two, three))} == {0}
    other = effect(andel=50, antal=30, målgruppe="b", periode="2024")
    assert {path[1] for path in few(Offer, offer(all, one, other))} == {1}


def row(group: str | None, measured: int | None, value: float = 50, **more: Any) -> Measurement:
    known = {"unit": "procent", "source": "egen", "period": "2025K1", "measure": "job"} | more
    return Measurement(
        offer="x",
        group=group,
        value=value,
        low=None,
        high=None,
        measured=measured,
        note=None,
        **known,
    )


def test_a_series_is_held_to_the_same() -> None:
    rows = [row(None, 41), row("a", 3), row("b", 18), row("c", 20), row("d", 30, period="2025K2")]
    assert few_rows(rows, FIVE) == {1, 2}
    assert few_rows(rows, Discretion(0)) == frozenset()
    assert few_rows([row("a", 3, source="trykt")], FIVE) == frozenset()
    people = {"unit": "personer"}
    assert few_rows([row(None, None, 3, **people)], FIVE) == {0}
    assert few_rows([row(None, 61, 3.4, **people)], FIVE) == frozenset()  # an average
    assert few_rows([row(None, None, 3, unit="pladser")], FIVE) == frozenset()


def company(**seats: Any) -> dict[str, Any]:
    return {"navn": "X", "status": "aktiv", "pladser": ({"form": "praktik", **seats},)}


@pytest.mark.parametrize(
    ("seats", "hidden"),
    [
        ({"antal": 4, "ledige": 3, "målgrupper": ("a",)}, ["antal"]),
        ({"antal": 4, "ledige": 1, "på_pause": 1, "målgrupper": ("a",)}, ["antal"]),
        ({"antal": 4, "ledige": 4, "målgrupper": ("a",)}, []),
        ({"antal": 9, "ledige": 1, "målgrupper": ("a",)}, []),
        ({"antal": 4, "ledige": 3, "målgrupper": ("a", "b")}, []),
        ({"antal": 4, "ledige": 3}, []),
        ({"venteliste": 1}, ["venteliste"]),
        ({"venteliste": 0}, []),
        ({"deltagere": {"antal": 2, "dato": "2026-10-01"}}, ["deltagere"]),
    ],
)
def test_a_free_seat_is_nobody_and_who_has_the_others_is_not_told(
    seats: Any, hidden: list[str]
) -> None:
    assert few(Partner, company(**seats)) == [("pladser", 0, key) for key in hidden]


def test_a_goal_counts_people_unless_it_says_that_it_does_not() -> None:
    goal = {"status": ({"dato": "2026-10-01", "værdi": 3},), "kilde": OWN}
    assert few(Goals, {"mål": (goal,)}) == [("mål", 0, "status", 0, "værdi")]
    assert few(Goals, {"mål": (goal | {"personer": "nej"},)}) == []
