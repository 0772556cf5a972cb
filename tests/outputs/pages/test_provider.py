"""A provider's page and the list of providers."""

from __future__ import annotations

from datetime import date

from generator.outputs.pages.provider import ProviderPage, ProviderRow, provider_page, provider_rows
from generator.outputs.shared.parts import Badge, Review
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from tests.outputs import factory


def test_a_provider_of_which_nothing_is_known_has_a_page_without_facts() -> None:
    model = factory.provider()
    whole = factory.catalogue(providers={"x": model})
    assert provider_page("x", model, whole) == ProviderPage(
        title="Udbyderen",
        type="Anden aktør",
        badges=(),
        summary=None,
        markdown=None,
        about=(),
        contact=None,
        facts=(),
        sources=(),
        review=Review(None, None, None),
        edit_url=None,
        form_path=None,
    )


def test_a_providers_facts_and_review_are_shown() -> None:
    model = factory.provider(
        type="forening",
        kommune="0420",
        område="Vestfyn",
        sted={"adresse": "Storegade", "postnr": "5610", "by": "Assens"},
        gyldighed="2011",
        ansvarlig="Team Tilbud",
        gennemgået=date(2026, 1, 2),
        eksempel="ja",
    )
    around = factory.context(settings={"rediger_url": "https://git.example/{sti}"})
    page = provider_page("x", model, factory.catalogue(around=around, providers={"x": model}))
    assert factory.shown(page.about) == (
        ("Kommune", "Assens, Vestfyn"),
        ("Sted", "Storegade, 5610 Assens"),
        ("Gælder", "2011"),
    )
    assert page.badges == (Badge("Eksempel", "eksempel"),)
    assert page.review == Review("Team Tilbud", "2. januar 2026", "2. juli 2026")
    assert page.edit_url == "https://git.example/catalogue/providers/x.yml"


def test_providers_in_use_come_first_in_danish_order_with_their_offers_counted() -> None:
    whole = factory.catalogue(
        factory.card("a", udbyder="oe"),
        factory.card("b", udbyder="oe", status="historisk"),
        factory.card("c", udbyder="lukket", status="historisk"),
        providers={
            "lukket": factory.provider(navn="Aalborg Kursus", status="ophørt"),
            "oe": factory.provider(navn="Øens Skole", type="uddannelsesinstitution"),
            "z": factory.provider(navn="zebra"),
        },
    )
    assert relate(whole).ask(provider_rows) == (
        ProviderRow(Link("zebra", "udbydere/z.html"), "Anden aktør", (), "0", "0"),
        ProviderRow(Link("Øens Skole", "udbydere/oe.html"), "Uddannelsesinstitution", (), "1", "2"),
        ProviderRow(
            Link("Aalborg Kursus", "udbydere/lukket.html"),
            "Anden aktør",
            (Badge("Ophørt", "ophørt"),),
            "0",
            "1",
        ),
    )


def test_many_offers_are_counted_as_danes_write_it() -> None:
    cards = [
        factory.card(f"a{number}", udbyder="skolen", status="aktiv" if number else "historisk")
        for number in range(1001)
    ]
    whole = factory.catalogue(*cards, providers={"skolen": factory.provider(navn="Skolen")})
    assert relate(whole).ask(provider_rows) == (
        ProviderRow(Link("Skolen", "udbydere/skolen.html"), "Anden aktør", (), "1.000", "1.001"),
    )
