"""Rates by date."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Line
from generator.model.quantities import Amount
from generator.model.vocabulary.term import LegalTerm


class RateTerm(LegalTerm):
    """A rate by date. Of one that is regulated, the following years are computed."""

    kind: Literal[
        "løntilskud-privat",
        "løntilskud-offentlig",
        "løntilskud-sygemeldt-offentlig",
        "løntilskud-førtidspension",
        "løntilskud-førtidspension-særlig",
        "timeløn-loft-offentlig",
        "mentor",
        "satsregulering",
    ] = Field(alias="art")
    amount: Amount = Field(alias="beløb")
    unit: Line = Field(alias="enhed")
    regulated: Boolean = Field(False, alias="reguleres")
    computed: Boolean = Field(False, alias="beregnet")

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if self.valid_from is None:
            raise PydanticCustomError("sats-uden-dato", "a rate without a date", {"id": self.id})
        if self.regulated and self.amount.exact is None:
            raise PydanticCustomError("tal", "a base amount is one number")
        return self
