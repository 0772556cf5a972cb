"""The e-mail by which a company or a provider can correct what a page says, filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from generator.model.catalogue import Context
from generator.model.shared import Contact
from generator.texts import numbers
from generator.views.facts import Line

MAX_LETTERS = 1_800
"""The longest address that mail programs and browsers are known to open."""

_LONGEST_NAME = 240
_LONGEST_FACT = 400


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

    RFC 6068: everything is percent-encoded, lines end in CRLF, so no text can break out.
    """
    owner = context.settings.owner
    known = [contact for contact in (*contacts, owner.contact) if contact is not None]
    found = next((contact for contact in known if contact.email), None)
    if found is None or found.email is None:
        unit = next((contact.unit for contact in known if contact.unit), None)
        return Correction(None, unit or owner.name)
    name = _cut(about.name, _LONGEST_NAME)
    subject = f"{_encoded('Er det rigtigt? ')}{name}{_encoded(f' ({about.entry})')}"
    start = f"mailto:{quote(found.email, safe='@')}?subject={subject}&body="
    return Correction(
        start + _body(about, context, MAX_LETTERS - len(start)), found.unit or found.email
    )


def _body(about: About, context: Context, room: int) -> str:
    """The text of the e-mail with as many of the facts as there is room for."""
    address = f"{context.settings.site_url.rstrip('/')}/{about.path}"
    head = ("Det skal rettes:", "", "", "", f"Siden: {address}", f"Id: {about.entry}", "")
    stood = f"På siden stod der den {numbers.day(context.today)}:"
    body = _encoded("\r\n".join((*head, stood)))
    for label, text in about.facts:
        line = _ITEM + _cut(f"{label}: {text}", _LONGEST_FACT)
        if len(body) + len(line) > room:
            break
        body += line
    return body


def _cut(text: str, most: int) -> str:
    """A text as one line, encoded, that takes at most so many letters."""
    line = " ".join(text.split())
    encoded = _encoded(line)
    if len(encoded) <= most:
        return encoded
    room = most - len(_encoded("…"))
    kept = 0
    while room >= (size := len(_encoded(line[kept]))):
        room -= size
        kept += 1
    return _encoded(f"{line[:kept].rstrip()}…")


def _encoded(text: str) -> str:
    return _UNSAFE.sub(_quoted, text)


_UNSAFE = re.compile(r"[^A-Za-z0-9_.~-]+")
_ITEM = quote("\r\n- ", safe="")


def _quoted(match: re.Match[str]) -> str:
    return _quote(match[0])


@lru_cache(maxsize=4096)
def _quote(text: str) -> str:
    """What stands between words is seldom new, and every page has such a link."""
    return quote(text, safe="", errors="replace")
