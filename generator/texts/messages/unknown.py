"""What is said of a text that should name a word or an entry, and names none."""

from __future__ import annotations

from generator.texts.messages.base import Message, suggest


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
