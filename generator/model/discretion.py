"""Small groups: which counts of people are too few to be shown, since they may reveal a person.

Rule: databeskyttelsesloven § 10, statistics only as statistics. Danish practice hides cells below
three to five, and the single cell that follows from a total and the others; ``least`` is set by the
municipality. Figures that a source has published are quoted as published.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from pydantic import Field, field_validator

from generator.model.base import Line, Model
from generator.model.guarded import INTERNAL, PUBLIC, GuardedGroup, among

TOO_FEW = "for_få"
SMALL_BASE = 20
"""Of fewer people than this a percentage is uncertain."""

Data = Mapping[str, Any]


def is_few(number: float, least: int) -> bool:
    """Whether so many people may be known by their number. Nobody is nobody in particular."""
    return 0 < number < least


def may_show_share(part: float, whole: float, least: int) -> bool:
    """Whether it may be shown how many of some people something is true of.

    Neither they, those it is true of, nor the others may be few. None and all count as few here:
    what is said of all is said of each.
    """
    return whole >= least and round(part) >= least and whole - round(part) >= least


class Discretion(NamedTuple):
    """How few people are too few (0: none are), and the ids of shared sources that are public."""

    least: int = 0
    published: frozenset[str] = frozenset()

    def is_published(self, cited: Any, own: Sequence[Any]) -> bool:
        """Whether a source in plain data, or one of an entry's ``own`` by its id, is public."""
        if isinstance(cited, dict):
            return is_public_source(cited.get("type"), cited.get("url"))
        found = (source for source in own if isinstance(source, dict) and source.get("id") == cited)
        source = next(found, None)
        return self.is_published(source, ()) if source else cited in self.published


def is_public_source(type: Any, url: Any) -> bool:
    """Whether a source is one that anybody may read, and not the municipality's own register."""
    return type != "egen-registrering" and bool(type or url)


class Counted(Model):
    """A group with counts of people. ``people`` are the keys of them and of what gives them away.

    ``too_few`` names those that are known and too small to show.
    """

    people: ClassVar[tuple[str, ...]] = ()

    too_few: tuple[Line, ...] = Field((), alias="for_få")

    @field_validator("too_few")
    @classmethod
    def _are_people(cls, keys: tuple[str, ...]) -> tuple[str, ...]:
        return among(keys, cls.people)

    @classmethod
    def few(cls, data: Data, around: Sequence[Data], least: int) -> frozenset[str]:
        """The keys of plain data that may not be shown. ``around`` is what it is in."""
        return frozenset()

    @classmethod
    def cell(cls, data: Data, *, is_hidden: bool) -> "Cell | None":
        """What it is in a table of the same figure for a total and its parts, if it is in one."""
        return None


class CountedGroup(Counted, GuardedGroup):
    """A group with counts of people, which may be internal too."""

    keys_last: ClassVar[tuple[str, ...]] = (TOO_FEW, PUBLIC, INTERNAL)


class Cell(NamedTuple):
    """A count of people in a table, of a part or the total; tables are told apart by ``table``."""

    table: Hashable
    is_total: bool
    people: float
    is_hidden: bool


def also_hidden(cells: Sequence[Cell | None]) -> frozenset[int]:
    """The places of cells to hide beside those that are: the single one could be worked out.

    Where a total is shown and one part is not, the smallest other part is hidden too.
    """
    found = set()
    for total in {c.table for c in cells if c and c.is_total and not c.is_hidden}:
        parts = [(n, c) for n, c in enumerate(cells) if c and c.table == total and not c.is_total]
        shown = [(part.people, n) for n, part in parts if not part.is_hidden]
        if len(parts) - len(shown) == 1 and shown:
            found.add(min(shown)[1])
    return frozenset(found)


def bounds_of(amount: Any) -> tuple[float, ...]:
    """The numbers of an amount in plain data; none when there is no amount."""
    values = amount.values() if isinstance(amount, dict) else (amount,)
    return tuple(v for v in values if isinstance(v, int | float) and not isinstance(v, bool))


def few_counts(data: Data, keys: Sequence[str], least: int) -> set[str]:
    """The keys, each of a count of people, that are few."""
    return {key for key in keys if any(is_few(n, least) for n in bounds_of(data.get(key)))}
