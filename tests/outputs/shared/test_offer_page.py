"""An offer's page: its sections, and what an offer that is full or historical shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.model.cards import offer_card
from generator.model.catalogue import Catalogue
from generator.outputs.shared.facts import Line
from generator.outputs.shared.offer import OfferPage, offer_page
from generator.outputs.shared.offer.economy import Economy
from generator.outputs.shared.offer.effect import Effects
from generator.outputs.shared.offer.practice import Access, Capacity, Content
from generator.outputs.shared.parts import Freshened, Review
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from tests.outputs import factory
from tests.outputs.factory import TODAY

SEATS = {"pladser": 10, "ledige": 2, "opdateret": TODAY}


def page(*others: Any, around: Catalogue | None = None, **fields: Any) -> OfferPage:
    model = factory.offer(**fields)
    card = offer_card("jobklub", "catalogue/offers/jobklub.yml", 1, model, ())
    whole = around or factory.catalogue(*others)
    whole = replace(whole, offers={card.id: card, **whole.offers})
    return offer_page(card, model, whole, relate(whole), Rows(whole))


def test_an_offer_that_tells_nothing_has_empty_sections() -> None:
    found = page()
    assert found.content == Content()
    assert found.access == Access()
    assert found.economy == Economy()
    assert found.effects == Effects()
    assert found.capacity is None
    assert found.review == Review()
    assert (found.validity, found.place, found.where, found.provider) == (None, "", (), None)
    assert (found.is_full, found.is_historic) == (False, False)


def test_a_full_offer_shows_alternatives_in_the_place_of_see_also() -> None:
    other = factory.card("anden", titel="En anden", kapacitet=SEATS)
    full = {**SEATS, "ledige": 0}
    found = page(other, kapacitet=full, se_også=["anden"])
    assert found.is_full
    assert [row.title for row in found.alternatives] == ["En anden"]
    assert found.see_also == ()


def test_an_offer_with_room_shows_what_it_names_and_no_alternatives() -> None:
    other = factory.card("anden", titel="En anden", kapacitet=SEATS)
    found = page(other, kapacitet=SEATS, se_også=["anden", "findes-ikke"])
    assert not found.is_full
    assert found.alternatives == ()
    assert found.see_also == (Link("En anden", "tilbud/anden.html"),)


def test_an_offer_no_longer_in_use_is_never_full() -> None:
    found = page(kapacitet={**SEATS, "ledige": 0}, status="historisk")
    assert found.is_historic
    assert not found.is_full


def test_the_validity_is_the_sources_words_or_else_the_dates() -> None:
    dates: dict[str, Any] = {"gyldig_fra": date(2011, 1, 1), "gyldig_til": date(2011, 12, 31)}
    assert page(gyldighed="primo 2011", **dates).validity == "primo 2011"
    assert page(**dates).validity == "fra 1. januar 2011 til 31. december 2011"


def test_the_content_tells_what_happens_for_how_long_and_with_what_support() -> None:
    found = page(
        beskrivelse="Et *forløb*.",
        indhold=["kaffe"],
        formål=["job"],
        formål_tekst="I job.",
        trin=2,
        støtte=["tolk"],
        mentor={"muligt": "ja", "antal": {"omkring": 2}, "uddannede": 1, "frikøbt": "nej"},
        varighed={"uger": 13, "note": "derefter aftales mere"},
        timer_pr_uge={"fra": 4, "til": 5},
        timer_i_alt=36,
        omfang="to formiddage",
    ).content
    assert found == Content(
        markdown="Et *forløb*.",
        items=("kaffe",),
        purposes=("Ordinært job",),
        purposes_words="I job.",
        step="Trin 2: Virksomhedspraktik",
        support=("Tolk",),
        mentoring=(
            Line("mentors.possible", "Mentor mulig", "Ja"),
            Line("mentors.count", "Antal mentorer", "ca. 2"),
            Line("mentors.trained", "Heraf uddannede", "1"),
            Line("mentors.bought_free", "Mentor frikøbt", "Nej"),
        ),
        extent=(
            Line("extent.duration", "Varighed", "13 uger (derefter aftales mere)"),
            Line("extent.hours_a_week", "Timer pr. uge", "4-5"),
            Line("extent.hours_in_all", "Timer i alt", "36"),
            Line("extent.words", "Omfang", "to formiddage"),
        ),
    )


@pytest.mark.parametrize(
    ("fields", "empty"),
    [
        ({}, True),
        ({"trin": 2, "støtte": ["tolk"], "mentor": {"muligt": "ja"}}, True),
        ({"beskrivelse": "Et forløb."}, False),
        ({"indhold": ["kaffe"]}, False),
        ({"formål": ["job"]}, False),
        ({"formål_tekst": "I job."}, False),
        ({"varighed": {"uger": 13}}, False),
        ({"omfang": "to formiddage"}, False),
    ],
)
def test_the_content_is_empty_when_nothing_is_known_of_what_happens(
    fields: dict[str, Any], empty: bool
) -> None:
    assert page(**fields).content.is_empty is empty


def test_access_tells_who_refers_how_and_when() -> None:
    found = page(
        optag={
            "form": "hold",
            "datoer": [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 4)],
            "ventetid": {"uger": 2},
            "note": "Ikke i juli.",
        },
        visitation={"hvem": "sagsbehandler", "hvordan": "Ring.", "frist": {"dage": 1}},
        opfølgning={"hver": "4 uger", "hvordan": "på stedet"},
        kontakt={"enhed": "Indgangen"},
    ).access
    assert factory.shown(found.intake) == (
        ("Optag", "Holdstart"),
        ("Holdstart", "1. december 2026 og 4. januar 2027"),
        ("Ventetid", "2 uger"),
        ("Om hold og ventetid", "Ikke i juli."),
    )
    assert factory.shown(found.referral) == (
        ("Hvem kan henvise", "sagsbehandler"),
        ("Hvordan", "Ring."),
        ("Frist", "1 dag"),
    )
    assert factory.shown(found.follow_up) == (("Hvor tit", "hver 4. uge"), ("Hvordan", "på stedet"))
    assert found.contact is not None
    assert found.contact.unit == "Indgangen"


def test_an_offer_that_has_ended_keeps_the_dates_it_had() -> None:
    found = page(optag={"datoer": [date(2011, 5, 2)]}, status="historisk").access
    assert factory.shown(found.intake) == (("Holdstart", "2. maj 2011"),)


def test_capacity_that_is_not_a_number_is_told_in_its_own_words() -> None:
    found = page(kapacitet={"enhed": "ingen øvre grænse"})
    assert found.capacity is not None
    assert factory.shown(found.capacity.lines) == (("Pladser", "ingen øvre grænse"),)


def test_capacity_has_the_sources_unit_and_the_day_it_was_counted() -> None:
    found = page(kapacitet={**SEATS, "enhed": "to hold à 5", "venteliste": 0, "note": "Om året."})
    assert found.capacity == Capacity(
        lines=(
            Line("capacity.seats", "Pladser", "10 to hold à 5"),
            Line("capacity.free", "Ledige", "2"),
            Line("capacity.waiting", "På venteliste", "0"),
        ),
        updated=Freshened("22. november 2026, i dag", "frisk", "2026-11-22"),
        note="Om året.",
    )


def test_the_place_is_told_as_an_address_and_as_an_area() -> None:
    found = page(
        kommune=["0420", "0851"],
        område="to kommuner",
        sted={
            "navn": "Centret",
            "adresse": "Storegade",
            "postnr": "5610",
            "by": "Assens",
            "transport": "bus 130",
        },
    )
    assert found.place == "Assens og Aalborg, to kommuner"
    assert found.where == ("Centret", "Storegade", "5610 Assens", "bus 130")


def test_the_provider_and_the_companies_are_linked() -> None:
    model = factory.offer(udbyder="skolen", samarbejde=["kroen"])
    card = offer_card("jobklub", "catalogue/offers/jobklub.yml", 1, model, ())
    kro = factory.partner_card_of("kroen", navn="Kroen")
    whole = factory.catalogue(card, kro, providers={"skolen": factory.provider(navn="Skolen")})
    found = offer_page(card, model, whole, relate(whole), Rows(whole))
    assert found.provider == Link("Skolen", "udbydere/skolen.html")
    assert [row.title for row in found.partners] == ["Kroen"]
    assert page(udbyder="findes-ikke").provider is None


def test_the_series_of_an_offer_stand_with_its_effects() -> None:
    series = page(
        around=factory.catalogue(measurements=[factory.figure(period="2026K1")])
    ).effects.series
    assert series is not None
    assert series.periods == ("1. kvartal 2026",)
