"""Small pieces that several pages show: dates with their age, seats, badges, sources."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from generator.model.cards import SeatFigure
from generator.model.quantities import Amount
from generator.model.sources import Citation, Source
from generator.outputs.shared import parts
from generator.outputs.shared.parts import Badge, Freshened, Review, SourceView
from tests.outputs import factory
from tests.outputs.factory import TODAY


@pytest.mark.parametrize(
    ("days", "trust"),
    [(0, "frisk"), (30, "frisk"), (31, "aldrende"), (90, "aldrende"), (91, "gammelt")],
)
def test_a_figure_is_trusted_by_its_age(days: int, trust: str) -> None:
    assert parts.freshened(TODAY - timedelta(days=days), factory.context()).trust == trust


def test_the_settings_decide_how_long_a_figure_is_trusted() -> None:
    limits = factory.context(settings={"pladser": {"frisk_dage": 1, "aldrende_dage": 2}})
    trusts = [parts.freshened(TODAY - timedelta(days=days), limits).trust for days in (1, 2, 3)]
    assert trusts == ["frisk", "aldrende", "gammelt"]


def test_a_figure_shows_its_day_and_its_age() -> None:
    found = parts.freshened(date(2026, 8, 1), factory.context())
    assert found == Freshened("1. august 2026, for 3 måneder siden", "gammelt", "2026-11-22")


@pytest.mark.parametrize(
    ("people", "text"),
    [
        ({"antal": 14, "dato": "2001-10"}, "14 deltagere (oktober 2001)"),
        ({"antal": 1, "dato": "2001-10"}, "1 deltager (oktober 2001)"),
        (
            {
                "antal": {"fra": 150, "til": 200},
                "enhed": "fuldtidspersoner",
                "dato": 2014,
                "periode": "2013 og 2014",
            },
            "150-200 fuldtidspersoner (2013 og 2014)",
        ),
    ],
)
def test_people_are_counted_in_words_with_their_day(people: dict[str, Any], text: str) -> None:
    figure = factory.card(kapacitet={"deltagere": people}).seats
    assert figure is not None
    assert (parts.seats_text(figure, TODAY), parts.capacity_text(figure, TODAY)) == ("", text)
    both = factory.card(kapacitet={"pladser": 20, "enhed": "helårspladser", "deltagere": people})
    assert parts.capacity_text(both.seats, TODAY) == f"20 helårspladser; {text}"


def seats(total: Any = None, free: int | None = None) -> SeatFigure:
    span = Amount.model_validate(total).span if total is not None else None
    return SeatFigure("vejledning", span, free, None, None, None, (), None)


@pytest.mark.parametrize(
    ("total", "free", "text"),
    [
        (50, 3, "3 af 50 ledige"),
        (50, 0, "0 af 50 ledige"),
        (50, None, "50 pladser"),
        (1, None, "1 plads"),
        (1, 1, "1 af 1 ledige"),
        (1200, None, "1.200 pladser"),
        (None, 3, "3 ledige"),
        (None, 0, "0 ledige"),
        (None, None, ""),
        ({"fra": 1, "til": 3}, None, "1-3 pladser"),
        ({"mindst": 4}, 1, "1 af mindst 4 ledige"),
        ({"mindst": 1}, None, "mindst 1 plads"),
        ({"højst": 1}, None, "op til 1 plads"),
        ({"omkring": 60}, None, "ca. 60 pladser"),
    ],
)
def test_seats_are_told_as_far_as_they_are_known(total: Any, free: int | None, text: str) -> None:
    assert parts.seats_text(seats(total, free), TODAY) == text


def test_seats_that_are_not_free_yet_have_their_day() -> None:
    later = seats(1, 1)._replace(free_from=date(2027, 1, 1))
    assert parts.seats_text(later, TODAY) == "1 af 1 ledige fra 1. januar 2027"
    assert parts.seats_text(later, date(2027, 1, 1)) == "1 af 1 ledige"


FULL = {"kapacitet": {"pladser": 4, "ledige": 0, "opdateret": TODAY}}


@pytest.mark.parametrize(
    ("fields", "badges"),
    [
        ({}, []),
        ({"kapacitet": {"pladser": 4}}, []),
        (FULL, [Badge("Fuldt optaget", "fuldt")]),
        ({"eksempel": "ja"}, [Badge("Eksempel", "eksempel")]),
        ({"status": "pause"}, [Badge("På pause", "pause")]),
        ({"status": "historisk", **FULL}, [Badge("Historisk", "historisk")]),
        (
            {"status": "planlagt", "eksempel": "ja"},
            [Badge("Planlagt", "planlagt"), Badge("Eksempel", "eksempel")],
        ),
    ],
)
def test_an_offer_is_marked_by_status_fullness_and_example(
    fields: dict[str, Any], badges: list[Badge]
) -> None:
    assert parts.badges(factory.card(**fields)) == tuple(badges)


@pytest.mark.parametrize(
    ("fields", "badges"),
    [
        ({}, []),
        ({"status": "i-bero"}, [Badge("I bero", "i-bero")]),
        (
            {"art": "ordning", "status": "historisk"},
            [Badge("Historisk", "historisk"), Badge("Ordning", "ordning")],
        ),
        ({"eksempel": "ja"}, [Badge("Eksempel", "eksempel")]),
    ],
)
def test_a_company_is_marked_by_status_kind_and_example(
    fields: dict[str, Any], badges: list[Badge]
) -> None:
    assert parts.badges(factory.partner_card_of(**fields)) == tuple(badges)


@pytest.mark.parametrize(
    ("reviewed", "in_use", "overdue"),
    [
        (date(2026, 5, 22), True, None),
        (date(2026, 5, 21), True, "21. november 2026"),
        (date(2025, 8, 31), True, "28. februar 2026"),
        (date(2025, 8, 31), False, None),
    ],
)
def test_a_review_is_overdue_the_day_after_its_months_have_passed(
    reviewed: date, in_use: bool, overdue: str | None
) -> None:
    found = parts.review(factory.context(), "Team Ungdom", reviewed, in_use=in_use)
    assert (found.owner, found.overdue_since) == ("Team Ungdom", overdue)


def test_what_was_never_reviewed_is_not_overdue() -> None:
    assert parts.review(factory.context(), None, None, in_use=True) == Review(None, None, None)


OWN = (Source.model_validate({"id": "notat", "titel": "Notatet", "url": "https://x.example/n"}),)


@pytest.mark.parametrize(
    ("citation", "view"),
    [
        (None, None),
        (Citation(reference="notat"), SourceView("Notatet", "https://x.example/n", None, "")),
        (
            Citation(reference="jobindsats"),
            SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),
        ),
        (Citation(reference="ukendt"), SourceView("ukendt", None, None, "")),
        (
            Citation(source=Source.model_validate({"titel": "Artikel", "dato": "2011-02"})),
            SourceView("Artikel", None, None, "februar 2011"),
        ),
    ],
)
def test_a_figure_cites_its_own_source_before_a_shared_one(
    citation: Citation | None, view: SourceView | None
) -> None:
    assert parts.cited(factory.context(), citation, OWN) == view


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (None, None, ""),
        (date(2025, 7, 1), None, "fra 1. juli 2025"),
        (None, date(2026, 1, 31), "til 31. januar 2026"),
        (date(2025, 7, 1), date(2026, 1, 31), "fra 1. juli 2025 til 31. januar 2026"),
    ],
)
def test_a_period_tells_the_ends_that_are_known(
    start: date | None, end: date | None, text: str
) -> None:
    assert parts.period(start, end) == text


def test_the_address_to_edit_a_file_is_made_from_the_settings() -> None:
    own = factory.context(settings={"rediger_url": "https://git.example/edit/{sti}"})
    assert parts.edit_url(own, "a/b.yml") == "https://git.example/edit/a/b.yml"
    assert parts.edit_url(factory.context(), "a/b.yml") is None


def test_a_term_is_shown_by_its_short_name_with_a_capital_and_an_unknown_one_by_its_id() -> None:
    assert parts.term_link(factory.context(), "maalgrupper", "jobparate") == (
        "Jobparate",
        "maalgrupper/jobparate.html",
    )
    assert parts.term_link(factory.context(), "redskaber", "løntilskud") == (
        "Løntilskud",
        "redskaber/loentilskud.html",
    )
    assert parts.term_label(factory.context(), "maalgrupper", "ukendt") == "Ukendt"


def test_several_municipalities_are_a_list() -> None:
    names = parts.municipality_names(factory.context(), ("0420", "0492", "0851"))
    assert names == "Assens, Ærø og Aalborg"


@pytest.mark.parametrize(
    ("day", "said"), [("2023-12-31", ""), ("2024-01-01", "ophævet 1. januar 2024")]
)
def test_a_figure_says_that_its_source_is_repealed_from_the_day_it_is(day: str, said: str) -> None:
    shared = {"id": "bek", "titel": "Bekendtgørelse", "ophævet": date(2024, 1, 1)}
    own = Source.model_validate({**shared, "id": "egen"})
    around = replace(factory.context({"kilder": [shared]}), today=date.fromisoformat(day))
    cited = [
        parts.cited(around, Citation(reference="bek"), ()),
        parts.cited(around, Citation(reference="egen"), (own,)),
        parts.cited(around, Citation(source=own), ()),
    ]
    assert [view.details for view in cited if view] == [said] * 3
