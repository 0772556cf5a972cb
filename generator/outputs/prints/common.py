"""What all prints share: the head, the foot, and how information is put on paper."""

from collections.abc import Iterable, Mapping
from datetime import date

from generator.model.catalogue import Context
from generator.model.free import is_stale
from generator.model.shared import Contact
from generator.outputs.prints.parts import (
    BookEntry,
    Bullets,
    Fact,
    Facts,
    Head,
    Part,
    Section,
    Sheet,
    Words,
)
from generator.outputs.shared.facts import Line
from generator.outputs.shared.offer import OfferPage
from generator.outputs.shared.partner import PartnerPage
from generator.outputs.shared.parts import Badge, Review
from generator.texts import labels, numbers

Page = OfferPage | PartnerPage

EXAMPLE = "Eksempel. Oplysningerne er opdigtede og viser, hvordan kataloget virker."
HISTORIC = "Historisk. Oplysningerne stammer fra en offentlig kilde og er ikke bekræftet siden."


def marks(badges: tuple[Badge, ...]) -> tuple[str, ...]:
    """An entry's marks as words."""
    return tuple(badge.text for badge in badges)


def notices(badges: tuple[Badge, ...], validity: str | None) -> tuple[str, ...]:
    """What the marks mean, and when the entry is valid."""
    kinds = {badge.kind for badge in badges}
    found = []
    if "historisk" in kinds:
        found.append(f"{HISTORIC} Periode: {validity}." if validity else HISTORIC)
    elif validity:
        found.append(f"Periode: {validity}.")
    if "eksempel" in kinds:
        found.append(EXAMPLE)
    return tuple(found)


def sheet_of(
    kind: str, page: Page, path: str, sections: tuple[Section, ...], *, qr: bool = False
) -> Sheet:
    """A sheet that says what an entry's page at a path says."""
    head = Head(
        kind=kind,
        title=page.title,
        marks=marks(page.badges),
        notices=notices(page.badges, page.validity),
        lead=page.summary or "",
        path=path,
    )
    return Sheet(head, sections, reviewed(page.review), qr)


def entry_of(page: Page, lead: str, facts: tuple[Fact, ...], path: str) -> BookEntry:
    """An entry in a book, which says the most important of what its page at a path says."""
    return BookEntry(page.title, marks(page.badges), lead, (Facts(facts),), path)


def facts_of(lines: Iterable[Line]) -> tuple[Fact, ...]:
    """The lines of a page as labels and words."""
    return tuple((line.label, line.text) for line in lines)


def pick(facts: Mapping[str, Fact], ids: Iterable[str]) -> tuple[Fact, ...]:
    """Those of the facts that are asked for and are there, in the order they are asked for."""
    return tuple(facts[id] for id in ids if id in facts)


def filled(*facts: Fact) -> tuple[Fact, ...]:
    """The facts of which something is known."""
    return tuple(fact for fact in facts if fact[1])


def facts_or(facts: tuple[Fact, ...], otherwise: str) -> tuple[Part, ...]:
    """Facts, or some words when there are none."""
    return (Facts(facts),) if facts else (Words(otherwise),)


def bullets_or(items: tuple[str, ...], otherwise: str) -> tuple[Part, ...]:
    """A list, or some words when there is nothing in it."""
    return (Bullets(items),) if items else (Words(otherwise),)


def or_unknown(text: str) -> str:
    return text or labels.NOT_KNOWN


def missing(page: OfferPage | PartnerPage, key: str) -> str:
    """What is said where a page has no value of a key."""
    return labels.NOT_SHOWN if key in page.withheld else labels.NOT_KNOWN


def contact_facts(contact: Contact | None) -> tuple[Fact, ...]:
    """How to reach a function."""
    if contact is None:
        return ()
    return filled(
        ("Enhed", contact.unit or ""),
        ("E-mail", contact.email or ""),
        ("Telefon", contact.phone or ""),
        ("Hjemmeside", contact.web or ""),
        ("Træffetid", contact.hours or ""),
    )


def is_missing(page: OfferPage | PartnerPage, key: str) -> str:
    """The same as what is said of a thing that there is one of."""
    return labels.NOT_SHOWN if key in page.withheld else f"er {labels.NOT_KNOWN}"


def contact_line(contact: Contact | None, otherwise: str = labels.NOT_KNOWN) -> str:
    """How to reach a function, in one line, or some words when there is no way."""
    return ", ".join(text for _, text in contact_facts(contact)) or otherwise


def dated(updated: date | None, context: Context) -> str:
    """The date of a figure. On paper it has no age, which grows, but says that it is old."""
    if updated is None:
        return labels.NOT_KNOWN
    old = ", gammelt tal" if is_stale(updated, context) else ""
    return f"{numbers.day(updated)}{old}"


def counted_on(updated: date | None, context: Context) -> str:
    """When something was counted, in words."""
    return f"opgjort {dated(updated, context)}" if updated else f"dato {labels.NOT_KNOWN}"


def noted(text: str, *notes: str) -> str:
    """A text with what else there is to say in brackets."""
    inside = ", ".join(note for note in notes if note)
    return f"{text} ({inside})" if inside else text


def reviewed(review: Review) -> str:
    """When an entry was read through, and who answers for it."""
    owner = f"Ansvarlig: {review.owner}. " if review.owner else ""
    if not review.reviewed:
        return f"{owner}Ikke gennemgået af nogen endnu."
    late = f" Skulle være gennemgået senest {review.overdue_since}." if review.overdue_since else ""
    return f"{owner}Sidst gennemgået {review.reviewed}.{late}"
