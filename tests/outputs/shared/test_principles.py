"""Principles where they apply: on an offer, on a provider, and what the figures tell."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue
from generator.outputs.shared.paths import Link
from generator.outputs.shared.principles import (
    PrincipleLine,
    State,
    offer_principles,
    provider_principles,
    state,
)
from generator.outputs.shared.relations import relate
from tests.outputs import factory

RESULT = {"mål": "i-beskæftigelse", "andel": 40, "kilde": "jobindsats"}
PLACE = {"kommune": "0999", "målgrupper": [{"gruppe": "jobparate"}]}


def principle(id: str, **fields: Any) -> Mapping[str, Any]:
    least = {"navn": id.capitalize(), "tekst": "“Sådan.”", "gælder": ["udbydere"]}
    return {"id": id, **least, "kilde": "jobindsats", **fields}


def catalogue(*cards: OfferCard, adopted: bool = True) -> Catalogue:
    own = {"vedtaget": date(2026, 1, 1)} if adopted else {}
    terms = (
        principle("effekt", kontrol="effekt", **own),
        principle("valg", kontrol="alternativ", **own),
        principle("frihed", gælder=["tilbud"]),
    )
    providers = {"a": factory.provider(navn="A"), "b": factory.provider(type="egen-kommune")}
    around = factory.context(terms={"principper": terms})
    return factory.catalogue(*cards, around=around, providers=providers)


def line(id: str, broken: str = "") -> PrincipleLine:
    return PrincipleLine(Link(id.capitalize(), f"principper.html#{id}"), broken)


def on_offer(card: OfferCard, whole: Catalogue) -> tuple[PrincipleLine, ...]:
    return offer_principles(card, whole, relate(whole))


def test_an_offer_shows_the_principles_that_its_source_states() -> None:
    card = factory.card(principper=["frihed", "valg"], status="historisk")
    assert on_offer(card, catalogue(card)) == (line("frihed"), line("valg"))


def test_an_active_offer_shows_the_adopted_principles_that_it_does_not_keep() -> None:
    cards = [factory.card(id, udbyder="a", **PLACE) for id in ("x", "y")]
    assert on_offer(cards[0], catalogue(*cards)) == (
        line("effekt", "tilbuddet har ingen målt effekt"),
        line("valg", "ingen anden udbyder har tilbud til jobparate"),
    )


def test_a_principle_that_is_not_adopted_is_not_broken() -> None:
    card = factory.card()
    assert on_offer(card, catalogue(card, adopted=False)) == ()


def test_an_offer_with_a_result_and_another_provider_breaks_nothing() -> None:
    card = factory.card("x", udbyder="a", effekt=[RESULT], **PLACE)
    other = factory.card("y", udbyder="b", **PLACE)
    assert on_offer(card, catalogue(card, other)) == ()


@pytest.mark.parametrize(
    "effect",
    [
        {"mål": "kvalitativ", "tekst": "God.", "kilde": "jobindsats"},
        {"mål": "ingen-måling-endnu"},
    ],
)
def test_words_are_not_a_measured_effect(effect: Mapping[str, Any]) -> None:
    card = factory.card(effekt=[effect])
    assert on_offer(card, catalogue(card)) == (line("effekt", "tilbuddet har ingen målt effekt"),)


def test_a_provider_shows_what_is_adopted_about_providers_and_how_it_is_kept() -> None:
    cards = [factory.card(id, udbyder="a", **PLACE) for id in ("x", "y")]
    whole = catalogue(*cards)
    assert provider_principles("a", cards, whole, relate(whole)) == (
        line("effekt", "2 af 2 aktive tilbud har ingen målt effekt"),
        line("valg", "eneste udbyder til jobparate"),
    )


def test_a_former_provider_shows_what_its_offers_state_alone() -> None:
    card = factory.card(udbyder="a", status="historisk", principper=["valg", "frihed"])
    whole = catalogue(card)
    assert provider_principles("a", [card], whole, relate(whole)) == (line("valg"),)
    assert provider_principles("b", [], whole, relate(whole)) == ()


def test_a_catalogue_without_principles_shows_none() -> None:
    card = factory.card(principper=["valg"])
    whole = factory.catalogue(card)
    assert on_offer(card, whole) == provider_principles("a", [card], whole, relate(whole)) == ()


def test_what_the_catalogue_tells_of_each_kind_of_principle() -> None:
    seats = {"pladser": 4, "ledige": 1, "opdateret": date(2026, 11, 1)}
    full = {**seats, "ledige": 0}
    cards = [
        factory.card("x", titel="X", udbyder="a", kapacitet=seats, **PLACE),
        factory.card("y", titel="Y", udbyder="a", kapacitet=full, effekt=[RESULT], **PLACE),
        factory.card("z", titel="Z", udbyder="b", status="ophørt"),
    ]
    relations = relate(catalogue(*cards))
    x, group = Link("X", "tilbud/x.html"), Link("Jobparate", "maalgrupper/jobparate.html")
    assert relations.ask(state, "effekt") == State(
        "1 af 2 aktive tilbud har ingen målt effekt.", (x,)
    )
    assert relations.ask(state, "alternativ") == State(
        "1 målgruppe har mindst to aktive tilbud, men kun én udbyder.", (group,)
    )
    assert relations.ask(state, "belægning").links == (x,)
    assert relations.ask(state, "indkøb") == State(
        "2 af 2 aktive tilbud har en anden udbyder end kommunen selv.",
        (Link("A", "udbydere/a.html"),),
    )
