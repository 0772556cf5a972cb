"""A company's page: the fact sheet of a workplace (S4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.branches import section_of
from generator.model.cards import PartnerCard, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.model.partner import Member, Partner, Signed
from generator.model.shared import Contact
from generator.model.versions import version_on
from generator.outputs.shared import downloads, parts, paths
from generator.outputs.shared.agreement_changes import Since, since
from generator.outputs.shared.correction import About, Correction, correction
from generator.outputs.shared.downloads import Download
from generator.outputs.shared.facts import (
    FactView,
    Line,
    fact_views,
    mentoring_lines,
    place_lines,
    workplace_mentors,
)
from generator.outputs.shared.leads import offers_leading_to
from generator.outputs.shared.parts import Badge, Review, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, similar
from generator.outputs.shared.rows import OfferRow, PartnerRow, Rows
from generator.outputs.shared.seats.workplace import SeatsTable, seats_table
from generator.outputs.shared.versions import version_name
from generator.texts import labels, numbers


class AgreementView(NamedTuple):
    """The agreement a workplace has: its kind, the version that applies, its period."""

    kind: Link
    version: Link | None
    uncovered: bool
    since: Since | None
    lines: tuple[Line, ...]
    expired: bool
    contact: Contact | None
    note: str | None


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
    members: tuple[Member, ...]
    offers: tuple[OfferRow, ...]
    leading: tuple[OfferRow, ...]
    is_full: bool
    similar: tuple[PartnerRow, ...]
    contact: Contact | None
    facts: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    review: Review
    edit_url: str | None
    form_path: str | None
    correction: Correction


def partner_page(
    card: PartnerCard, partner: Partner, catalogue: Catalogue, relations: Relations, rows: Rows
) -> PartnerPage:
    """The page of a company as of the catalogue's date."""
    context = catalogue.context
    in_use = card.in_use
    return PartnerPage(
        id=card.id,
        title=partner.name,
        summary=partner.summary,
        badges=parts.partner_badges(card),
        downloads=downloads.of_partner(card, catalogue),
        is_historic=partner.status == "historisk",
        validity=partner.validity,
        about=_about(card, partner, context),
        where=place_lines(partner.place),
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
        members=partner.members,
        offers=tuple(map(rows.offer, relations.offers_of_partner.get(card.id, ()))),
        leading=tuple(map(rows.offer, offers_leading_to(card, relations))),
        is_full=card.is_full,
        similar=tuple(map(rows.partner, similar(card, relations))),
        contact=partner.contact,
        facts=fact_views(partner.facts, partner.sources, context),
        sources=tuple(parts.source_view(source) for source in partner.sources),
        review=parts.review(context, partner.owner, partner.reviewed, in_use=in_use),
        edit_url=parts.edit_url(context, card.file),
        form_path=parts.form_path(context, "virksomheder", card.id),
        correction=_correction(card, partner, context, in_use=in_use),
    )


def _correction(
    card: PartnerCard, partner: Partner, context: Context, *, in_use: bool
) -> Correction:
    """To the function behind the agreement: the workplace's own mailbox is the one that asks."""
    signed = partner.agreement
    contact = partner.contact
    facts = (
        ("Status", labels.PARTNER_STATUS[card.status]),
        *_about(card, partner, context),
        ("Sted", ", ".join(place_lines(partner.place))),
        ("Kontakt", ", ".join(filter(None, (contact.unit, contact.email))) if contact else ""),
        *(_seats_fact(seats, context) for seats in card.seats),
        *mentoring_lines(partner.mentors),
        ("Aftale udløber", numbers.day(card.expires) if card.expires else ""),
        ("Opgaver", "; ".join(partner.tasks)),
    )
    return correction(
        About(
            f"virksomheder/{card.id}",
            partner.name,
            paths.partner(card.id),
            tuple(fact for fact in facts if fact[1]),
        ),
        (signed.contact if signed and in_use else None,),
        context,
    )


def _seats_fact(seats: SeatFigure, context: Context) -> Line:
    dated = f" (opgjort {numbers.day(seats.updated)})" if seats.updated else ""
    text = parts.seats_text(seats) or labels.NOT_KNOWN
    return parts.term_label(context, "redskaber", seats.form), f"{text}{dated}"


def _about(card: PartnerCard, partner: Partner, context: Context) -> tuple[Line, ...]:
    names = parts.municipality_names(context, card.municipalities)
    lines = (
        ("Branche", _branch(card, context)),
        ("Sektor", labels.SECTOR.get(partner.sector or "", "")),
        ("Kommune", ", ".join(part for part in (names, partner.area) if part)),
        ("Ordinært ansatte", numbers.number(partner.staff) if partner.staff is not None else ""),
        ("CVR-nummer", partner.cvr or ""),
        ("P-nummer", partner.p_number or ""),
    )
    return tuple(line for line in lines if line[1])


def _branch(card: PartnerCard, context: Context) -> str:
    section = section_of(context, *card.branch_code) if card.branch_code else None
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
        ("Indgået", numbers.day(signed.signed) if signed.signed else labels.NOT_KNOWN),
        ("Udløber", numbers.day(signed.expires) if signed.expires else labels.NOT_KNOWN),
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
