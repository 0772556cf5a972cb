"""What visitors read for the ids that entries refer to."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.catalogue import Catalogue

Names = Callable[[str, str], str]
"""The name of what a reference names, by its kind or vocabulary and its id; the id if unknown."""


def names_in(*catalogues: Catalogue | None) -> Names:
    """Names as the first of some catalogues has them that knows the id."""
    known = [catalogue for catalogue in catalogues if catalogue is not None]

    def name(target: str, id: str) -> str:
        found = (_name(catalogue, target, id) for catalogue in known)
        return next((name for name in found if name), id)

    return name


def _name(catalogue: Catalogue, target: str, id: str) -> str:
    term = catalogue.context.term(target, id)
    if term is not None:
        return str(term.label)
    entry = catalogue.entries(target).get(id)
    return entry.name if entry is not None else ""
