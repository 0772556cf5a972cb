"""The search's index, in two files, of the catalogue and the hand-written pages."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.ids import suggest_id
from generator.model.offer import Provider
from generator.model.partner import Agreement
from generator.outputs.files import DataFile
from generator.outputs.shared import paths
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.relations import Relations, question
from generator.outputs.site import Index, Site
from generator.render.html import plain_text
from generator.render.json import compact
from generator.search.corpus import Document, Section
from generator.search.danish import words as words_of
from generator.search.fields import Fields, packed, term_text
from generator.search.index import build_index, in_parts

_REST = "indeks-tekst.json"


def plan(site: Site) -> Iterator[DataFile]:
    """Two files of one index, which :func:`search_index` makes once for both."""
    yield DataFile("soeg/indeks.json", _head, is_slow=True)
    yield DataFile(f"soeg/{_REST}", _rest, is_slow=True)


def _head(site: Site) -> bytes:
    return site.index().head


def _rest(site: Site) -> bytes:
    return site.index().rest


def search_index(site: Site) -> Index:
    """The search's index of all entries, terms and hand-written pages."""
    own = (
        OwnPage(path, shell.title, plain_text(shell.own["content"]))
        for path, shell in site.shells.items()
    )
    found = documents(site.catalogue, site.relations, site.words, own)
    head, rest = in_parts(build_index(found, site.catalogue.context), _REST)
    return Index(compact(head), compact(rest))


Words = Mapping[str, str]
"""The words of offers and companies by ``kind:id``, as ``entry_words`` gives them."""


class OwnPage(NamedTuple):
    """A hand-written page: where it lies, its title and its plain text."""

    path: str
    title: str
    text: str


class Searched(NamedTuple):
    """What is searched of an offer or a company besides its words: little, and seldom changed.

    ``other`` is the id of its provider or its kind of agreement.
    """

    id: str
    title: str
    other: str | None


@question
def searched(relations: Relations, kind: str) -> list[Searched]:
    """All offers or all companies, in their lists' order."""
    if kind == "tilbud":
        offers = in_order(list(relations.catalogue.offers.values()))
        return [Searched(card.id, card.title, card.provider) for card in offers]
    partners = in_order(list(relations.catalogue.partners.values()))
    return [Searched(card.id, card.title, card.agreement) for card in partners]


def documents(
    catalogue: Catalogue, relations: Relations, words: Words, pages: Iterable[OwnPage]
) -> tuple[Section, ...]:
    """Everything that can be found: first all offers and all companies in their lists' order."""
    context = catalogue.context
    return (
        _entries(
            "tilbud",
            paths.OFFERS,
            relations.ask(searched, "tilbud"),
            words,
            _name_words(catalogue.providers),
        ),
        _entries(
            "virksomhed",
            paths.PARTNERS,
            relations.ask(searched, "virksomheder"),
            words,
            _name_words(catalogue.agreements),
        ),
        _section("aftale", paths.AGREEMENTS, _agreements(catalogue)),
        _section("målgruppe", paths.GROUPS, _terms("maalgrupper", "målgruppe", context)),
        _section("redskab", paths.TOOLS, _terms("redskaber", "redskab", context)),
        _section("udbyder", paths.PROVIDERS, _providers(catalogue)),
        Section("ord", f"{GLOSSARY}#", "", tuple(_terms("ordbog", "ord", context))),
        Section("side", "", "", tuple(_page(page) for page in pages)),
    )


GLOSSARY = "om/ordbog.html"


def _section(kind: str, folder: str, documents: Iterable[Document]) -> Section:
    return Section(kind, f"{folder}/", ".html", tuple(documents))


def _entries(
    kind: str, folder: str, entries: Iterable[Searched], words: Words, around: Words
) -> Section:
    found = (
        _document(entry.title, entry.id, _with(words[f"{folder}:{entry.id}"], entry.other, around))
        for entry in entries
    )
    return _section(kind, folder, found)


def _document(title: str, id: str, words: str) -> Document:
    """A document whose path is left out when the browser can make it from the title."""
    is_plain = title.lower() == title.casefold() and suggest_id(title) == id
    return Document(title, "" if is_plain else id, words)


def _with(words: str, other: str | None, names: Words) -> str:
    """An entry's words and those of its provider's or agreement's name, which its file lacks."""
    if other is None or other not in names:
        return words
    title, terms, place, text = words.split("\n")
    return f"{title}\n{terms}\n{place} {names[other]}\n{text}"


def _name_words(named: Mapping[str, Provider] | Mapping[str, Agreement]) -> Words:
    return {id: " ".join(words_of(thing.name)) for id, thing in named.items()}


def _agreements(catalogue: Catalogue) -> Iterable[Document]:
    for id, agreement in catalogue.agreements.items():
        yield _document(agreement.name, id, packed(_agreement_fields(agreement, catalogue.context)))


def _agreement_fields(agreement: Agreement, context: Context) -> Fields:
    clauses = [clause for version in agreement.versions for clause in version.clauses]
    return Fields(
        agreement.name,
        f"aftale {term_text(context, 'redskaber', (agreement.tool,))}",
        term_text(context, "lovgrundlag", [law for clause in clauses for law in clause.laws]),
        _joined(
            agreement.summary,
            agreement.suits,
            *(text for clause in clauses for text in (clause.topic, clause.text)),
        ),
    )


def _terms(vocabulary: str, kind: str, context: Context) -> Iterable[Document]:
    for term in context.terms(vocabulary).values():
        fields = Fields(
            term.name,
            _joined(kind, term.short, getattr(term, "benefit", None), _system(term, context)),
            term_text(context, "lovgrundlag", getattr(term, "laws", ())),
            _joined(term.description, term.note),
        )
        yield _document(term.name, suggest_id(term.id), packed(fields))


def _system(term: Any, context: Context) -> str:
    system = getattr(term, "system", None)
    return term_text(context, "systemer", (system,)) if system else ""


def _providers(catalogue: Catalogue) -> Iterable[Document]:
    for id, provider in catalogue.providers.items():
        yield _document(provider.name, id, packed(_provider_fields(provider, catalogue.context)))


def _provider_fields(provider: Provider, context: Context) -> Fields:
    return Fields(
        provider.name,
        f"udbyder {provider.type}",
        _joined(
            term_text(context, "kommuner", provider.municipalities or ()),
            provider.area,
            provider.place.name if provider.place else "",
            provider.place.town if provider.place else "",
        ),
        _joined(
            provider.summary,
            provider.description,
            *(text for fact in provider.facts for text in (fact.topic, fact.text)),
        ),
    )


def _page(page: OwnPage) -> Document:
    title = " ".join(page.title.split())
    return Document(title, page.path, packed(Fields(title, "", "", page.text)))


def _joined(*texts: str | None) -> str:
    return " ".join(text for text in texts if text)
