"""What a company can do, side by side: answered by the terms in force, or by sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from generator.model.catalogue import Catalogue
from generator.model.offer import Provider
from generator.model.shared import Contact
from generator.outputs.pages.ways import (
    QUESTIONS,
    AnswerView,
    WaysPage,
    WayView,
    minutes,
    ways_page,
)
from generator.outputs.shared.facts import LawView
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from tests.outputs import factory
from tests.outputs.factory import CLAUSE

SOURCE = SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026")
WAYS: Mapping[str, Sequence[Mapping[str, Any]]] = {
    "veje": [
        {
            "id": "mentor",
            "navn": "Mentor",
            "redskab": "mentorstøtte",
            "beskrivelse": "En kollega hjælper.",
            "note": "Mindre brug.",
            "svar": [
                {"om": "varighed", "svar": "6 måneder.", "lovgrundlag": ["lab-61"],
                 "kilder": ["jobindsats"]},
            ],
        },
        {
            "id": "praktik",
            "navn": "Praktik",
            "redskab": "virksomhedspraktik",
            "sektor": "offentlig",
            "beskrivelse": "En borger prøver et arbejde.",
            "kilde": "jobindsats",
        },
    ]
}  # fmt: skip
COSTS = {**CLAUSE, "id": "økonomi", "emne": "Penge", "kort": "Ingen løn.", "uenighed": "Måske."}
LONG = {**CLAUSE, "id": "varighed", "emne": "Varighed"}
TERMS = factory.agreement(
    {"version": "2010", "gyldig_til": date(2019, 12, 31), "klausuler": [LONG]},
    {"version": "2020", "gyldig_fra": date(2020, 1, 1), "klausuler": [COSTS, LONG]},
    redskab="virksomhedspraktik",
)


def page(
    words: int = 0,
    *,
    day: date = factory.TODAY,
    providers: Mapping[str, Provider] | None = None,
) -> WaysPage:
    """The page of a small catalogue: of two workplaces with seats, one has stopped."""
    seats: Any = {"pladser": [{"form": "virksomhedspraktik"}]}
    cards = (
        factory.partner_card_of("a", **seats),
        factory.partner_card_of("b", **seats, status="ophørt"),
    )
    around = factory.context(WAYS, today=day)
    whole = factory.catalogue(
        *cards, around=around, agreements={"praktik": TERMS}, providers=providers
    )
    return ways_page(whole, relate(whole), words)


def unknown(id: str) -> AnswerView:
    return AnswerView(QUESTIONS[id], "", None, (), (), None)


def test_ways_with_an_agreement_come_first() -> None:
    assert [(g.title, [w.id for w in g.ways]) for g in page().groups] == [
        ("Med en aftale", ["praktik"]),
        ("Andre måder", ["mentor"]),
    ]


def test_the_clauses_of_the_version_in_force_answer_with_their_short_words() -> None:
    (found, _) = page().ways
    assert found == WayView(
        id="praktik",
        name="Praktik",
        what="En borger prøver et arbejde.",
        public_only=True,
        terms=Link("Vilkår", "aftaler/praktik.html"),
        version="Version 2020",
        links=(
            Link("Om redskabet", "redskaber/virksomhedspraktik.html"),
            Link("1 arbejdsplads", "redskaber/virksomhedspraktik.html#virksomheder"),
        ),
        answers=(
            unknown("målgruppe"),
            AnswerView(
                "Hvor længe", "", Link("Varighed", "aftaler/praktik.html#varighed"), (), (SOURCE,),
                None,
            ),
            AnswerView(
                "Hvad koster det", "Ingen løn.", Link("Penge", "aftaler/praktik.html#oekonomi"), (),
                (SOURCE,), "Måske.",
            ),
            unknown("kommune"),
            unknown("virksomhed"),
            unknown("forsikring"),
            unknown("start"),
        ),
        note=None,
        source=SOURCE,
    )  # fmt: skip


def test_on_an_earlier_day_the_terms_of_that_day_answer() -> None:
    (found, _) = page(day=date(2015, 1, 1)).ways
    assert found.version == "Version 2010"
    assert [answer.terms for answer in found.answers if answer.terms] == [
        Link("Varighed", "aftaler/praktik.html#varighed")
    ]


def test_other_ways_answer_with_their_sources_and_what_none_says_is_unknown() -> None:
    (_, found) = page().ways
    answered = AnswerView(
        "Hvor længe",
        "6 måneder.",
        None,
        (LawView("LAB § 61: Hvor længe en praktik kan vare", None, None),),
        (SOURCE,),
        None,
    )
    assert [answer for answer in found.answers if answer.text] == [answered]
    assert (found.terms, found.version, found.note) == (None, "", "Mindre brug.")
    assert found.links == (Link("Om redskabet", "redskaber/mentorstoette.html"),)


def test_a_way_without_seats_leads_to_the_companies_with_its_agreement() -> None:
    cards = [
        factory.partner_card_of("a", aftale={"type": "praktik"}),
        factory.partner_card_of("b", aftale={"type": "praktik"}, status="historisk"),
        factory.partner_card_of("c", aftale={"type": "andet"}),
    ]
    around = factory.context(WAYS)
    whole = factory.catalogue(*cards, around=around, agreements={"praktik": TERMS})
    assert ways_page(whole, relate(whole), 0).ways[0].links[1:] == (
        Link("1 arbejdsplads", "virksomheder/index.html?aftale=praktik&status=aktiv"),
    )


@pytest.mark.parametrize(
    ("words", "expected"), [(0, 1), (1, 1), (200, 1), (201, 2), (400, 2), (401, 3)]
)
def test_reading_takes_a_minute_for_every_two_hundred_words(words: int, expected: int) -> None:
    assert minutes(words) == expected


def test_the_reading_time_is_of_the_text_and_the_longest_way() -> None:
    # "Praktik", five words of what it is, and "Ingen løn."
    assert [page(words).minutes for words in (192, 193)] == [1, 2]
    assert page().table_minutes == 1


def test_the_contact_is_that_of_the_municipalitys_own_entry() -> None:
    contact = {"enhed": "Virksomhedsindgangen"}
    own = factory.provider(type="egen-kommune", kommune=["0999"], kontakt=contact)
    other = factory.provider(type="egen-kommune", kommune=["0420"], kontakt={"enhed": "Assens"})
    actor = factory.provider(kommune=["0999"], kontakt={"enhed": "En anden"})
    providers = {"a": other, "b": actor, "c": own}
    assert page(providers=providers).contact == Contact.model_validate(contact)
    assert page().contact is None


def test_without_the_vocabulary_there_are_no_ways() -> None:
    whole: Catalogue = factory.catalogue()
    assert ways_page(whole, relate(whole), 0).groups == ()
