"""Which entries belong together, and where to look when an offer is full."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.cards import OfferCard, PartnerCard
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.relations import (
    MAX_ALTERNATIVES,
    MAX_SIMILAR,
    alternatives,
    division_of,
    relate,
    similar,
)
from tests.outputs import factory
from tests.outputs.factory import TODAY


def free(count: int) -> dict[str, Any]:
    return {"kapacitet": {"pladser": 10, "ledige": count, "opdateret": TODAY}}


def open_to(id: str, *groups: str, seats: int = 2, **fields: Any) -> OfferCard:
    """An offer with free seats for some groups, titled by its id."""
    written = [{"gruppe": group} for group in groups]
    return factory.card(id, **{"titel": id, "målgrupper": written, **free(seats), **fields})


def ids_of(full: OfferCard, *others: OfferCard) -> list[str]:
    """What is proposed in the place of a full offer."""
    whole = factory.catalogue(full, *others)
    return [card.id for card in relate(whole).ask(alternatives, full.id)]


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


TITLES = st.sampled_from(["Æblet", "aben", "Ørnen", "Zebraen", "Aben", "ål"])


@st.composite
def offers(draw: st.DrawFn) -> list[OfferCard]:
    """A full offer, and others of few groups and tools, so that much is shared."""
    groups = st.lists(st.sampled_from(["unge", "jobparate", "seniorer"]), max_size=3)
    tools = st.sampled_from(["vejledning", "mentorstøtte"])
    named = draw(st.lists(st.integers(0, 14), max_size=3, unique=True))
    return [
        full(se_også=[f"nr-{number}" for number in named]),
        *(
            open_to(
                f"nr-{number}",
                *draw(groups),
                seats=draw(st.integers(0, 1)),
                titel=draw(TITLES),
                redskab=draw(tools),
            )
            for number in range(draw(st.integers(0, 15)))
        ),
    ]


@settings(max_examples=60, deadline=None)
@given(offers())
def test_the_alternatives_are_the_first_of_all_that_there_are(cards: list[OfferCard]) -> None:
    card, *others = cards
    named = [other for id in card.see_also for other in others if other.id == id]
    near = [
        other
        for other in others
        if other.seats and other.seats.free and {*other.groups} & {*card.groups}
    ]
    near.sort(key=lambda o: (o.tool != card.tool, alphabetical(o.title), o.id))
    wanted = dict.fromkeys(other.id for other in (*named, *near))
    assert ids_of(card, *others) == list(wanted)[:MAX_ALTERNATIVES]


@st.composite
def companies(draw: st.DrawFn) -> list[PartnerCard]:
    """A full company, and others of few branches and forms."""
    codes = st.sampled_from([("DB07", "873010"), ("DB07", "879020"), ("DB25", "873010"), None])
    forms = st.sampled_from(["virksomhedspraktik", "løntilskud", "virksomhedscenter"])

    def one(id: str, most: int) -> PartnerCard:
        code = draw(codes)
        seats = [
            {"form": form, "antal": 2, "ledige": draw(st.integers(0, most)), "opdateret": TODAY}
            for form in draw(st.lists(forms, min_size=1, max_size=2, unique=True))
        ]
        branch = {"branche": {"system": code[0], "kode": code[1]}} if code else {}
        return factory.partner_card_of(id, navn=draw(TITLES), pladser=seats, **branch)

    return [one("fuldt", 0), *(one(f"nr-{n}", 1) for n in range(draw(st.integers(0, 25))))]


@settings(max_examples=60, deadline=None)
@given(companies())
def test_similar_companies_are_the_first_of_all_that_there_are(cards: list[PartnerCard]) -> None:
    card, *others = cards
    forms = {seats.form for seats in card.seats}
    division = division_of(card)
    near = [o for o in others if any(seats.form in forms and seats.free for seats in o.seats)]
    near.sort(
        key=lambda o: (
            division is None or division_of(o) != division,
            alphabetical(o.title),
            o.id,
        )
    )
    found = relate(factory.catalogue(*cards)).ask(similar, card.id)
    assert list(found) == near[:MAX_SIMILAR]
