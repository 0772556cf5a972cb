"""The books: all entries in chapters, those that are over last."""

from __future__ import annotations

from generator.model.cards import OfferCard, PartnerCard
from generator.outputs.prints.files import offers_book, partners_book
from generator.outputs.prints.parts import Book, BookEntry, Head
from tests.outputs import factory


def entry(card: OfferCard | PartnerCard) -> BookEntry:
    return BookEntry(card.title, (), "", (), card.id)


def contents(book: Book) -> list[tuple[str, list[str]]]:
    return [(chapter.heading, [e.title for e in chapter.entries]) for chapter in book.chapters]


def test_offers_stand_by_tool_in_danish_order_and_those_that_are_over_last() -> None:
    cards = [
        factory.card("a", titel="Åben dør", redskab="vejledning"),
        factory.card("b", titel="Bageri", redskab="vejledning"),
        factory.card("c", titel="Café", redskab="løntilskud", status="pause"),
        factory.card("d", titel="Dyrehegn", status="historisk"),
        factory.card("e", titel="Elværk", status="ophørt"),
    ]
    book = offers_book(factory.catalogue(*cards), entry)
    assert contents(book) == [
        ("Løntilskud", ["Café"]),
        ("Vejledning", ["Bageri", "Åben dør"]),
        ("Historisk og ophørt", ["Dyrehegn", "Elværk"]),
    ]
    assert book.head == Head(
        "Eksempel Kommune",
        "Tilbudskatalog",
        (),
        ("Som det så ud 22. november 2026.",),
        "5 tilbud, ordnet efter redskab.",
        "tilbud/index.html",
    )


def test_workplaces_stand_by_branch_and_those_without_one_last() -> None:
    care = {"system": "DB07", "kode": "873010"}
    cards = [
        factory.partner_card_of("a", navn="Apoteket"),
        factory.partner_card_of("b", navn="Børnehuset", branche=care),
        factory.partner_card_of("c", navn="Centret", branche=care, status="historisk"),
    ]
    book = partners_book(factory.catalogue(*cards), entry)
    assert contents(book) == [
        ("Sundhed og socialvæsen", ["Børnehuset"]),
        ("Branche ikke oplyst", ["Apoteket"]),
        ("Historisk og ophørt", ["Centret"]),
    ]
    assert book.head.lead == "3 virksomheder, ordnet efter branche."


def test_the_book_of_an_example_municipality_is_marked() -> None:
    owner = {"navn": "Eksempel Kommune", "kode": "0999", "eksempel": "ja"}
    around = factory.context(settings={"kommune": owner})
    assert offers_book(factory.catalogue(around=around), entry).head.marks == ("Eksempel",)
