"""Sources that several entries share, and words explained."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.base import Line, Markdown, PartialDay, Reference, TermId, Text
from generator.model.sources import SourceType
from generator.model.urls import Url
from generator.model.vocabulary.term import SourcedTerm, Term


class SourceTerm(Term):
    """A source that several entries share."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=400)] = Field(alias="titel")
    publisher: Line | None = Field(None, alias="udgiver")
    place: Text | None = Field(None, alias="sted")
    url: Url | None = None
    dated: PartialDay | None = Field(None, alias="dato")
    type: SourceType | None = None


class GlossaryTerm(SourcedTerm):
    """A word explained."""

    description: Markdown = Field(alias="beskrivelse")
    see_also: tuple[Annotated[TermId, Reference("ordbog")], ...] = Field((), alias="se_også")
