"""Which entries belong together, and where to look when an offer is full."""

from __future__ import annotations

from typing import Any

from generator.model.cards import OfferCard, PartnerCard
from generator.views.relations import MAX_ALTERNATIVES, alternatives, relate
from tests.views import factory
from tests.views.factory import TODAY


def free(count: int) -> dict[str, Any]:
    return {"kapacitet": {"pladser": 10, "ledige": count, "opdateret": TODAY}}


def open_to(id: str, *groups: str, seats: int = 2, **fields: Any) -> OfferCard:
    """An offer with free seats for some groups, titled by its id."""
    written = [{"gruppe": group} for group in groups]
    return factory.card(id, **{"titel": id, "målgrupper": written, **free(seats), **fields})


def ids_of(full: OfferCard, *others: OfferCard) -> list[str]:
    """What is proposed in the place of a full offer."""
    whole = factory.catalogue(full, *others)
    return [card.id for card in alternatives(full, whole.offers, relate(whole))]


def full(**fields: Any) -> OfferCard:
    return open_to("fuldt", "jobparate", "unge", seats=0, **fields)


def test_what_a_full_offer_names_comes_first_then_free_seats_for_one_of_its_groups() -> None:
    found = ids_of(
        full(se_også=["navngivet"]),
        open_to("b", "unge"),
        open_to("a", "jobparate"),
        open_to("andre", "seniorer"),
        factory.card("navngivet"),
    )
    assert found == ["navngivet", "a", "b"]


def test_the_same_tool_comes_first_and_titles_are_in_danish_order() -> None:
    found = ids_of(
        full(),
        open_to("å", "unge", titel="Ålen"),
        open_to("oe", "unge", titel="Ørnen"),
        open_to("ae", "unge", titel="Æblet"),
        open_to("z", "unge", titel="Zebraen"),
        open_to("praktik", "unge", titel="Aben", redskab="virksomhedspraktik"),
    )
    assert found == ["z", "ae", "oe", "å", "praktik"]


def test_there_are_never_more_than_five_alternatives() -> None:
    others = [open_to(f"nr-{number}", "unge") for number in range(7)]
    assert MAX_ALTERNATIVES == 5
    assert ids_of(full(se_også=["nr-6"]), *others) == ["nr-6", "nr-0", "nr-1", "nr-2", "nr-3"]


def test_an_offer_is_never_its_own_alternative_and_nothing_is_named_twice() -> None:
    found = ids_of(full(se_også=["fuldt", "a", "a", "findes-ikke"]), open_to("a", "jobparate"))
    assert found == ["a"]


def test_only_active_offers_with_seats_that_are_known_to_be_free_are_found() -> None:
    found = ids_of(
        full(),
        open_to("fyldt", "unge", seats=0),
        open_to("pause", "unge", status="pause"),
        open_to("historisk", "unge", status="historisk"),
        factory.card("ukendt", målgrupper=[{"gruppe": "unge"}], kapacitet={"pladser": 4}),
        factory.card("intet", målgrupper=[{"gruppe": "unge"}]),
    )
    assert found == []


def test_offers_and_companies_are_linked_whichever_of_them_names_the_other() -> None:
    whole = factory.catalogue(
        factory.card("a", samarbejde=["varehuset", "findes-ikke"]),
        factory.card("b"),
        factory.card("c", samarbejde=["kroen"]),
        factory.partner_card_of("varehuset", tilbud=["a", "b", "findes-ikke"]),
        factory.partner_card_of("kroen"),
    )
    found = relate(whole)
    partners = {id: [p.id for p in cards] for id, cards in found.partners_of_offer.items()}
    offers = {id: [o.id for o in cards] for id, cards in found.offers_of_partner.items()}
    assert partners == {"a": ["varehuset"], "b": ["varehuset"], "c": ["kroen"]}
    assert offers == {"varehuset": ["a", "b"], "kroen": ["c"]}


def test_entries_are_found_by_what_they_share_each_once() -> None:
    seats = [
        {"form": "løntilskud", "målgrupper": ["unge", "jobparate"]},
        {"form": "løntilskud", "målgrupper": ["unge"]},
    ]
    cards: list[OfferCard | PartnerCard] = [
        open_to("a", "unge", "jobparate", "unge", udbyder="skolen"),
        open_to("b", "unge", redskab="mentorstøtte", seats=0),
        factory.partner_card_of("p", pladser=seats),
    ]
    found = relate(factory.catalogue(*cards))

    def ids(shared: Any) -> dict[str, list[str]]:
        return {key: [card.id for card in cards] for key, cards in shared.items()}

    assert ids(found.offers_by_group) == {"unge": ["a", "b"], "jobparate": ["a"]}
    assert ids(found.offers_by_tool) == {"vejledning": ["a"], "mentorstøtte": ["b"]}
    assert ids(found.offers_by_provider) == {"skolen": ["a"]}
    assert ids(found.free_by_group) == {"unge": ["a"], "jobparate": ["a"]}
    assert ids(found.partners_by_group) == {"unge": ["p"], "jobparate": ["p"]}
    assert ids(found.partners_by_form) == {"løntilskud": ["p"]}
