"""What a rule sees, and what it is written with."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Generic, ParamSpec, TypeVar, cast

from generator.diagnostics import Diagnostic, Params, Position, Severity
from generator.model.cards import Link, OfferCard, PartnerCard
from generator.model.catalogue import Context
from generator.model.kinds import AnyEntry
from generator.model.offer import Provider
from generator.model.partner import Agreement
from generator.model.references import Found, Path, references
from generator.model.shared import in_use
from generator.model.withholding import Left, withhold
from generator.nodes import Document
from generator.nodes.text import position_at
from generator.texts.messages.base import Message

__all__ = ["CatalogueView", "Diagnostics", "EntryView", "FileView", "Message", "error", "warning"]

# Fields that are not running text: codes, addresses and contact points.
_NOT_PROSE = frozenset(
    {
        *("kontakt", "e-mail", "url", "web", "cvr", "p_nummer", "kode", "kommune", "postnr"),
        *("id", "kilder"),
    }
)

Diagnostics = Iterator[Diagnostic]
"""What a rule's check yields."""

Text = tuple[Path, str]
"""A text of an entry, behind its path."""

P = ParamSpec("P")
M_co = TypeVar("M_co", bound=AnyEntry, covariant=True)


def error(
    code: str, _: Callable[P, Message], place: Position, /, *args: P.args, **params: P.kwargs
) -> Diagnostic:
    """A rule's error. The parameters are those of the rule's message, by name."""
    return Diagnostic(code, Severity.ERROR, place, cast(Params, params))


def warning(
    code: str, _: Callable[P, Message], place: Position, /, *args: P.args, **params: P.kwargs
) -> Diagnostic:
    """A rule's warning. The parameters are those of the rule's message, by name."""
    return Diagnostic(code, Severity.WARNING, place, cast(Params, params))


@dataclass(frozen=True)
class FileView:
    """A file with its texts and what is known around it."""

    document: Document
    context: Context

    @property
    def today(self) -> date:
        return self.context.today

    def at(self, *path: str | int) -> Position:
        return self.document.position(path)

    @cached_property
    def prose(self) -> tuple[Text, ...]:
        """Every running text of the entry with its path."""
        found: list[Text] = []
        _collect_prose(self.document.data, (), found)
        return tuple(found)

    @cached_property
    def markdown(self) -> tuple[Text, ...]:
        """Every text of the entry that is rendered as Markdown, with its path."""
        return tuple(self._markdown())

    def _markdown(self) -> Iterator[Text]:
        data = self.document.data
        if isinstance(data.get("beskrivelse"), str):
            yield ("beskrivelse",), data["beskrivelse"]
        for v, version in enumerate(data.get("versioner", ())):
            for c, clause in enumerate(version.get("klausuler", ())):
                if isinstance(clause.get("tekst"), str):
                    yield ("versioner", v, "klausuler", c, "tekst"), clause["tekst"]

    def line_in(self, path: Path, line: int) -> Position:
        """The position of a line (from 0) of the text at a path."""
        start = self.at(*path)
        style = self.document.scalar_style(path)
        if style in ("|", ">"):
            return Position(start.file, start.line + 1 + line, 1)
        return start

    def find(self, path: Path, offset: int, text: str) -> Position:
        """The position of a character offset in the text at a path, as near as its style allows."""
        return self.line_in(path, position_at("", text, offset).line - 1)


@dataclass(frozen=True)
class EntryView(FileView, Generic[M_co]):
    """An entry: its model, its file and what is known around it.

    A rule's ``check`` names the models it judges: with ``EntryView[Offer | Provider]`` it is given
    offers and providers, with ``FileView`` every entry.
    """

    model: M_co

    @property
    def in_use(self) -> bool:
        """Whether the entry is in use now, so that today's rules and terms apply to it."""
        return isinstance(self.model, Agreement) or in_use(self.model.status)

    @cached_property
    def left(self) -> Left:
        """What the public edition has of the entry, and what it has not."""
        return withhold(type(self.model), self.document.data, self.context.discretion)

    @cached_property
    def references(self) -> tuple[Found, ...]:
        """Every reference of the entry to a term or to another entry."""
        return references(type(self.model), self.document.data)

    @property
    def own_sources(self) -> frozenset[str]:
        """The ids of the sources that the entry has itself."""
        return frozenset(source.id for source in self.model.sources if source.id)


@dataclass(frozen=True, slots=True)
class CatalogueView:
    """All entries by their cards, every link between entries, and which ids have a file.

    ``former`` are the ids that entries had, each with its entry's file.
    """

    context: Context
    offers: Mapping[str, OfferCard]
    partners: Mapping[str, PartnerCard]
    agreements: Mapping[str, Agreement]
    providers: Mapping[str, Provider]
    links: Sequence[tuple[str, Link]]
    known_ids: Mapping[str, Collection[str]]
    former: Sequence[tuple[str, Link]] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every file could be read, so that what is not there is nowhere."""
        read = (self.offers, self.partners, self.agreements, self.providers)
        return sum(map(len, self.known_ids.values())) == sum(map(len, read))


def _collect_prose(value: Any, path: Path, found: list[Text]) -> None:
    if isinstance(value, str):
        found.append((path, value))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _collect_prose(item, (*path, index), found)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in _NOT_PROSE:
                _collect_prose(item, (*path, key), found)
