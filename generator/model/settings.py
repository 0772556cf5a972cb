"""The project's own settings: ``extra.katalog`` in mkdocs.yml."""

from calendar import monthrange
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Code, Count, Day, Line, Model, Text, Title
from generator.model.editions import Edition
from generator.model.shared import Contact, Email
from generator.model.urls import Url, UrlPattern

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


Level = Literal["fejl", "advarsel", "fra"]


class Owner(Model):
    """The municipality whose catalogue this is."""

    name: Title = Field(alias="navn")
    code: Code = Field(alias="kode")
    example: Boolean = Field(False, alias="eksempel")
    contact: Contact | None = Field(None, alias="kontakt")


class Freshness(Model):
    """How many days a seat figure counts as fresh, and then as ageing before it is stale."""

    fresh_days: Count = Field(30, alias="frisk_dage")
    ageing_days: Count = Field(90, alias="aldrende_dage")


class SmallGroups(Model):
    """How few people are too few to be counted in public; 0 shows every count."""

    least: Annotated[int, Field(ge=0, le=100)] = Field(5, alias="mindst")


OWNER, DECLARATION, DECLARED = "kommune", "was_url", "was_dato"
"""The keys of the municipality, of its official declaration of accessibility, and of its day."""
MAILBOXES, PRACTICE = "postkasser", "lokal_praksis"
"""The keys of the settings that name something of the catalogue."""


class Settings(Model):
    """What a municipality can set without touching the code.

    ``known_names`` look like persons' and are not. ``local_practice`` is what it does itself in
    the matter of a clause, by agreement and clause.
    """

    site_name: Title = "Tilbudskatalog"
    site_url: Url = "https://katalog.example/"
    owner: Owner = Field(alias="kommune")
    edition: Edition = Field("offentlig", alias="udgave")
    discretion: SmallGroups = Field(default_factory=SmallGroups, alias="diskretion")
    edit_url: UrlPattern | None = Field(None, alias="rediger_url")
    declaration: Url | None = Field(None, alias=DECLARATION)
    declared: Day | None = Field(None, alias=DECLARED)
    form: Form | None = Field(None, alias="rediger")
    review_months: Annotated[int, Field(ge=1, le=60)] = Field(6, alias="gennemgang_måneder")
    mailboxes: dict[Line, Email] = Field(default_factory=dict, alias=MAILBOXES)
    warn_days: Count = Field(60, alias="varsel_dage")
    seats: Freshness = Field(default_factory=Freshness, alias="pladser")
    page_size: Annotated[int, Field(ge=10, le=75)] = Field(60, alias="pr_side")
    pdf: Boolean = True
    local_practice: dict[Line, dict[Line, Text]] = Field(default_factory=dict, alias=PRACTICE)
    known_names: tuple[Line, ...] = Field((), alias="kendte_navne")
    rules: dict[Line, Level] = Field(default_factory=dict, alias="regler")


def review_due(reviewed: date, months: int) -> date:
    """The last day a review counts: the same day of the month, ``months`` later."""
    year, month = divmod(reviewed.year * 12 + reviewed.month - 1 + months, 12)
    return date(year, month + 1, min(reviewed.day, monthrange(year, month + 1)[1]))
