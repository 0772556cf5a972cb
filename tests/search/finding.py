"""The embedded catalogue's index, and the browser's engine run on it outside a browser."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.codec import from_bytes
from generator.outputs.browser.index import OwnPage, documents
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.relations import relate
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.search.corpus import Document, Section
from generator.search.fields import entry_words
from generator.search.index import build_index
from tests import node
from tests.projects import REPOSITORY
from tests.support.catalogue import TODAY

ENGINE = """
import { Engine } from "SCRIPTS/search/engine.js";
const answer = ({ index, rest, queries }) => {
  const engine = new Engine(index);
  if (rest) engine.add(rest);
  return queries.map(([query, range]) => {
    const found = engine.search(query, range);
    return { ...found, ids: [...found.ids], words: [...found.words] };
  });
};
"""


class Found(NamedTuple):
    """A project as the index is built of it."""

    catalogue: Catalogue
    sections: tuple[Section, ...]


def read(root: Path) -> Found:
    """A project's catalogue and its documents in the index's order."""
    loaded = load(read_sources(root), TODAY)
    catalogue = loaded.catalogue
    assert catalogue is not None
    words = {
        f"{reading.kind}:{reading.id}": entry_words(
            reading.kind, from_bytes(reading.model), catalogue.context
        )
        for _, reading in loaded.known.readings.values()
        if reading.model is not None
    }
    return Found(catalogue, documents(catalogue, relate(catalogue), words, own_pages(root)))


def own_pages(root: Path) -> list[OwnPage]:
    """The hand-written pages, as near to their plain text as their Markdown is."""
    pages = []
    for path in sorted((root / "site/pages").rglob("*.md")):
        title, _, text = path.read_text(encoding="utf-8").partition("\n# ")[2].partition("\n")
        name = path.relative_to(root / "site/pages").with_suffix(".html").as_posix()
        pages.append(OwnPage(name, title or name, re.sub(r"\]\([^)]*\)|[#*>|]", " ", text)))
    return pages


@cache
def embedded() -> Found:
    """The embedded catalogue."""
    return read(REPOSITORY)


@cache
def embedded_index() -> Mapping[str, Any]:
    found = embedded()
    return build_index(found.sections, found.catalogue.context)


def all_documents(sections: Sequence[Section]) -> list[Document]:
    return [document for section in sections for document in section.documents]


def search(*queries: str, index: Any = None, **range: int) -> list[Any]:
    """What the engine answers to each query; ``from`` and ``to`` are numbers of documents."""
    data = {"index": index or embedded_index(), "queries": [[query, range] for query in queries]}
    found: list[Any] = node.run(ENGINE, data)
    return found


def titles(query: str, most: int = 10, **range: int) -> list[str]:
    """The titles of the first documents of the embedded catalogue that a query finds."""
    found = all_documents(embedded().sections)
    return [found[number].title for number in search(query, **range)[0]["ids"][:most]]


def entry_addresses() -> list[str]:
    """The addresses of the embedded offers and companies in the index's order: "tilbud/ID"."""
    catalogue = embedded().catalogue
    return [
        *(f"tilbud/{card.id}" for card in in_order(list(catalogue.offers.values()))),
        *(f"virksomheder/{card.id}" for card in in_order(list(catalogue.partners.values()))),
    ]


def entries_found(queries: Sequence[str]) -> list[list[str]]:
    """The addresses of the offers and companies that each query finds, best first."""
    addresses = entry_addresses()
    answers = search(*queries, **{"from": 0, "to": len(addresses)})
    return [[addresses[number] for number in answer["ids"]] for answer in answers]
