"""From an offer to workplaces with room, and from a workplace to offers."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.model.cards import OfferCard, PartnerCard
from generator.outputs.shared.leads import (
    MAX_OFFERS,
    MAX_WORKPLACES,
    offers_leading_to,
    workplaces_for,
)
from generator.outputs.shared.relations import relate
from tests.outputs import factory
from tests.outputs.factory import TODAY

OLD = date(2026, 1, 1)


def place(id: str, *groups: str, free: int = 1, **fields: Any) -> PartnerCard:
    seats = {
        "form": fields.pop("form", "virksomhedspraktik"),
        "ledige": free,
        "opdateret": fields.pop("opdateret", TODAY),
        "målgrupper": list(groups),
    }
    return factory.partner_card_of(id, **{"navn": id, "pladser": [seats], **fields})


def offer(id: str = "tilbud", *groups: str, **fields: Any) -> OfferCard:
    written = [{"gruppe": group} for group in groups]
    known = {"titel": id, "redskab": "virksomhedspraktik", "målgrupper": written}
    return factory.card(id, **{**known, **fields})


def room(card: OfferCard, *others: PartnerCard) -> list[str]:
    relations = relate(factory.catalogue(card, *others))
    return [free.card.id for free in relations.ask(workplaces_for, card.id)]


def ways(card: PartnerCard, *others: OfferCard) -> list[str]:
    relations = relate(factory.catalogue(card, *others))
    return [found.id for found in relations.ask(offers_leading_to, card.id)]


def test_workplaces_have_free_seats_of_the_offers_kind_for_one_of_its_groups() -> None:
    found = room(
        offer("tilbud", "unge", "jobparate"),
        place("til-begge", "unge", "jobparate"),
        place("anden-form", "unge", form="løntilskud"),
        place("anden-gruppe", "seniorer"),
        place("fuld", "unge", free=0),
        place("i-bero", "unge", status="i-bero"),
        place("ordning", "unge", art="ordning"),
    )
    assert found == ["til-begge"]


def test_the_freshest_come_first_then_partners_and_the_untold_come_last() -> None:
    found = room(
        offer("tilbud", "unge", samarbejde=["partner", "gammel-partner"]),
        place("a-untold"),
        place("gammel-partner", "unge", opdateret=OLD),
        place("a-gammel", "unge", opdateret=OLD),
        place("z", "unge"),
        place("partner", "unge"),
    )
    assert found == ["partner", "z", "gammel-partner", "a-gammel", "a-untold"]


def test_an_offer_for_all_finds_seats_for_any_group_and_a_workplace_stands_once() -> None:
    seats = [
        {"form": "virksomhedspraktik", "ledige": 1, "opdateret": TODAY, "målgrupper": [group]}
        for group in ("unge", "seniorer")
    ]
    both = factory.partner_card_of("begge", pladser=seats)
    assert room(offer(), place("a", "unge"), both) == ["a", "begge"]


def test_only_offers_in_use_are_led_anywhere() -> None:
    for status in ("pause", "ophørt", "historisk"):
        assert room(offer("x", "unge", status=status), place("a", "unge")) == []
    assert room(offer("x", "unge", status="planlagt"), place("a", "unge")) == ["a"]


def test_a_workplace_is_led_to_by_unlisted_offers_of_its_kinds_for_its_groups() -> None:
    found = ways(
        place("sted", "unge", "seniorer", tilbud=["listet"]),
        offer("å", "unge"),
        offer("a", "seniorer", "unge"),
        offer("listet", "unge"),
        offer("nævner", "unge", samarbejde=["sted"]),
        offer("anden-gruppe", "jobparate"),
        offer("anden-slags", "unge", redskab="løntilskud"),
        offer("pause", "unge", status="pause"),
    )
    assert found == ["a", "å"]


def test_a_workplace_out_of_use_is_led_to_by_nothing() -> None:
    assert ways(place("sted", "unge", status="historisk"), offer("a", "unge")) == []


GROUPS = st.lists(st.sampled_from(["unge", "jobparate", "seniorer"]), max_size=2, unique=True)


@given(
    groups=GROUPS,
    places=st.lists(
        st.tuples(GROUPS, st.sampled_from([TODAY, date(2026, 10, 1), OLD]), st.booleans()),
        max_size=20,
    ),
)
def test_the_workplaces_are_the_first_of_all_that_there_are(
    groups: list[str], places: list[tuple[list[str], date, bool]]
) -> None:
    cards = [place(f"nr-{n:02}", *g, opdateret=day) for n, (g, day, _) in enumerate(places)]
    partners = [
        card.id for card, (_, _, is_partner) in zip(cards, places, strict=True) if is_partner
    ]
    card = offer("tilbud", *groups, samarbejde=partners)
    trust = {TODAY: 0, date(2026, 10, 1): 1, OLD: 2}
    wanted = sorted(
        (not g, trust[day], not is_partner, c.id)
        for c, (g, day, is_partner) in zip(cards, places, strict=True)
        if not g or not groups or {*g} & {*groups}
    )
    assert room(card, *cards) == [key[-1] for key in wanted][:MAX_WORKPLACES]


@given(st.lists(st.tuples(GROUPS, st.booleans()), max_size=20))
def test_the_offers_are_the_first_of_all_that_there_are(made: list[tuple[list[str], bool]]) -> None:
    offers = [
        offer(f"nr-{n:02}", *groups, samarbejde=["sted"] if listed else [])
        for n, (groups, listed) in enumerate(made)
    ]
    wanted = [
        o.id
        for o, (groups, listed) in zip(offers, made, strict=True)
        if not listed and {*groups} & {"unge", "jobparate"}
    ]
    assert ways(place("sted", "unge", "jobparate"), *offers) == wanted[:MAX_OFFERS]
