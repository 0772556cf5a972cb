"""The files that programs read: the search's index, tables of all entries, editors' schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.build.pages import DataFile, Site
from generator.files.tree import digest
from generator.model.cards import Card
from generator.render.text import plain_text
from generator.search.index import build_index, in_parts
from generator.views import paths
from generator.views.documents import OwnPage, documents
from generator.views.finding import offers_data, partners_data
from generator.views.matching import offer_table, partner_table
from generator.views.schemas import SchemaFile, named_in, schema, schema_files

_FOLDER = "soeg"
_REST = "indeks-tekst.json"


def files(site: Site) -> Iterator[DataFile]:
    """Every file of data, each exactly once."""
    catalogue = site.catalogue
    offers = tuple(f"tilbud:{id}" for id in catalogue.offers)
    partners = tuple(f"virksomheder:{id}" for id in catalogue.partners)
    tables: Mapping[str, tuple[tuple[str, ...], Callable[[], Any]]] = {
        "tilbud": (offers, lambda: offers_data(catalogue, site.rows)),
        "virksomheder": (partners, lambda: partners_data(catalogue, site.rows)),
        "valg-tilbud": (offers, lambda: offer_table(catalogue)),
        "valg-virksomheder": (partners, lambda: partner_table(catalogue)),
    }
    for name, (depends, make) in tables.items():
        yield DataFile(f"{_FOLDER}/{name}.json", (*depends, *_few(site)), None, _as_json(make))
    yield from _index(site)
    for file in schema_files():
        yield _schema(file, site)


def _index(site: Site) -> Iterator[DataFile]:
    """The index in two files. It is made again only when a word or a title has changed."""
    cards: tuple[Card, ...] = (
        *site.catalogue.offers.values(),
        *site.catalogue.partners.values(),
    )
    spoken = (text for card in cards for text in (card.id, card.title, card.status))
    varies = digest("\n".join((*spoken, *site.words.values())).encode())
    few = _few(site)
    halves: list[tuple[Any, Any]] = []

    def half(which: int) -> Callable[[], Any]:
        def make() -> Any:
            if not halves:
                halves.append(in_parts(_built(site), _REST))
            return halves[0][which]

        return make

    for which, name in enumerate(("indeks.json", _REST)):
        yield DataFile(f"{_FOLDER}/{name}", few, varies, _as_json(half(which)), is_slow=True)


def _schema(file: SchemaFile, site: Site) -> DataFile:
    """A schema. It is made again only when an id or a name that it offers has changed."""
    catalogue = site.catalogue
    make = _as_json(lambda: schema(file, catalogue))
    return DataFile(paths.schema(file.id), (), named_in(file, catalogue), make)


def _few(site: Site) -> tuple[str, ...]:
    """The entries whose names stand at many others."""
    return (
        *(f"udbydere:{id}" for id in site.catalogue.providers),
        *(f"aftaler:{id}" for id in site.catalogue.agreements),
    )


def _built(site: Site) -> dict[str, Any]:
    own = (
        OwnPage(path, shell.title, plain_text(shell.own["content"]))
        for path, shell in site.shells.items()
    )
    return build_index(documents(site.catalogue, site.words, own), site.catalogue.context)


def _as_json(make: Callable[[], Any]) -> Callable[[], bytes]:
    return lambda: compact(make())


def compact(value: Any) -> bytes:
    """JSON without a space to spare."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
