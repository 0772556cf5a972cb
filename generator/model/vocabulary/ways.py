"""What a company can do, and the short answers to what it asks."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Line, Model, Reference, TermId
from generator.model.offer import Law
from generator.model.sources import Cited
from generator.model.vocabulary.term import SourcedTerm

Question = Literal[
    "målgruppe", "varighed", "økonomi", "kommune", "virksomhed", "forsikring", "start"
]


class Answer(Model):
    """What a way asks or gives, in a line. The question is the id of the clause that tells it."""

    question: Question = Field(alias="om")
    text: Line = Field(alias="svar")
    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    sources: tuple[Cited, ...] = Field(alias="kilder", min_length=1)


class WayTerm(SourcedTerm):
    """A way for a company to take part. Where there is an agreement, its clauses answer."""

    keys_last = (*SourcedTerm.keys_last, "svar")

    tool: Annotated[TermId, Reference("redskaber")] = Field(alias="redskab")
    description: Line = Field(alias="beskrivelse")
    sector: Literal["offentlig"] | None = Field(None, alias="sektor")
    answers: tuple[Answer, ...] = Field((), alias="svar")
