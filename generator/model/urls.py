"""Addresses that a page may link to."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

_UNSAFE = re.compile(r"[\s\"'<>`{}|\\^]")
_RELATIVE = re.compile(r"^(?:[.]{0,2}/(?!/)|#|[\w-]+(?:/|\.\w+|$))[\w./#-]*$")
_MAIL_OR_PHONE = re.compile(r"^(?:mailto:[\w.+-]+@[\w.-]+|tel:\+?(?:[0-9 ]|%20)+)$")
_NUMERIC = re.compile(r"^(?:.*[.])?(?:\d+|0[xX][0-9a-fA-F]*)$")
# Letters as they are in Danish and neighbouring names: another script can look like ours.
_HOST = re.compile(r"^(?:[a-z0-9æøåäöüé-]+\.)+[a-z0-9æøåäöüé-]{2,}$", re.IGNORECASE | re.ASCII)


def url_problem(value: str) -> str | None:
    """Why an address may not be linked to (a key of the Danish texts), or None when it may.

    Only ``http`` and ``https`` to a named host, without user name, spaces or quotation marks.
    """
    if _UNSAFE.search(value):
        return "tegn"
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
        port = parts.port
    except ValueError:
        return "form"
    if parts.scheme not in ("http", "https"):
        return "skema"
    if parts.username is not None or parts.password is not None:
        return "bruger"
    if port == 0 or not _HOST.match(host) or _NUMERIC.match(host):
        return "vært"
    return None


def may_link(target: str) -> bool:
    """Whether a text may link to a target: a web address, mail, phone or a page of the site."""
    if _RELATIVE.match(target) or _MAIL_OR_PHONE.match(target):
        return True
    return url_problem(target) is None


def is_own(target: str) -> bool:
    """Whether a target lies on the site itself, so that no one else is asked for it."""
    return _RELATIVE.match(target) is not None


def _url(value: Any) -> Any:
    if not isinstance(value, str):
        raise PydanticCustomError("url", "not an address", {"reason": "form"})
    problem = url_problem(value.strip())
    if problem:
        raise PydanticCustomError("url", "not an address to link to", {"reason": problem})
    return value


def _pattern(value: Any) -> Any:
    _url(value.replace(PLACE, "sti") if isinstance(value, str) else value)
    return value


PLACE = "{sti}"
"""What a pattern has where the path of a file belongs."""

UrlPattern = Annotated[str, BeforeValidator(_pattern), StringConstraints(max_length=2000)]
Url = Annotated[str, BeforeValidator(_url), StringConstraints(max_length=2000)]
