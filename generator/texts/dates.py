"""Dates as Danes write them."""

from __future__ import annotations

import re
from datetime import date

from generator.texts.numbers import MONTHS

_DAY = re.compile(
    r"(?P<day>[0-9]{1,2}) *(?:[-/.] *(?P<number>[0-9]{1,2}) *[-/.]|\.? +(?P<name>[a-z]+)) *"
    r"(?P<year>[0-9]{4})"
)
_ISO_DAY = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<number>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})")


def day_in(text: str) -> str:
    """The ISO date of a day written out in full in Danish order, or ''."""
    match = _DAY.fullmatch(text.casefold()) or _ISO_DAY.fullmatch(text)
    if match is None:
        return ""
    parts = match.groupdict()
    name = parts.get("name")
    named = [n for n, month in enumerate(MONTHS, 1) if name in (month, month[:3])]
    try:
        month = named[0] if name else int(parts["number"])
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except (ValueError, IndexError):
        return ""
