"""What an organisation holds to, whatever the offer: who supplies, what must work, who chooses."""

from typing import Literal

from pydantic import Field

from generator.model.base import Day, Line, Text
from generator.model.vocabulary.terms import SourcedTerm

Area = Literal["tilbud", "udbydere", "virksomheder", "styring"]
Check = Literal["alternativ", "effekt", "belægning", "indkøb"]


class PrincipleTerm(SourcedTerm):
    """A principle in its source's words.

    ``adopted`` is the day on which the municipality whose catalogue it is made it its own;
    ``check`` says what the catalogue knows of how far it is kept (see ``model.principles``).
    """

    text: Text = Field(alias="tekst")
    points: tuple[Line, ...] = Field((), alias="punkter")
    areas: tuple[Area, ...] = Field(alias="gælder", min_length=1)
    check: Check | None = Field(None, alias="kontrol")
    adopted: Day | None = Field(None, alias="vedtaget")
