"""The form for editors without git: ``extra.katalog.rediger`` in mkdocs.yml."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Line, Model
from generator.model.urls import Url

Host = Literal["mappe", "github", "gitlab", "gitea"]
PROJECT_PATTERN = r"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+$"

_WITHOUT_PROPOSALS = frozenset({"gitea"})


class Form(Model):
    """Where what is written in the form goes: a folder on one's own computer, or a git host.

    ``proposals`` makes each change a pull request. ``server`` is the host's own address when it
    is not the usual one; ``login`` and ``app_id`` are for signing in without an access token.
    """

    host: Host = Field(alias="hos")
    project: Annotated[str, StringConstraints(pattern=PROJECT_PATTERN)] | None = Field(
        None, alias="projekt"
    )
    branch: Line = Field("main", alias="gren")
    proposals: Boolean = Field(True, alias="forslag")
    server: Url | None = Field(None, alias="adresse")
    login: Url | None = None
    app_id: Line | None = None

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if self.host != "mappe" and self.project is None:
            raise PydanticCustomError("mangler", "a project", {"field": "projekt"})
        if self.host in _WITHOUT_PROPOSALS and self.proposals:
            raise PydanticCustomError("forslag", "no proposals there", {"host": self.host})
        return self


LOCAL = Form(hos="mappe")
"""What a preview shows when nothing is set."""
