"""A partner company's workplace, and the agreements it may have."""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from generator.model.base import (
    Boolean,
    Count,
    Day,
    Line,
    Markdown,
    Model,
    Reference,
    Slug,
    TermId,
    Text,
    Title,
)
from generator.model.discretion import CountedGroup, Data, few_counts
from generator.model.guarded import Guarded, GuardedGroup
from generator.model.offer import Group, Law, OfferId, Tool
from generator.model.quantities import Amount
from generator.model.shared import Contact, Entry, Mentoring, Participants, few_people, few_seats
from generator.model.sources import Cited, Source

PartnerStatus = Literal["aktiv", "under-forhandling", "i-bero", "ophørt", "historisk"]
Protected = Literal["ja", "nej", "ukendt"]
"""Whether a company is registered as protected from advertising (CVR-loven § 19)."""
CompanyForm = Literal[
    "enkeltmandsvirksomhed",
    "personligt-ejet-mindre-virksomhed",
    "interessentskab",
    "kommanditselskab",
    "anpartsselskab",
    "aktieselskab",
    "andelsselskab",
    "forening",
    "fond",
    "offentlig-myndighed",
    "anden",
]
PERSONAL_FORMS = frozenset({"enkeltmandsvirksomhed", "personligt-ejet-mindre-virksomhed"})
"""Of these the company's data are those of a person."""

AgreementId = Annotated[Slug, Reference("aftaler")]


class Branch(Model):
    """A branch of trade: a code with the system it belongs to, or the source's own words."""

    system: Literal["DB07", "DB25"] | None = None
    code: Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")] | None = Field(
        None, alias="kode"
    )
    text: Line | None = Field(None, alias="tekst")

    @property
    def full_code(self) -> tuple[str, str] | None:
        """The code behind its system; None where either is not known."""
        return (self.system, self.code) if self.system and self.code else None


class Sites(Model):
    """The workplaces that a scheme's seats are spread over, and the agreements beside them."""

    count: Count | None = Field(None, alias="antal")
    seats_each: Amount | None = Field(None, alias="pladser_hver")
    coming: Count | None = Field(None, alias="på_vej")
    paused: Count | None = Field(None, alias="i_bero")


class Seats(CountedGroup):
    """The seats a workplace offers in one form.

    ``count`` holds all seats that are agreed on: those on pause too, those on the way not.
    """

    tied: ClassVar[tuple[frozenset[str], ...]] = (frozenset({"antal", "steder"}),)
    people: ClassVar[tuple[str, ...]] = ("antal", "venteliste", "deltagere")

    form: Tool
    count: Amount | None = Field(None, alias="antal")
    free: Count | None = Field(None, alias="ledige")
    free_from: Day | None = Field(None, alias="ledig_fra")
    paused: Count | None = Field(None, alias="på_pause")
    coming: Count | None = Field(None, alias="på_vej")
    waiting: Count | None = Field(None, alias="venteliste")
    sites: Sites | None = Field(None, alias="steder")
    groups: tuple[Group, ...] = Field((), alias="målgrupper")
    updated: Day | None = Field(None, alias="opdateret")
    participants: Participants | None = Field(None, alias="deltagere")
    note: Text | None = None
    source: Cited | None = Field(None, alias="kilde")

    @classmethod
    def few(cls, data: Data, around: Sequence[Data], least: int) -> frozenset[str]:
        """Of seats for one group alone, those that are taken reveal the group of who has them."""
        total = few_seats(data, "antal", least) if len(data.get("målgrupper", ())) == 1 else set()
        return frozenset(few_counts(data, ("venteliste",), least) | few_people(data, least) | total)


class Signed(GuardedGroup):
    """The agreement a workplace has signed; the version in force that day applies."""

    type: AgreementId
    signed: Day | None = Field(None, alias="indgået")
    expires: Day | None = Field(None, alias="udløber")
    contact: Contact | None = Field(None, alias="kontakt")
    note: Text | None = None


class Cooperation(GuardedGroup):
    """What a register of workplaces is to follow: who wants to, the last contact, what there was.

    Source: the report on Skælskør of 2001, pages 4, 6 and 20.
    """

    wanted: Boolean | None = Field(None, alias="ønsker")
    last_contact: Day | None = Field(None, alias="seneste_kontakt")
    former: Text | None = Field(None, alias="tidligere")


