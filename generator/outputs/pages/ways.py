"""What a company can do, side by side: every way with its answers to the same questions.

Where a way has a kind of agreement, the clauses of the version in force answer, by the short
words each has (``kort``), so that table and terms cannot part. Other ways answer themselves.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.partner import Agreement, Clause
from generator.model.shared import Contact
from generator.model.vocabulary import Answer, WayTerm
from generator.outputs.files import Content, Page
from generator.outputs.shared import parts, paths
from generator.outputs.shared.agreement import in_force
from generator.outputs.shared.facts import LawView, law_views
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, agreements_in_use, workplaces_in_use
from generator.outputs.shared.versions import version_name
from generator.outputs.site import Site
from generator.render.html import plain_text
from generator.texts import numbers

# The questions a company asks, by the id of the clause that answers.
QUESTIONS: Mapping[str, str] = {
    "målgruppe": "Hvem kommer",
    "varighed": "Hvor længe",
    "økonomi": "Hvad koster det",
    "kommune": "Det får I",
    "virksomhed": "Det forpligter I jer til",
    "forsikring": "Hvem forsikrer",
    "start": "Sådan begynder I",
}

# Words that a grown-up reads in a minute, rather few: the reader knows none of the terms before.
WORDS_A_MINUTE = 200


class AnswerView(NamedTuple):
    """The answer to a question, empty when no source gives it, with what it rests on.

    ``terms`` leads to the clause that says it in full.
    """

    question: str
    text: str = ""
    terms: Link | None = None
    laws: tuple[LawView, ...] = ()
    sources: tuple[SourceView, ...] = ()
    disagreement: str | None = None


class WayView(NamedTuple):
    """A way for a company to take part, and where to read on."""

    id: str
    name: str
    what: str
    public_only: bool
    terms: Link | None
    version: str
    links: tuple[Link, ...]
    answers: tuple[AnswerView, ...]
    note: str | None
    source: SourceView | None


class WayGroup(NamedTuple):
    """The ways of one kind."""

    title: str
    ways: tuple[WayView, ...]


@dataclass(frozen=True, slots=True)
class WaysPage:
    """The way in for companies. Reading times are whole minutes."""

    groups: tuple[WayGroup, ...]
    questions: tuple[str, ...]
    minutes: int
    table_minutes: int
    contact: Contact | None

    @property
    def ways(self) -> tuple[WayView, ...]:
        return tuple(way for group in self.groups for way in group.ways)


def ways_page(catalogue: Catalogue, relations: Relations, words: int) -> WaysPage:
    """Every way, those with an agreement first. ``words`` are those of the text around them."""
    terms = catalogue.context.terms("veje").values()
    ways = [_way(term, catalogue, relations) for term in terms]
    groups = (
        WayGroup("Med en aftale", tuple(way for way in ways if way.terms)),
        WayGroup("Andre måder", tuple(way for way in ways if not way.terms)),
    )
    table = sum(_words(way) for way in ways)
    return WaysPage(
        groups=tuple(group for group in groups if group.ways),
        questions=tuple(QUESTIONS.values()),
        minutes=minutes(words + max((_words(way) for way in ways), default=0)),
        table_minutes=minutes(table),
        contact=own_contact(catalogue),
    )


def minutes(words: int) -> int:
    """How long so many words take to read, in whole minutes, never less than one."""
    return max(1, -(-words // WORDS_A_MINUTE))


def _words(way: WayView) -> int:
    texts = (way.name, way.what, *(answer.text for answer in way.answers))
    return sum(len(text.split()) for text in texts)


def own_contact(catalogue: Catalogue) -> Contact | None:
    """Whom a company writes to: the contact of the municipality's own provider entry."""
    own = catalogue.context.settings.owner.code
    return next(
        (
            provider.contact
            for provider in catalogue.providers.values()
            if provider.type == "egen-kommune" and own in (provider.municipalities or ())
        ),
        None,
    )


def _way(term: WayTerm, catalogue: Catalogue, relations: Relations) -> WayView:
    context = catalogue.context
    found = next(((id, a) for id, a in catalogue.agreements.items() if a.tool == term.tool), None)
    version = in_force(found[1], catalogue) if found else None
    clauses = {clause.id: clause for clause in version.clauses} if version else {}
    own: dict[str, Answer] = {answer.question: answer for answer in term.answers}
    return WayView(
        id=term.id,
        name=term.name,
        what=term.description,
        public_only=term.sector == "offentlig",
        terms=Link("Vilkår", paths.agreement(found[0])) if found else None,
        version=version_name(version) if version else "",
        links=_links(term, found[0] if found else None, relations),
        answers=tuple(
            _from_clause(label, clauses[id], found, catalogue)
            if found and id in clauses
            else _from_answer(label, own.get(id), catalogue)
            for id, label in QUESTIONS.items()
        ),
        note=term.note,
        source=parts.cited(context, term.source, ()),
    )


def _from_clause(
    label: str, clause: Clause, found: tuple[str, Agreement], catalogue: Catalogue
) -> AnswerView:
    id, agreement = found
    context = catalogue.context
    return AnswerView(
        question=label,
        text=clause.short or "",
        terms=Link(clause.topic, f"{paths.agreement(id)}#{paths.anchor(clause.id)}"),
        laws=law_views(clause.laws, context),
        sources=parts.all_cited(context, clause.sources, agreement.sources),
        disagreement=clause.disagreement,
    )


def _from_answer(label: str, answer: Answer | None, catalogue: Catalogue) -> AnswerView:
    if answer is None:
        return AnswerView(label)
    context = catalogue.context
    return AnswerView(
        question=label,
        text=answer.text,
        laws=law_views(answer.laws, context),
        sources=parts.all_cited(context, answer.sources, ()),
    )


def _links(term: WayTerm, agreement: str | None, relations: Relations) -> tuple[Link, ...]:
    """The tool's page, and the workplaces that do it."""
    tool = Link("Om redskabet", paths.tool(term.tool))
    seats = relations.ask(workplaces_in_use, term.tool)
    if seats:
        return (tool, Link(_workplaces(seats), f"{paths.tool(term.tool)}#virksomheder"))
    signed = relations.ask(agreements_in_use, agreement) if agreement else 0
    if signed:
        path = f"{paths.PARTNERS}/index.html?aftale={agreement}&status=aktiv"
        return (tool, Link(_workplaces(signed), path))
    return (tool,)


def _workplaces(count: int) -> str:
    return numbers.count(count, "arbejdsplads", "arbejdspladser")


# The slots of the hand-written page, and the template that fills each.
_PARTS = {
    "overblik": "ways_overview.html",
    "veje": "ways_table.html",
    "kontakt": "ways_contact.html",
    "kilder": "ways_sources.html",
}


def plan(site: Site) -> Iterator[Page]:
    yield Page(paths.FOR_COMPANIES, _page, shell=paths.FOR_COMPANIES)


def _page(site: Site) -> Content:
    path = paths.FOR_COMPANIES
    words = len(plain_text(site.shells[path].own["content"]).split())
    view = ways_page(site.catalogue, site.relations, words)
    parts = {slot: site.templates.render(name, "", page=view) for slot, name in _PARTS.items()}
    return site.fill(path, **parts)
