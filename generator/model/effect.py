"""What an offer has led to: measured effects, and how many people they are of."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Count, Line, Model, Number, Reference, TermId, Text
from generator.model.discretion import (
    Cell,
    CountedGroup,
    Data,
    bounds_of,
    is_few,
    may_show_share,
)
from generator.model.quantities import Amount, Span
from generator.model.sources import Cited


class Comparison(Model):
    """The same measure elsewhere."""

    name: Line = Field(alias="navn")
    value: Number = Field(alias="værdi")


NO_MEASUREMENT = "ingen-måling-endnu"


class Effect(CountedGroup):
    """One measured effect, with how many were measured, when, and by whom."""

    tied: ClassVar[tuple[frozenset[str], ...]] = (frozenset({"andel", "personer", "antal"}),)
    people: ClassVar[tuple[str, ...]] = ("andel", "personer", "antal", "ændring")

    measure: Annotated[TermId, Reference("effektmaal")] = Field(alias="mål")
    after: Line | None = Field(None, alias="efter")
    share: Amount | None = Field(None, alias="andel")
    persons: Amount | None = Field(None, alias="personer")
    change: Number | None = Field(None, alias="ændring")
    text: Text | None = Field(None, alias="tekst")
    measured: Count | None = Field(None, alias="antal")
    about: Line | None = Field(None, alias="for")
    group: Annotated[TermId | None, Reference("maalgrupper")] = Field(None, alias="målgruppe")
    period: Line | None = Field(None, alias="periode")
    goal: Number | None = Field(None, alias="målsætning")
    comparisons: tuple[Comparison, ...] = Field((), alias="sammenligning")
    source: Cited | None = Field(None, alias="kilde")

    @model_validator(mode="after")
    def _sourced(self) -> Self:
        if self.measure != NO_MEASUREMENT and self.source is None:
            raise PydanticCustomError("mangler", "a source", {"field": "kilde"})
        return self

    @property
    def is_result(self) -> bool:
        """Whether it is measured: a share, a number of persons or a change, not words alone."""
        figures = (self.share, self.persons, self.change)
        has_figure = any(figure is not None for figure in figures)
        return self.measure != NO_MEASUREMENT and (has_figure or bool(self.too_few))

    @property
    def part(self) -> Span | None:
        """The share in percent: as it is given, or as so many of those who were measured."""
        if self.share is not None:
            return self.share.span
        persons = self.persons.exact if self.persons else None
        if persons is None or not self.measured or persons > self.measured:
            return None
        percent = round(persons / self.measured * 100, 1)
        return Span("exact", percent, percent)

    @classmethod
    def few(cls, data: Data, around: Sequence[Data], least: int) -> frozenset[str]:
        """All of its figures, when those measured, a part of them or the others are few."""
        if not _is_shown(data, least):
            return frozenset(key for key in cls.people if key in data)
        return frozenset()

    @classmethod
    def cell(cls, data: Data, *, is_hidden: bool) -> Cell | None:
        counts = bounds_of(data.get("antal")) or bounds_of(data.get("personer"))
        if not counts:
            return None
        table = tuple(str(data.get(key)) for key in ("mål", "efter", "periode"))
        return Cell(table, "målgruppe" not in data, min(counts), is_hidden)


def _is_shown(effect: Data, least: int) -> bool:
    whole = next(iter(bounds_of(effect.get("antal"))), None)
    persons = bounds_of(effect.get("personer"))
    if whole is None:
        return not any(is_few(number, least) for number in persons)
    parts = (*persons, *(share * whole / 100 for share in bounds_of(effect.get("andel"))))
    return not is_few(whole, least) and all(may_show_share(n, whole, least) for n in parts)
