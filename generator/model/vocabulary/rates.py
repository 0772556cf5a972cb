"""Rates by date."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Line
from generator.model.quantities import Amount
from generator.model.vocabulary.term import SourcedTerm


class RateTerm(SourcedTerm):
    """A rate by date."""

    kind: Literal[
        "løntilskud-privat", "løntilskud-offentlig", "timeløn-loft-offentlig", "mentor"
    ] = Field(alias="art")
    amount: Amount = Field(alias="beløb")
    unit: Line = Field(alias="enhed")

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if self.valid_from is None:
            raise PydanticCustomError("sats-uden-dato", "a rate without a date", {"id": self.id})
        return self
