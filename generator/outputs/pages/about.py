"""The glossary and the sources."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.ids import suggest_id
from generator.model.vocabulary import GlossaryTerm, SourceTerm
from generator.outputs.shared import parts
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import SourceView
from generator.outputs.site import Site
from generator.texts import labels, numbers


class Word(NamedTuple):
    """A word of the glossary."""

    anchor: str
    name: str
    markdown: str
    see_also: tuple[tuple[str, str], ...]
    source: SourceView | None


class SourceEntry(NamedTuple):
    """A shared source with the address to cite it by."""

    anchor: str
    title: str
    details: str
    type: str
    url: str | None
    note: str | None


def glossary(catalogue: Catalogue) -> tuple[Word, ...]:
    """Every word in Danish order."""
    vocabulary = catalogue.context.vocabularies.get("ordbog")
    terms: list[GlossaryTerm] = list(vocabulary.terms.values()) if vocabulary else []
    names = {term.id: term.name for term in terms}
    return tuple(
        Word(
            anchor=suggest_id(term.id),
            name=term.name,
            markdown=term.description,
            see_also=tuple((suggest_id(id), names[id]) for id in term.see_also if id in names),
            source=parts.cited(catalogue.context, term.source, ()),
        )
        for term in sorted(terms, key=lambda term: alphabetical(term.name))
    )


def sources(catalogue: Catalogue) -> tuple[SourceEntry, ...]:
    """Every shared source in Danish order of titles."""
    vocabulary = catalogue.context.vocabularies.get("kilder")
    terms: list[SourceTerm] = list(vocabulary.terms.values()) if vocabulary else []
    return tuple(
        SourceEntry(
            anchor=suggest_id(term.id),
            title=term.name,
            details=", ".join(
                part
                for part in (
                    term.publisher,
                    term.place,
                    numbers.partial_day(term.dated) if term.dated else None,
                )
                if part
            ),
            type=labels.SOURCE_TYPE.get(term.type or "", ""),
            url=term.url,
            note=term.note,
        )
        for term in sorted(terms, key=lambda term: alphabetical(term.name))
    )


def _glossary(site: Site, base: str) -> str:
    return site.templates.render("glossary.html", base, words=glossary(site.catalogue))


def _sources(site: Site, base: str) -> str:
    return site.templates.render("sources.html", base, sources=sources(site.catalogue))


SLOTS = {"ordbog": _glossary, "kilder": _sources}
