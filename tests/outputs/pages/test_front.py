"""The front page: how much there is, what begins, where there is room, what is full and new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue
from generator.model.history import Edit, History
from generator.outputs.pages.front import Dated, FrontPage, WayIn
from generator.outputs.pages.front import front_page as page_of
from generator.outputs.shared.paths import Link
from tests.outputs import factory
from tests.outputs.factory import TODAY, on


def link(id: str, folder: str = "tilbud") -> Link:
    return Link(id, f"{folder}/{id}.html")


def offer(id: str, **fields: Any) -> OfferCard:
    return factory.card(id, titel=id, **fields)


def seats(free: int, **more: Any) -> dict[str, Any]:
    return {"kapacitet": {"pladser": 10, "ledige": free, "opdateret": TODAY, **more}}


def place(id: str, free: int | None, days: int, **fields: Any) -> Any:
    known = {} if free is None else {"ledige": free, "opdateret": TODAY - timedelta(days=days)}
    return factory.partner_card_of(id, navn=id, pladser=[{"form": "løntilskud", **known}], **fields)


def front_page(catalogue: Catalogue, history: History = History()) -> FrontPage:  # noqa: B008
    return page_of(catalogue, history)


def test_the_latest_news_that_have_a_page_are_listed_once_each() -> None:
    def edit(id: str, days: int, old: int | None, new: int) -> Edit:
        day = TODAY - timedelta(days=days)
        data = [None if n is None else {"titel": id, "status": "aktiv", "kapacitet": {"ledige": n}}
                for n in (old, new)]  # fmt: skip
        return Edit(day, f"{day}T12:00:00+01:00", "tilbud", id, *data)

    edits = (edit("a", 0, 4, 2), edit("væk", 0, None, 1), edit("a", 1, 5, 4), edit("b", 2, None, 1))
    files = {f"tilbud:{id}": f"catalogue/offers/{id}.yml" for id in "ab"}
    catalogue = replace(factory.catalogue(offer("a"), offer("b")), files=files)
    found = front_page(catalogue, History("klar", edits))
    assert found.news == (
        Dated(Link("a", "tilbud/a.html"), "ændret 22. november 2026"),
        Dated(Link("b", "tilbud/b.html"), "nyt tilbud 20. november 2026"),
    )


def test_an_empty_catalogue_has_an_empty_front_page() -> None:
    assert front_page(factory.catalogue()) == FrontPage(
        offers="0 aktive tilbud",
        waiting="",
        partners="0 aktive arbejdspladser",
        free_seats="0 ledige pladser",
        seat_days=90,
        historic="",
        groups=(),
        news=(),
        reviewed=(),
        full=(),
        free=(),
        starting=(),
        day="22. november 2026",
        as_of="2026-11-22",
    )


def test_only_what_is_active_counts_and_the_historic_is_counted_apart() -> None:
    found = front_page(
        factory.catalogue(
            offer("a"),
            offer("b", status="pause"),
            offer("c", status="historisk"),
            place("d", 1, 0),
            place("e", 1, 0, status="historisk"),
            place("f", 1, 0, status="i-bero"),
        )
    )
    assert (found.offers, found.partners) == ("1 aktivt tilbud", "1 aktiv arbejdsplads")
    assert (found.free_seats, found.historic) == ("1 ledig plads", "2 historiske poster")
    assert found.waiting == "1 er planlagt eller på pause"


def test_counts_are_written_as_danes_do() -> None:
    found = front_page(
        factory.catalogue(
            *(offer(f"a{number}") for number in range(1001)),
            *(place(f"b{number}", 2, 0) for number in range(1002)),
            offer("c", status="historisk"),
        )
    )
    assert (found.offers, found.partners) == ("1.001 aktive tilbud", "1.002 aktive arbejdspladser")
    assert (found.free_seats, found.historic) == ("2.004 ledige pladser", "1 historisk post")


def test_free_seats_of_companies_count_as_long_as_the_settings_trust_them() -> None:
    found = front_page(
        factory.catalogue(
            place("a", 1, 0), place("b", 2, 90), place("c", 4, 91), place("d", None, 0)
        )
    )
    assert (found.free_seats, found.seat_days) == ("3 ledige pladser", 90)


def test_todays_groups_with_offers_are_ways_in() -> None:
    groups = [{"gruppe": id} for id in ("unge", "jobparate", "match-1", "jobparate")]
    found = front_page(
        factory.catalogue(
            offer("a", målgrupper=groups),
            offer("b", målgrupper=groups[:1]),
            offer("c", målgrupper=[{"gruppe": "seniorer"}], status="ophørt"),
        )
    )
    assert found.groups == (
        WayIn(Link("Jobparate", "maalgrupper/jobparate.html"), 1),
        WayIn(Link("Unge under 30 år", "maalgrupper/unge.html"), 2),
    )


def test_intakes_of_the_next_sixty_days_are_listed_by_day() -> None:
    def starting(id: str, *days: int) -> OfferCard:
        dates = [TODAY + timedelta(days=day) for day in days]
        return offer(id, optag={"form": "hold", "datoer": dates})

    found = front_page(
        factory.catalogue(
            starting("b", 60, 0), starting("a", 0), starting("sent", 61), starting("før", -1)
        )
    )
    assert found.starting == (
        Dated(link("a"), "22. november 2026"),
        Dated(link("b"), "22. november 2026"),
        Dated(link("b"), "21. januar 2027"),
    )


def test_what_is_full_is_listed_by_title_with_its_waiting_list() -> None:
    found = front_page(
        factory.catalogue(
            offer("å", **seats(0, venteliste=0)),
            offer("z", **seats(0, venteliste=1009)),
            offer("fyldt", **seats(0), status="pause"),
            offer("ukendt", kapacitet={"pladser": 4}),
        )
    )
    assert found.full == (
        Dated(link("z"), "1.009 på venteliste"),
        Dated(link("å"), "ingen ledige pladser"),
    )


def test_where_there_is_room_the_most_room_comes_first_with_the_day_it_was_counted() -> None:
    def counted(free: int, days: int) -> dict[str, Any]:
        return seats(free, opdateret=TODAY - timedelta(days=days))

    found = front_page(
        factory.catalogue(
            offer("a", **counted(1, 0)),
            offer("d", **counted(7, 90)),
            offer("b", **counted(7, 3)),
            offer("gammelt", **counted(9, 91)),
            offer("c", **counted(0, 0)),
            offer("ukendt", kapacitet={"pladser": 10}),
        )
    )
    assert found.free == (
        Dated(link("b"), "7 ledige pladser pr. 19. november 2026"),
        Dated(link("d"), "7 ledige pladser pr. 24. august 2026"),
        Dated(link("a"), "1 ledig plads pr. 22. november 2026"),
    )


def test_the_latest_reviews_come_first_of_offers_and_companies_alike() -> None:
    whole = factory.catalogue(
        offer("b", gennemgået=date(2026, 11, 1)),
        offer("a", gennemgået=date(2026, 11, 1)),
        offer("aldrig"),
        factory.partner_card_of("varehuset", navn="varehuset", gennemgået=date(2026, 11, 2)),
    )
    assert front_page(whole).reviewed == (
        Dated(link("varehuset", "virksomheder"), "2. november 2026"),
        Dated(link("a"), "1. november 2026"),
        Dated(link("b"), "1. november 2026"),
    )


def test_no_list_has_more_than_six_entries() -> None:
    soon = {"optag": {"form": "hold", "datoer": [TODAY]}, "gennemgået": TODAY}
    free = [offer(f"ledig-{number}", **seats(1), **soon) for number in range(8)]
    full = [offer(f"fuld-{number}", **seats(0)) for number in range(8)]
    found = front_page(factory.catalogue(*free, *full))
    lists = (found.starting, found.free, found.full, found.reviewed)
    assert [len(listed) for listed in lists] == [6, 6, 6, 6]


def test_the_front_page_is_true_as_of_the_catalogues_date() -> None:
    whole = factory.catalogue(offer("a", optag={"form": "hold", "datoer": [date(2027, 3, 1)]}))
    assert front_page(whole).starting == ()
    assert front_page(on(date(2027, 2, 1), whole)).starting == (Dated(link("a"), "1. marts 2027"),)
