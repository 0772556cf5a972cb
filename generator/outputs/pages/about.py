"""The glossary and the sources, and what hand-written pages say of the settings."""

from typing import NamedTuple

from markupsafe import Markup, escape

from generator.model.catalogue import Catalogue
from generator.model.ids import suggest_id
from generator.model.sources import Citation
from generator.model.vocabulary import GlossaryTerm, SourceTerm
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.site import Site
from generator.texts import labels, numbers


class Word(NamedTuple):
    """A word of the glossary."""

    anchor: str
    name: str
    markdown: str
    see_also: tuple[tuple[str, str], ...]
    source: SourceView | None
    checked: str


class SourceEntry(NamedTuple):
    """A shared source with the address to cite it by, and what has come in its place."""

    anchor: str
    title: str
    details: str
    type: str
    url: str | None
    note: str | None
    instead: tuple[Link, ...]


def glossary(catalogue: Catalogue) -> tuple[Word, ...]:
    """Every word in Danish order."""
    terms: list[GlossaryTerm] = list(catalogue.context.terms("ordbog").values())
    names = {term.id: term.name for term in terms}
    return tuple(
        Word(
            anchor=suggest_id(term.id),
            name=term.name,
            markdown=term.description,
            see_also=tuple((suggest_id(id), names[id]) for id in term.see_also if id in names),
            source=parts.cited(catalogue.context, term.source, ()),
            checked=parts.checked(term, catalogue.today),
        )
        for term in sorted(terms, key=lambda term: alphabetical(term.name))
    )


def sources(catalogue: Catalogue) -> tuple[SourceEntry, ...]:
    """Every shared source in Danish order of titles."""
    terms: list[SourceTerm] = list(catalogue.context.terms("kilder").values())
    return tuple(
        SourceEntry(
            anchor=suggest_id(term.id),
            title=term.name,
            details=parts.source_details(catalogue.context, term),
            type=labels.SOURCE_TYPE.get(term.type or "", ""),
            url=term.url,
            note=term.note,
            instead=tuple(
                Link(catalogue.context.source_title(Citation(reference=id)), paths.source(id))
                for id in term.replaced_by
            ),
        )
        for term in sorted(terms, key=lambda term: alphabetical(term.name))
    )


def _glossary(site: Site, base: str) -> str:
    return site.templates.render("glossary.html", base, words=glossary(site.catalogue))


def _sources(site: Site, base: str) -> str:
    return site.templates.render("sources.html", base, sources=sources(site.catalogue))


def _owner(site: Site, base: str) -> str:
    """The municipality's name."""
    return escape(site.catalogue.context.settings.owner.name)


def _mailbox(site: Site, base: str) -> str:
    """Where to write: the municipality's mailbox, or its name when it has set none."""
    contact = site.catalogue.context.settings.owner.contact
    if contact is None or contact.email is None:
        return _owner(site, base)
    return Markup('<a href="mailto:{0}">{0}</a>').format(contact.email)


def _fresh(site: Site, base: str) -> str:
    """For how long a figure of seats is fresh: ``30 dage``."""
    days = site.catalogue.context.settings.seats.fresh_days
    return escape(numbers.count(days, "dag", "dage"))


SLOTS = {
    "ordbog": _glossary,
    "kilder": _sources,
    "kommune": _owner,
    "postkasse": _mailbox,
    "frisk": _fresh,
}
