"""What is searched of an entry: its distinct words by how much they say of it.

A reading keeps an entry's words as one short string, so that the index can be built of
thousands of entries without holding their whole texts.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from generator.model.catalogue import Context, section_of
from generator.model.offer import Offer
from generator.model.partner import Partner
from generator.model.vocabulary import GroupTerm
from generator.search.danish import words


class Fields(NamedTuple):
    """A document's text by weight, the heaviest first."""

    title: str
    terms: str = ""
    """What kind of thing it is, and the terms it is filed under."""
    brief: str = ""
    """Its summary, where it is, who runs it, and the law behind it."""
    text: str = ""


FIELDS = len(Fields._fields)


def entry_words(kind: str, model: Any, context: Context) -> str:
    """The distinct words of an offer or a company: a line for each field, the heaviest first.

    A word is only in the heaviest field that has it.
    """
    return packed(_OF_KIND[kind](model, context))


def packed(fields: Fields) -> str:
    """The distinct words of a document, a line for each field."""
    seen: set[str] = set()
    lines = []
    for text in fields:
        found = dict.fromkeys(words(text)) if text else {}
        lines.append(" ".join([word for word in found if word not in seen]))
        seen.update(found)
    return "\n".join(lines)


def term_text(context: Context, vocabulary: str, ids: Iterable[str | None]) -> str:
    """The names of terms, long and short. An id that no term has stands for itself."""
    terms = context.terms(vocabulary)
    return " ".join([_names(terms[id]) if id in terms else id for id in ids if id])


def _names(term: Any) -> str:
    benefit = term.benefit if isinstance(term, GroupTerm) else None
    return f"{term.name} {term.short or ''} {benefit or ''}"


def _offer_fields(offer: Offer, context: Context) -> Fields:
    terms = (
        "tilbud",
        term_text(context, "redskaber", (offer.tool,)),
        term_text(context, "maalgrupper", [group.group for group in offer.groups]),
        term_text(context, "formaal", offer.purposes),
    )
    text = (
        "mentor" if offer.mentoring else "",
        term_text(context, "stoette", offer.support),
        offer.groups_text,
        *(group.note for group in offer.groups),
        offer.purposes_text,
        *offer.contents,
        offer.extent,
        offer.funding,
        offer.citizen_economy,
        *offer.requirements,
        *offer.terms,
        *(effect.text for effect in offer.effects),
        *(goal.text for goal in offer.goals),
        *_notes(offer.intake, offer.capacity, offer.mentoring, offer.referral, *offer.prices),
        *(_parts(offer.referral, "who", "how") if offer.referral else ()),
        *(_parts(offer.follow_up, "every", "how") if offer.follow_up else ()),
    )
    laws = term_text(context, "lovgrundlag", offer.laws)
    return Fields(
        offer.title,
        _joined(terms),
        _brief(offer, laws, context),
        _running(offer, text),
    )


def _partner_fields(partner: Partner, context: Context) -> Fields:
    seats = partner.seats
    terms = (
        "virksomhed",
        partner.sector,
        _branch(partner, context),
        term_text(context, "redskaber", [seat.form for seat in seats]),
        term_text(context, "maalgrupper", [group for seat in seats for group in seat.groups]),
    )
    text = (
        "mentor" if partner.mentors else "",
        partner.job_profile,
        *partner.tasks,
        *partner.activities,
        *partner.requirements,
        partner.cooperation.former if partner.cooperation else "",
        *(text for m in partner.members for text in (m.name, m.branch, m.note, *m.places)),
        *_notes(*seats, partner.mentors, partner.agreement),
    )
    return Fields(
        partner.name,
        _joined(terms),
        _brief(partner, partner.cvr or "", context),
        _running(partner, text),
    )


_OF_KIND: Mapping[str, Callable[[Any, Context], Fields]] = {
    "tilbud": _offer_fields,
    "virksomheder": _partner_fields,
}


def _running(entry: Offer | Partner, more: Iterable[str | None]) -> str:
    return _joined(
        (
            entry.description,
            *more,
            *(text for fact in entry.facts for text in (fact.topic, fact.text)),
            entry.validity,
            *(_parts(entry.place, "transport", "note") if entry.place else ()),
            entry.contact.unit if entry.contact else "",
        )
    )


def _brief(entry: Offer | Partner, law: str, context: Context) -> str:
    return _joined(
        (
            term_text(context, "kommuner", entry.municipalities or ()),
            entry.area,
            *(_parts(entry.place, "name", "address", "town") if entry.place else ()),
            law,
            entry.summary,
        )
    )


def _branch(partner: Partner, context: Context) -> str:
    """A company's branch in words: its own, or the wide section that its code lies in."""
    branch = partner.branch
    if branch is None or branch.text is not None:
        return (branch and branch.text) or ""
    section = section_of(context, branch.full_code)
    return section.name if section else ""


def _notes(*parts: Any) -> list[str | None]:
    return [part.note for part in parts if part is not None]


def _parts(model: Any, *names: str) -> list[str | None]:
    return [getattr(model, name) for name in names]


def _joined(texts: Iterable[str | None]) -> str:
    return " ".join([text for text in texts if text])
