"""The e-mail by which a company or a provider can correct what a page says, filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.shared import Contact
from generator.outputs.shared.facts import Line
from generator.outputs.shared.mail import Mail, cut, encoded, mailto, with_mailbox
from generator.texts import numbers

_LONGEST_NAME = 240


class Correction(NamedTuple):
    """Whom to write to, and the link that opens the e-mail; None when no mailbox is known."""

    href: str | None
    to: str


class About(NamedTuple):
    """The page an e-mail is about: its entry (``tilbud/id``), name, path and main facts."""

    entry: str
    name: str
    path: str
    facts: Sequence[Line]


def correction(about: About, contacts: Iterable[Contact | None], context: Context) -> Correction:
    """The e-mail to the first of the contacts that has a mailbox, else to the municipality's own.

    It holds as many of the facts as there is room for.
    """
    owner = context.settings.owner
    known = [contact for contact in (*contacts, owner.contact) if contact is not None]
    found = with_mailbox(known)
    if found is None or found.email is None:
        unit = next((contact.unit for contact in known if contact.unit), None)
        return Correction(None, unit or owner.name)
    name = cut(about.name, _LONGEST_NAME)
    subject = f"{encoded('Er det rigtigt? ')}{name}{encoded(f' ({about.entry})')}"
    facts = [f"{line.label}: {line.text}" for line in about.facts]
    mail = Mail(found.email, subject, _head(about, context), facts)
    return Correction(mailto(mail), found.unit or found.email)


def _head(about: About, context: Context) -> tuple[str, ...]:
    address = f"{context.settings.site_url.rstrip('/')}/{about.path}"
    stood = f"På siden stod der den {numbers.day(context.today)}:"
    return ("Det skal rettes:", "", "", "", f"Siden: {address}", f"Id: {about.entry}", "", stood)
