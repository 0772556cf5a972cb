"""How a diagnostic's words are put together."""

import inspect
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from generator.texts import numbers


@dataclass(frozen=True, slots=True)
class Message:
    """A diagnostic in Danish: a sentence of what is wrong, and one of how to mend it."""

    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


class Words(NamedTuple):
    """What is said of a code: its page in Markdown, and its message, given a diagnostic's params.

    The page is a title, an empty line, and what it means, why, an example, how to mend it.
    """

    page: str
    message: Callable[..., Message]


READER: dict[str, Words] = {}
"""The words of every code that is no rule's."""

W = TypeVar("W", bound=Callable[..., Message])


def of_code(code: str) -> Callable[[W], W]:
    """Marks a function as the message of a code, and its docstring as the code's page."""

    def add(message: W) -> W:
        READER[code] = Words(inspect.cleandoc(message.__doc__ or "") + "\n", message)
        return message

    return add


def suggest(suggestion: str, otherwise: str) -> str:
    """The word that was meant, when one is near; else other words."""
    return f"Mente du “{suggestion}”?" if suggestion else otherwise


def unquoted(text: str) -> str:
    """What is said of a value, where it is typed into a cell or a form: with no quotation marks.

    Only a file needs them, and there they keep a number from being one.
    """
    return re.sub(',? i anførselstegn|"', "", text)


def choices(words: Iterable[str]) -> str:
    """What can be in a place."""
    return f"Her kan stå: {', '.join(words)}."


def day(iso: str) -> str:
    """A date in words."""
    return numbers.day(date.fromisoformat(iso))


def unknown_term(*, value: str, vocabulary: str, suggestion: str) -> Message:
    """A word that is not in its vocabulary."""
    return Message(
        f"“{value}” findes ikke i ordlisten {vocabulary}.",
        suggest(suggestion, f"Se ordene i catalogue/vocabulary/{vocabulary}.yml."),
    )


_ENTRY_KINDS = {
    "tilbud": ("Tilbuddet", "catalogue/offers/"),
    "virksomheder": ("Virksomheden", "companies/partners/"),
    "udbydere": ("Udbyderen", "catalogue/providers/"),
    "aftaler": ("Aftalen", "companies/agreements/"),
}


def unknown_entry(*, value: str, kind: str, suggestion: str) -> Message:
    """An id that no file of its kind has."""
    name, folder = _ENTRY_KINDS[kind]
    return Message(f"{name} “{value}” findes ikke.", suggest(suggestion, f"Se filerne i {folder}."))
