"""The files that programs read: the search's index, tables of all entries, editors' schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from generator.files.tree import digest
from generator.model.cards import Card
from generator.model.catalogue import Catalogue
from generator.outputs.browser.documents import OwnPage, Words, documents
from generator.outputs.browser.finding import offers_data, partners_data
from generator.outputs.browser.matching import offer_table, partner_table
from generator.outputs.editors.schemas import SchemaFile, named_in, schema, schema_files
from generator.outputs.shared import paths
from generator.publishing.pages import DataFile, Index, Site
from generator.render.shell import Shell
from generator.render.text import plain_text
from generator.search.index import build_index, in_parts

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
    yield from index_files(site)
    for file in schema_files():
        yield _schema(file, site)


def index_files(site: Site) -> Iterator[DataFile]:
    """The search's index. It is made again only when a word or a title has changed."""
    cards: tuple[Card, ...] = (
        *site.catalogue.offers.values(),
        *site.catalogue.partners.values(),
    )
    spoken = (text for card in cards for text in (card.id, card.title, card.status))
    varies = digest("\n".join((*spoken, *site.words.values())).encode())
    for place, name in enumerate(("indeks.json", _REST)):
        make = partial(_half, site, place)
        yield DataFile(f"{_FOLDER}/{name}", _few(site), varies, make, is_slow=True)


def _half(site: Site, place: int) -> bytes:
    return site.index()[place]


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


def search_index(catalogue: Catalogue, words: Words, shells: Mapping[str, Shell]) -> Index:
    """The search's index of all entries, terms and hand-written pages."""
    own = (
        OwnPage(path, shell.title, plain_text(shell.own["content"]))
        for path, shell in shells.items()
    )
    index = build_index(documents(catalogue, words, own), catalogue.context)
    head, rest = in_parts(index, _REST)
    return compact(head), compact(rest)


def _as_json(make: Callable[[], Any]) -> Callable[[], bytes]:
    return lambda: compact(make())


def compact(value: Any) -> bytes:
    """JSON without a space to spare."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
