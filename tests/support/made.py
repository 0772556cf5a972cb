"""Catalogues to count in: the embedded one, and a generated one of a thousand entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import yaml

from generator import layout
from generator.model.catalogue import Catalogue
from generator.publishing.load import load
from generator.publishing.sources import Sources, read_sources
from tests.bench.entries import TODAY
from tests.bench.suite import write_project
from tests.projects import REPOSITORY

SIZE = 1000

Data = Mapping[str, Any]


class Made(NamedTuple):
    """A catalogue, and its entries as they are written, by kind and id."""

    catalogue: Catalogue
    offers: Mapping[str, Data]
    partners: Mapping[str, Data]


@cache
def embedded() -> Made:
    return _made(read_sources(REPOSITORY))


@cache
def generated() -> Made:
    with TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        write_project(project, SIZE)
        return _made(read_sources(project))


def _made(sources: Sources) -> Made:
    whole = load(sources, TODAY).catalogue
    assert whole is not None
    entries = [(kind, file) for kind, file in sources.entries]
    by_kind: dict[str, dict[str, Data]] = {kind: {} for kind in layout.ENTRY_FOLDERS}
    for kind, file in entries:
        by_kind[kind][Path(file.path).stem] = yaml.safe_load(file.raw)
    return Made(whole, by_kind["tilbud"], by_kind["virksomheder"])


def seats_of(partner: Data) -> Iterator[Data]:
    """The seats as they are written; one without anything where there are none."""
    yield from partner.get("pladser") or ({},)


def groups_of(offer: Data) -> list[str]:
    return [group["gruppe"] for group in offer.get("målgrupper") or ()]
