"""How a diagnostic's words are put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.texts import numbers


@dataclass(frozen=True, slots=True)
class Message:
    """A diagnostic in Danish: a sentence of what is wrong, and one of how to mend it."""

    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


Params = Mapping[str, Any]
Writer = Callable[[Params], Message]


def fixed(what: str, remedy: str) -> Writer:
    """A message whose words only fill in parameters by name."""
    return lambda p: Message(what.format_map(p), remedy.format_map(p))


def suggest(p: Params, otherwise: str) -> str:
    """The word that was meant, when one is near; else other words."""
    return f"Mente du “{p['suggestion']}”?" if p.get("suggestion") else otherwise


def unquoted(text: str) -> str:
    """What is said of a value, where it is typed into a cell or a form: with no quotation marks.

    Only a file needs them, and there they keep a number from being one.
    """
    return re.sub(',? i anførselstegn|"', "", text)


def choices(words: Iterable[str]) -> str:
    """What can stand in a place."""
    return f"Her kan stå: {', '.join(words)}."


def day(iso: str) -> str:
    """A date in words."""
    return numbers.day(date.fromisoformat(iso))
