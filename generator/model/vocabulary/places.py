"""Municipalities and branches."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from generator.model.base import Boolean, Count, Line, Model, one_or_more
from generator.model.vocabulary.term import Term


class MunicipalityTerm(Term):
    """A municipality; the id is its four-digit code."""

    region: Line | None = None
    example: Boolean = Field(False, alias="eksempel")


class Divisions(Model):
    """The two-digit divisions of a section of a branch classification, both ends included."""

    first: Count = Field(alias="fra")
    last: Count = Field(alias="til")


class BranchTerm(Term):
    """A section of DB07 or DB25."""

    system: Literal["DB07", "DB25"]
    letter: Annotated[str, StringConstraints(pattern=r"^[A-V]$")] = Field(alias="bogstav")
    divisions: Annotated[tuple[Divisions, ...], BeforeValidator(one_or_more)] = Field(
        alias="hovedgrupper"
    )
