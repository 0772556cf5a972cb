"""A term of any kind: valid in a period, replaced by others, sourced."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from generator.model.base import Boolean, Day, Line, Markdown, Model, TermId, Text, Title
from generator.model.sources import Cited


class Crosswalk(Model):
    """The term of another system that this one answers to, wholly or in part."""

    term: TermId
    degree: Literal["helt", "delvis"] = Field(alias="grad")
    note: Text | None = None


class Term(Model):
    """A term: valid in a period, replaced by others, sourced."""

    keys_last: ClassVar[tuple[str, ...]] = (
        "gyldig_fra",
        "gyldig_til",
        "forventet",
        "afløst_af",
        "svarer_til",
        "kilde",
        "efterprøvet",
        "senest_kontrolleret",
        "note",
    )

    id: TermId
    name: Title = Field(alias="navn")
    short: Line | None = Field(None, alias="kort")
    description: Markdown | None = Field(None, alias="beskrivelse")
    valid_from: Day | None = Field(None, alias="gyldig_fra")
    valid_to: Day | None = Field(None, alias="gyldig_til")
    expected: Boolean = Field(False, alias="forventet")
    verified: Boolean = Field(True, alias="efterprøvet")
    replaced_by: tuple[TermId, ...] = Field((), alias="afløst_af")
    answers_to: tuple[Crosswalk, ...] = Field((), alias="svarer_til")
    source: Cited | None = Field(None, alias="kilde")
    note: Text | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the term is in force on a day; an announced term never is."""
        started = self.valid_from is None or self.valid_from <= day
        return started and not self.expected and not self.ended_by(day)

    def ended_by(self, day: date) -> bool:
        return self.valid_to is not None and self.valid_to < day

    @property
    def label(self) -> str:
        return self.short or self.name


class SourcedTerm(Term):
    """A term that must have a source of its own; other terms are covered by those of their file."""


class LegalTerm(SourcedTerm):
    """A fact of law: ``checked`` is the day it was last compared with the text of its source."""

    checked: Day | None = Field(None, alias="senest_kontrolleret")
