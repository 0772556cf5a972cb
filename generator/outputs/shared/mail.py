"""E-mails that are filled in: ``mailto:`` addresses that mail programs are known to open.

RFC 6068: everything is percent-encoded, lines end in CRLF, so no text can break out.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from generator.model.catalogue import Context
from generator.model.shared import Contact
from generator.outputs.shared.facts import Line
from generator.texts import numbers

MAX_LETTERS = 1_800
"""The longest address that mail programs and browsers are known to open."""

_LONGEST_ITEM = 400


class Mail(NamedTuple):
    """Whom to write to, the encoded subject, the lines of every mail, and a list below them.

    ``left_out`` gives the last line, from how many of the items there was no room for.
    """

    to: str
    subject: str
    head: Sequence[str]
    items: Sequence[str]
    left_out: Callable[[int], str] = lambda left: ""


def mailto(mail: Mail) -> str:
    """The address that opens an e-mail, with as many of its items as there is room for."""
    start = f"mailto:{quote(mail.to, safe='@')}?subject={mail.subject}&body="
    text = start + encoded("\r\n".join(mail.head))
    room = MAX_LETTERS - len(text)
    items = [_BULLET + cut(item, _LONGEST_ITEM) for item in mail.items]
    shown = _fitting(items, room)
    if shown < len(items):
        shown = _fitting(items, room - len(_last_line(mail, len(items))))
    return text + "".join(items[:shown]) + _last_line(mail, len(items) - shown)


def with_mailbox(contacts: Iterable[Contact | None]) -> Contact | None:
    """The first of the contacts that can be written to."""
    return next((contact for contact in contacts if contact and contact.email), None)


def cut(text: str, most: int) -> str:
    """A text as one line, encoded, that takes at most so many letters."""
    line = " ".join(text.split())
    whole = encoded(line)
    if len(whole) <= most:
        return whole
    room = most - len(encoded("…"))
    kept = 0
    while room >= (size := len(encoded(line[kept]))):
        room -= size
        kept += 1
    return encoded(f"{line[:kept].rstrip()}…")


def encoded(text: str) -> str:
    return _UNSAFE.sub(_quoted, text)


def _fitting(items: Iterable[str], room: int) -> int:
    """How many of the items, from the first, there is room for."""
    number = 0
    for item in items:
        room -= len(item)
        if room < 0:
            break
        number += 1
    return number


def _last_line(mail: Mail, left: int) -> str:
    line = mail.left_out(left) if left else ""
    return encoded(f"\r\n{line}") if line else ""


_UNSAFE = re.compile(r"[^A-Za-z0-9_.~-]+")
_BULLET = quote("\r\n- ", safe="")


def _quoted(match: re.Match[str]) -> str:
    return _quote(match[0])


@lru_cache(maxsize=4096)
def _quote(text: str) -> str:
    """What is between words is seldom new, and every page has such a link."""
    return quote(text, safe="", errors="replace")


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
