"""A company's page: the fact sheet of a workplace (S4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.cards import PartnerCard, SeatFigure
from generator.model.catalogue import Catalogue, Context, section_of
from generator.model.partner import Cooperation, Member, Partner, Signed
from generator.model.shared import Contact
from generator.model.versions import version_on
from generator.outputs.shared import downloads, parts, paths
from generator.outputs.shared.agreement_changes import Since, since
from generator.outputs.shared.downloads import Download
from generator.outputs.shared.facts import (
    FactView,
    Line,
    by_id,
    fact_views,
    known,
    mentoring_lines,
    place_lines,
    workplace_mentors,
)
from generator.outputs.shared.leads import offers_leading_to
from generator.outputs.shared.mail import About, Correction, correction
from generator.outputs.shared.parts import Badge, Review, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, offers_of, similar
from generator.outputs.shared.rows import OfferRow, PartnerRow, Rows
from generator.outputs.shared.seats.workplace import SeatsTable, seats_table
from generator.outputs.shared.versions import version_name
from generator.texts import labels, numbers


class AgreementView(NamedTuple):
    """The agreement a workplace has: its kind, the version that applies, its period."""

    kind: Link
    version: Link | None = None
    uncovered: bool = False
    since: Since | None = None
    lines: tuple[Line, ...] = ()
    expired: bool = False
    contact: Contact | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """Everything a company's page shows, in Danish and in order."""

    id: str
    title: str
    summary: str | None
    badges: tuple[Badge, ...]
    downloads: tuple[Download, ...]
    is_historic: bool
    validity: str | None
    about: tuple[Line, ...]
    where: tuple[str, ...]
    markdown: str | None
    job_profile: str | None
    tasks: tuple[str, ...]
    seats: SeatsTable | None
    mentoring: tuple[Line, ...]
    activities: tuple[str, ...]
    requirements: tuple[str, ...]
    agreement: AgreementView | None
    cooperation: tuple[Line, ...]
    members: tuple[Member, ...]
    offers: tuple[OfferRow, ...]
    leading: tuple[OfferRow, ...]
    is_full: bool
    similar: tuple[PartnerRow, ...]
    contact: Contact | None
    protected: str
    facts: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    review: Review
    edit_url: str | None
    form_path: str | None
    correction: Correction
    withheld: tuple[str, ...]

    @property
    def lines(self) -> Mapping[str, Line]:
        """Every line of the page by its id."""
        agreement = self.agreement.lines if self.agreement else ()
        return by_id(self.about, self.mentoring, self.cooperation, agreement)


def partner_page(
    card: PartnerCard, partner: Partner, catalogue: Catalogue, relations: Relations, rows: Rows
) -> PartnerPage:
    """The page of a company as of the catalogue's date."""
    context = catalogue.context
    in_use = card.in_use
    about, where = _about(card, partner, context), place_lines(partner.place)
    return PartnerPage(
        id=card.id,
        title=partner.name,
        summary=partner.summary,
        badges=parts.badges(card),
        downloads=downloads.of_partner(card, catalogue),
        is_historic=partner.status == "historisk",
        validity=partner.validity,
        about=about,
        where=where,
        markdown=partner.description,
        job_profile=partner.job_profile,
        tasks=partner.tasks,
        seats=seats_table(partner, context),
        mentoring=workplace_mentors(partner.mentors, in_use=in_use),
        activities=partner.activities,
        requirements=partner.requirements,
        agreement=_agreement(partner.agreement, catalogue, in_use=in_use)
        if partner.agreement
        else None,
        cooperation=_cooperation(partner.cooperation, context, in_use=in_use),
        members=partner.members,
        offers=tuple(map(rows.offer, relations.ask(offers_of, card.id))),
        leading=tuple(map(rows.offer, relations.ask(offers_leading_to, card.id))),
        is_full=card.is_full,
        similar=tuple(map(rows.partner, relations.ask(similar, card.id))),
        contact=partner.contact,
        protected=labels.PROTECTED[partner.protected] if partner.protected else "",
        facts=fact_views(partner.facts, partner.sources, context),
        sources=tuple(parts.source_view(context, source) for source in partner.sources),
        review=parts.review(context, partner.owner, partner.reviewed, in_use=in_use),
        edit_url=parts.edit_url(context, card.file),
        form_path=parts.form_path(context, "virksomheder", card.id),
        correction=_correction(
            card, partner, known(*about, Line("place", "Sted", ", ".join(where))), context
        ),
        withheld=card.withheld,
    )


