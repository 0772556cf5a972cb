"""Numbers, quantities and dates in Danish form."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what the terminal says needs no models
    from generator.model.intake import Start
    from generator.model.quantities import Amount, Duration, Span

MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)

_SINGULAR = {"dage": "dag", "uger": "uge", "måneder": "måned", "år": "år"}
_SWAP = str.maketrans(",.", ".,")


@lru_cache(maxsize=4096, typed=True)  # a page has some twenty, most of them small
def number(value: float) -> str:
    """``1650`` → ``1.650``, ``42.5`` → ``42,5``; at most two decimals."""
    value = round(value, 2)
    if value == int(value):
        return f"{int(value):,}".translate(_SWAP)
    return f"{value:,.2f}".rstrip("0").translate(_SWAP)


def money(value: float) -> str:
    """``1650`` → ``1.650``; øre are always two digits: ``64.5`` → ``64,50``."""
    value = round(value, 2)
    if value == int(value):
        return number(value)
    return f"{value:,.2f}".translate(_SWAP)


def percent(value: float) -> str:
    return f"{number(value)} %"


def day(value: date) -> str:
    """``2026-11-01`` → ``1. november 2026``."""
    return f"{value.day}. {MONTHS[value.month - 1]} {value.year}"


def partial_day(value: str) -> str:
    """A year, a month or a day as ISO text, in Danish words."""
    if len(value) == 4:
        return value
    if len(value) == 7:
        return f"{MONTHS[int(value[5:]) - 1]} {value[:4]}"
    return day(date.fromisoformat(value))


_INTERVAL = re.compile(r"([0-9]+) (uger|måneder|dage|år)")
_ONCE = ("dag", "uge", "måned", "kvartal", "år", "forløb")


def every(interval: str) -> str:
    """How often: ``2 uger`` → ``hver 2. uge``, ``uge`` → ``hver uge``; other words stay."""
    match = _INTERVAL.fullmatch(interval)
    if match:
        return f"hver {match[1]}. {_SINGULAR[match[2]]}"
    return f"hver {interval}" if interval in _ONCE else interval


# A dash would stand between a year and a day of the month: "2025-2. kvartal".
_QUARTERS = re.compile(r"\b([0-9]{4}K[1-4])-(?=[0-9]{4}K[1-4]\b)")
_QUARTER = re.compile(r"\b([0-9]{4})K([1-4])\b")


def period(text: str) -> str:
    """A period in plain words: ``2010K1`` → ``1. kvartal 2010``; other words stay as they are."""
    return _QUARTER.sub(r"\2. kvartal \1", _QUARTERS.sub(r"\1 til ", text))


def span(value: Span) -> str:
    """A quantity in the shape of its source: ``4-13``, ``mindst 4``, ``op til 6``, ``ca. 15``."""
    low = number(value.low) if value.low is not None else ""
    high = number(value.high) if value.high is not None else ""
    match value.shape:
        case "range":
            return f"{low}-{high}"
        case "least":
            return f"mindst {low}"
        case "most":
            return f"op til {high}"
        case "about":
            return f"ca. {low}"
        case "expected":
            return f"forventet {low}"
        case _:
            return low


def amount(value: Amount) -> str:
    return span(value.span)


def rate(value: Amount) -> str:
    """A rate in kroner with two decimals: ``64,87``, ``120,40-160,25``."""
    ends = [value.minimum, value.maximum]
    return "-".join(dict.fromkeys(money(end) for end in ends if end is not None))


def length(unit: str, value: Span | None) -> str:
    """A duration in words: ``13 uger``, ``op til 1 måned``, ``så længe der er behov``."""
    if value is None:
        return "så længe der er behov"
    singular = (value.high if value.shape == "most" else value.low) == 1 and value.shape != "range"
    return f"{span(value)} {_SINGULAR[unit] if singular else unit}"


def duration(value: Duration) -> str:
    text = length(value.unit, value.amount.span if value.amount else None)
    return f"{text} ({value.note})" if value.note else text


def ago(then: date, today: date) -> str:
    """How long ago a day was: ``i dag``, ``for 3 dage siden``, ``for 5 måneder siden``."""
    days = (today - then).days
    if days < 0:
        return "i fremtiden"
    if days == 0:
        return "i dag"
    if days == 1:
        return "i går"
    if days < 60:
        return f"for {days} dage siden"
    if days < 730:
        return f"for {min(days // 30, 23)} måneder siden"
    return f"for {days // 365} år siden"


def count(value: int, singular: str, plural: str) -> str:
    """``1 plads``, ``3 pladser``."""
    return f"{number(value)} {singular if value == 1 else plural}"


def start(one: Start) -> str:
    """``7. december 2026 (fuldt)``, ``18. januar 2027 (3 ledige)``, ``1. februar 2027``."""
    free = count(one.free, "ledig", "ledige") if one.free else ""
    room = "fuldt" if one.is_full else free
    return f"{day(one.day)} ({room})" if room else day(one.day)


def listing(words: list[str] | tuple[str, ...], joiner: str = "og") -> str:
    """``a``, ``a og b``, ``a, b og c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joiner} {words[-1]}"


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
