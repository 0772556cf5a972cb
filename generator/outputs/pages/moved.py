"""Addresses that lead on: those an entry had before it was renamed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.outputs.shared import paths

_PAGES: Mapping[str, Callable[[str], str]] = {
    "tilbud": paths.offer,
    "virksomheder": paths.partner,
    "udbydere": paths.provider,
    "aftaler": paths.agreement,
}


class Moved(NamedTuple):
    """An address of before, the entry (``kind:id``) that had it, and where it leads."""

    path: str
    entry: str
    to: str


def moved(catalogue: Catalogue) -> Iterator[Moved]:
    """Every address of before. An agreement's versions had one each."""
    for before, id in catalogue.former.items():
        kind, _, old = before.partition(":")
        page, entry = _PAGES[kind], f"{kind}:{id}"
        yield Moved(page(old), entry, page(id))
        if kind == "aftaler":
            for version in catalogue.agreements[id].versions:
                name = version.version
                yield Moved(paths.agreement(old, name), entry, paths.agreement(id, name))