def _correction(
    card: PartnerCard, partner: Partner, shown: tuple[Line, ...], context: Context
) -> Correction:
    """To the function behind the agreement: the workplace's own mailbox is the one that asks."""
    signed, contact = partner.agreement, partner.contact
    reached = ", ".join(filter(None, (contact.unit, contact.email))) if contact else ""
    facts = (
        Line("status", "Status", labels.PARTNER_STATUS[card.status]),
        *shown,
        *known(Line("contact", "Kontakt", reached)),
        *(_seats_fact(seats, context) for seats in card.seats),
        *mentoring_lines(partner.mentors),
        *known(
            Line("expires", "Aftale udløber", numbers.day(card.expires) if card.expires else ""),
            Line("tasks", "Opgaver", "; ".join(partner.tasks)),
        ),
    )
    about = About(f"virksomheder/{card.id}", partner.name, paths.partner(card.id), facts)
    in_use = card.in_use
    return correction(about, (signed.contact if signed and in_use else None,), context)


def _seats_fact(seats: SeatFigure, context: Context) -> Line:
    dated = f" (opgjort {numbers.day(seats.updated)})" if seats.updated else ""
    text = parts.capacity_text(seats, context.today) or labels.NOT_KNOWN
    label = parts.term_label(context, "redskaber", seats.form)
    return Line(f"seats.{seats.form}", label, f"{text}{dated}")


def _about(card: PartnerCard, partner: Partner, context: Context) -> tuple[Line, ...]:
    names = parts.municipality_names(context, card.municipalities)
    area = ", ".join(part for part in (names, partner.area) if part)
    staff = numbers.number(partner.staff) if partner.staff is not None else ""
    return (
        Line("branch", "Branche", _branch(card, context)),
        Line("sector", "Sektor", labels.SECTOR.get(partner.sector or "", "")),
        Line("municipality", "Kommune", area),
        Line("staff", "Ordinært ansatte", staff),
        Line("cvr", "CVR-nummer", partner.cvr or ""),
        Line("p_number", "P-nummer", partner.p_number or ""),
    )


def _cooperation(
    cooperation: Cooperation | None, context: Context, *, in_use: bool
) -> tuple[Line, ...]:
    """Whether a workplace wants to, the last contact and what there was; of one in use always."""
    known_of = cooperation or Cooperation()
    wanted = {True: "Ja", False: "Nej", None: ""}[known_of.wanted]
    day = known_of.last_contact
    contact = f"{numbers.day(day)}, {numbers.ago(day, context.today)}" if day else ""
    lines = (
        Line("cooperation.wanted", "Ønsker at samarbejde", wanted),
        Line("cooperation.contact", "Seneste kontakt", contact),
        Line("cooperation.former", "Tidligere samarbejde", known_of.former or ""),
    )
    return lines if in_use else known(*lines)


def _branch(card: PartnerCard, context: Context) -> str:
    section = section_of(context, card.branch_code)
    words = card.branch_text[:1].upper() + card.branch_text[1:] if card.branch_text else ""
    if card.branch_code is None:
        return words
    system, code = card.branch_code
    details = f"{system} {code[:2]}.{code[2:4]}.{code[4:]}"
    return f"{words or (section.label if section else code)} ({details})"


def _agreement(signed: Signed, catalogue: Catalogue, *, in_use: bool) -> AgreementView | None:
    agreement = catalogue.agreements.get(signed.type)
    if agreement is None:
        return None
    version = version_on(agreement, signed.signed) if signed.signed else None
    current = version_on(agreement, catalogue.today)
    expired = in_use and signed.expires is not None and signed.expires < catalogue.today
    lines = (
        Line("agreement.signed", "Indgået", numbers.day(signed.signed) if signed.signed else ""),
        Line("agreement.expires", "Udløber", numbers.day(signed.expires) if signed.expires else ""),
    )
    return AgreementView(
        kind=Link(agreement.name, paths.agreement(signed.type)),
        version=Link(
            version_name(version),
            paths.agreement(signed.type, version.version),
        )
        if version
        else None,
        uncovered=signed.signed is not None and version is None,
        since=since(signed.type, agreement, version, current) if version and current else None,
        lines=lines,
        expired=expired,
        contact=signed.contact,
        note=signed.note,
    )