class Member(GuardedGroup):
    """A company that a source names as part of a scheme."""

    name: Title = Field(alias="navn")
    branch: Line | None = Field(None, alias="branche")
    places: tuple[Line, ...] = Field((), alias="steder")
    note: Text | None = None


class Partner(Entry):
    """A workplace that takes citizens in, or a scheme that a source describes."""

    keys_behind: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "status": ("eksempel",),
        "branche": ("kommune", "område", "sted"),
        "tilbud": ("kontakt",),
    }

    name: Title = Field(alias="navn")
    status: PartnerStatus
    kind: Literal["arbejdsplads", "ordning"] = Field("arbejdsplads", alias="art")
    sector: Literal["privat", "offentlig", "forening", "socialøkonomisk"] | None = Field(
        None, alias="sektor"
    )
    cvr: Annotated[str, StringConstraints(pattern=r"^[0-9]{8}$")] | None = None
    p_number: Annotated[str, StringConstraints(pattern=r"^[0-9]{10}$")] | None = Field(
        None, alias="p_nummer"
    )
    form: CompanyForm | None = Field(None, alias="virksomhedsform")
    protected: Protected | None = Field(None, alias="reklamebeskyttet")
    consent: Day | None = Field(None, alias="samtykke")
    branch: Branch | None = Field(None, alias="branche")
    staff: Count | None = Field(None, alias="ansatte")
    summary: Line | None = Field(None, alias="resumé")
    description: Markdown | None = Field(None, alias="beskrivelse")
    job_profile: Text | None = Field(None, alias="jobprofil")
    tasks: tuple[Text, ...] = Field((), alias="arbejdsopgaver")
    seats: tuple[Seats, ...] = Field((), alias="pladser")
    mentors: Mentoring | None = Field(None, alias="mentorer")
    activities: tuple[Text, ...] = Field((), alias="støtteaktiviteter")
    requirements: tuple[Text, ...] = Field((), alias="krav")
    agreement: Signed | None = Field(None, alias="aftale")
    cooperation: Cooperation | None = Field(None, alias="samarbejde")
    members: tuple[Member, ...] = Field((), alias="virksomheder")
    offers: tuple[OfferId, ...] = Field((), alias="tilbud")


class LeastOf(Model):
    """The least number of something, and whether it is required or recommended."""

    count: Count = Field(alias="antal")
    basis: Literal["krav", "anbefaling"] = Field(alias="grundlag")
    source: Cited | None = Field(None, alias="kilde")


class Minimums(Model):
    """The least a version of an agreement asks of a workplace."""

    seats: LeastOf | None = Field(None, alias="pladser")
    mentors: LeastOf | None = Field(None, alias="mentorer")


class Clause(Model):
    """One clause of an agreement's terms."""

    id: TermId
    topic: Line = Field(alias="emne")
    party: Literal["virksomhed", "kommune", "begge"] | None = Field(None, alias="part")
    short: Line | None = Field(None, alias="kort")
    text: Markdown = Field(alias="tekst")
    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    sources: tuple[Cited, ...] = Field(alias="kilder", min_length=1)
    disagreement: Text | None = Field(None, alias="uenighed")


class Version(Guarded):
    """The terms of an agreement as they were in a period."""

    version: TermId
    title: Title | None = Field(None, alias="titel")
    valid_from: Day | None = Field(None, alias="gyldig_fra")
    valid_to: Day | None = Field(None, alias="gyldig_til")
    basis: Text | None = Field(None, alias="grundlag")
    note: Text | None = None
    least: Minimums | None = Field(None, alias="mindst")
    clauses: tuple[Clause, ...] = Field(alias="klausuler", min_length=1)


class Agreement(Model):
    """A kind of agreement between the municipality and a workplace, in dated versions."""

    name: Title = Field(alias="navn")
    summary: Text = Field(alias="resumé")
    tool: Annotated[TermId | None, Reference("redskaber")] = Field(None, alias="redskab")
    suits: Text | None = Field(None, alias="hvem")
    versions: tuple[Version, ...] = Field(alias="versioner", min_length=1)
    former: tuple[Slug, ...] = Field((), alias="tidligere")
    owner: Line | None = Field(None, alias="ansvarlig")
    reviewed: Day | None = Field(None, alias="gennemgået")
    sources: tuple[Source, ...] = Field((), alias="kilder")
