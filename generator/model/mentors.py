"""Networks of mentors and of leaders (S6), and their theme meetings (S17)."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from generator.model.base import Boolean, Day, Line, Model, PartialDay, TermId, Text, Title
from generator.model.guarded import Guarded
from generator.model.shared import Contact, Email, Municipalities, Place
from generator.model.sources import Cited

Clock = Annotated[str, StringConstraints(pattern=r"^[0-2][0-9]\.[0-5][0-9]$")]


class Hours(Model):
    """From when to when a meeting lasts: ``{fra: "14.00", til: "16.00"}``."""

    start: Clock = Field(alias="fra")
    end: Clock | None = Field(None, alias="til")


class SignUp(Model):
    """How to take part: the mailbox of a function, and the last day."""

    email: Email = Field(alias="e-mail")
    deadline: Day | None = Field(None, alias="frist")


class Meeting(Model):
    """A theme meeting of a day: its topic, and whom it is for. Never who speaks."""

    id: TermId
    day: Day = Field(alias="dato")
    hours: Hours | None = Field(None, alias="tid")
    topic: Line = Field(alias="emne")
    text: Text | None = Field(None, alias="indhold")
    place: Place | None = Field(None, alias="sted")
    audience: Line | None = Field(None, alias="hvem")
    sign_up: SignUp | None = Field(None, alias="tilmelding")
    cancelled: Boolean = Field(False, alias="aflyst")
    source: Cited | None = Field(None, alias="kilde")

    def takes_sign_ups(self, today: date) -> bool:
        """Whether one can still sign up: neither the meeting nor the deadline has passed."""
        last = self.sign_up.deadline if self.sign_up else None
        is_over = self.day < today or (last is not None and last < today)
        return self.sign_up is not None and not self.cancelled and not is_over


class Network(Guarded):
    """A network of mentors or of companies' leaders, of today or one that a source describes.

    ``begins`` and ``topics`` are what a source says of meetings without naming their days.
    """

    id: TermId
    name: Title = Field(alias="navn")
    kind: Literal["mentorer", "ledere"] = Field("mentorer", alias="art")
    status: Literal["aktiv", "historisk"]
    example: Boolean = Field(False, alias="eksempel")
    municipalities: Municipalities | None = Field(None, alias="kommune")
    text: Text | None = Field(None, alias="beskrivelse")
    audience: Line | None = Field(None, alias="hvem")
    contact: Contact | None = Field(None, alias="kontakt")
    begins: PartialDay | None = Field(None, alias="begynder")
    topics: tuple[Line, ...] = Field((), alias="emner")
    meetings: tuple[Meeting, ...] = Field((), alias="møder")
    note: Text | None = None
    source: Annotated[Cited, Field(alias="kilde")]


class Networks(Model):
    """The file companies/mentornetvaerk.yml."""

    networks: tuple[Network, ...] = Field(alias="netværk")
