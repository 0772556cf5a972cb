"""What is searched of each document, and in which order documents stand."""

from __future__ import annotations

from generator.outputs.browser.index import OwnPage, documents
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.relations import relate
from generator.search.fields import FIELDS, Fields, entry_words, packed
from tests.search.finding import all_documents, embedded
from tests.support.catalogue import context, view

OFFER = """\
titel: Køkken i Assens
status: aktiv
kommune: "0420"
redskab: virksomhedspraktik
målgrupper:
  - gruppe: ledige
resumé: Praktik i et køkken.
krav: [lyst til mad]
"""


def test_a_word_stands_in_its_heaviest_field_only() -> None:
    fields = Fields("Køkken", "køkken praktik", "Assens", "Praktik i et køkken")
    assert packed(fields).split("\n") == ["køkken", "praktik", "assens", "i et"]


def test_an_offer_is_found_by_title_terms_summary_and_text() -> None:
    model = view("tilbud", OFFER).model
    title, terms, brief, text = entry_words("tilbud", model, context()).split("\n")
    assert title == "køkken i assens"
    assert {"tilbud", "virksomhedspraktik", "ledige"} <= set(terms.split())
    assert {"praktik", "et"} <= set(brief.split())
    assert {"lyst", "til", "mad"} <= set(text.split())


def test_every_document_has_a_line_for_each_field() -> None:
    assert {document.words.count("\n") for document in all_documents(embedded().sections)} == {
        FIELDS - 1
    }


def test_offers_and_companies_stand_as_their_lists_do() -> None:
    catalogue = embedded().catalogue
    offers, companies, *_ = embedded().sections
    assert [d.title for d in offers.documents] == [
        card.title for card in in_order(list(catalogue.offers.values()))
    ]
    assert [d.title for d in companies.documents] == [
        card.title for card in in_order(list(catalogue.partners.values()))
    ]


def test_everything_a_visitor_may_look_for_is_a_document() -> None:
    kinds = {section.kind: len(section.documents) for section in embedded().sections}
    catalogue = embedded().catalogue
    terms = catalogue.context.vocabularies
    assert kinds["tilbud"] == len(catalogue.offers)
    assert kinds["virksomhed"] == len(catalogue.partners)
    assert kinds["aftale"] == len(catalogue.agreements)
    assert kinds["målgruppe"] == len(terms["maalgrupper"].terms)
    assert kinds["redskab"] == len(terms["redskaber"].terms)
    assert kinds["udbyder"] == len(catalogue.providers)
    assert kinds["ord"] == len(terms["ordbog"].terms)
    assert kinds["side"] > 10


def test_the_title_of_a_page_is_one_line() -> None:
    page = OwnPage("om.html", " Om\nos ", "Tekst")
    catalogue = embedded().catalogue
    *_, own = documents(catalogue, relate(catalogue), _no_words(), [page])
    assert own.documents[0].title == "Om os"


class _Nothing(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "\n\n\n"


def _no_words() -> dict[str, str]:
    return _Nothing()
