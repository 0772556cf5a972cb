"""What is said of a text that should name a word or an entry, and names none."""

from __future__ import annotations

from generator.texts.messages.base import Message, Params, suggest


def unknown_term(p: Params) -> Message:
    """A word that is not in its vocabulary."""
    return Message(
        f"“{p['value']}” findes ikke i ordlisten {p['vocabulary']}.",
        suggest(p, f"Se ordene i catalogue/vocabulary/{p['vocabulary']}.yml."),
    )


_ENTRY_KINDS = {
    "tilbud": ("Tilbuddet", "catalogue/offers/"),
    "virksomheder": ("Virksomheden", "companies/partners/"),
    "udbydere": ("Udbyderen", "catalogue/providers/"),
    "aftaler": ("Aftalen", "companies/agreements/"),
}


def unknown_entry(p: Params) -> Message:
    """An id that no file of its kind has."""
    name, folder = _ENTRY_KINDS[p["kind"]]
    return Message(f"{name} “{p['value']}” findes ikke.", suggest(p, f"Se filerne i {folder}."))
