"""The page of all principles: those the municipality has made its own, then the others."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.vocabulary import PrincipleTerm
from generator.outputs.shared import parts, paths
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.principles import State, principles, state
from generator.outputs.shared.relations import Relations, by_title, question
from generator.outputs.site import Site
from generator.texts import labels, numbers


class PrincipleView(NamedTuple):
    """A principle with its source, and how far it is kept where the catalogue knows."""

    anchor: str
    name: str
    text: str
    points: tuple[str, ...]
    areas: str
    adopted: str
    state: State | None
    offers: tuple[Link, ...]
    source: SourceView | None
    note: str | None


class PrincipleSection(NamedTuple):
    """Principles under one heading."""

    title: str
    is_own: bool
    principles: tuple[PrincipleView, ...]


@question
def stated_in(relations: Relations, id: str) -> tuple[Link, ...]:
    """The offers whose source states a principle."""
    cards = (card for card in relations.catalogue.offers.values() if id in card.principles)
    return tuple(Link(card.title, paths.offer(card.id)) for card in sorted(cards, key=by_title))


def sections(site: Site) -> tuple[PrincipleSection, ...]:
    """The municipality's own principles, then the others by what they are about first."""
    terms = principles(site.catalogue.context).values()
    owner = site.catalogue.context.settings.owner.name
    own = _section(f"Vedtaget af {owner}", (t for t in terms if t.adopted), site, is_own=True)
    others = (
        _section(title, (t for t in terms if not t.adopted and t.areas[0] == area), site)
        for area, title in labels.PRINCIPLE_AREA.items()
    )
    return tuple(section for section in (own, *others) if section.principles)


def _section(
    title: str, terms: Iterable[PrincipleTerm], site: Site, *, is_own: bool = False
) -> PrincipleSection:
    return PrincipleSection(title, is_own, tuple(_view(term, site) for term in terms))


def _view(term: PrincipleTerm, site: Site) -> PrincipleView:
    return PrincipleView(
        anchor=paths.anchor(term.id),
        name=term.name,
        text=term.text,
        points=term.points,
        areas=numbers.listing([labels.PRINCIPLE_AREA[area].lower() for area in term.areas]),
        adopted=numbers.day(term.adopted) if term.adopted else "",
        state=site.relations.ask(state, term.check) if term.check else None,
        offers=site.relations.ask(stated_in, term.id),
        source=parts.cited(site.catalogue.context, term.source, ()),
        note=term.note,
    )


def _principles(site: Site, base: str) -> str:
    example = site.catalogue.context.settings.owner.example
    return site.templates.render(
        "principles.html", base, sections=sections(site), is_example=example
    )


SLOTS = {"principper": _principles}
