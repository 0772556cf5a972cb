"""How well a search finds what people looked for, on judged queries for the embedded catalogue.

Used by the tests of the index and by the benchmark: ``evaluate(search, judged_queries())``, where
``search`` takes a query and gives the addresses of entries ("tilbud/ID"), best first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from statistics import mean
from typing import Any, NamedTuple

import yaml

from generator.model.cards import Card, OfferCard
from generator.model.catalogue import Catalogue
from generator.publishing.load import load
from generator.publishing.sources import read_sources

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 22)
QUERIES = Path(__file__).with_name("queries.yml")
KINDS = ("sammensat", "bøjning", "æøå", "slåfejl", "synonym")
FIRST = 10
ALL = "alle"

Search = Callable[[str], Sequence[str]]


class Query(NamedTuple):
    """A query, its kind, and the addresses of everything that answers it."""

    id: str
    kind: str
    text: str
    relevant: frozenset[str]


class Score(NamedTuple):
    """Means over queries.

    ``recall``: of the answers, the share among the first ten (of ten, if there are more).
    ``rank``: one divided by the place of the first answer, the mean reciprocal rank.
    """

    recall: float
    rank: float
    queries: int


class Entry(NamedTuple):
    """What the judgements look at."""

    address: str
    tool: str
    groups: frozenset[str]
    title: str
    short: str
    text: str


@cache
def embedded_catalogue() -> Catalogue:
    """The project's own catalogue on the day that its examples are written for."""
    catalogue = load(read_sources(ROOT), TODAY).catalogue
    assert catalogue is not None
    return catalogue


@cache
def entries() -> tuple[Entry, ...]:
    catalogue = embedded_catalogue()
    cards: tuple[Card, ...] = (*catalogue.offers.values(), *catalogue.partners.values())
    return tuple(_entry(card) for card in cards)


def _entry(card: Card) -> Entry:
    short = f"{card.title} {card.summary or ''}"
    if isinstance(card, OfferCard):
        address, tool, groups = f"tilbud/{card.id}", card.tool, card.groups
    else:
        address, tool = f"virksomheder/{card.id}", ""
        groups = tuple(group for seat in card.seats for group in seat.groups)
        short = f"{short} {card.branch_text or ''}"
    text = _without_ids((ROOT / card.file).read_text("utf-8"))
    return Entry(address, tool, frozenset(groups), *map(str.lower, (card.title, short, text)))


def _without_ids(text: str) -> str:
    """A file without the ids of other entries: who is beside a truck course has no truck."""
    catalogue = embedded_catalogue()
    ids = {*catalogue.offers, *catalogue.partners}
    return re.sub(
        r"[a-z0-9]+(?:-[a-z0-9]+)+",
        lambda found: "" if found[0] in ids else found[0],
        text,
    )


# What a judgement may ask of an entry.
_TESTS: Mapping[str, Callable[[Entry, str], bool]] = {
    "redskab": lambda entry, tool: entry.tool == tool,
    "målgruppe": lambda entry, group: group in entry.groups,
    "titel": lambda entry, pattern: bool(re.search(pattern, entry.title)),
    "kort": lambda entry, pattern: bool(re.search(pattern, entry.short)),
    "tekst": lambda entry, pattern: bool(re.search(pattern, entry.text)),
    "slags": lambda entry, kind: entry.address.startswith(f"{kind}/"),
}


def _answers(entry: Entry, judgement: str | Mapping[str, str]) -> bool:
    if isinstance(judgement, str):
        return entry.address == judgement
    return all(_TESTS[key](entry, value) for key, value in judgement.items())


@cache
def judged_queries() -> tuple[Query, ...]:
    """The judged queries with their answers among today's entries."""
    listed: Iterable[Mapping[str, Any]] = yaml.safe_load(QUERIES.read_text("utf-8"))["søgninger"]
    return tuple(
        Query(
            id=one["id"],
            kind=one["slags"],
            text=one["q"],
            relevant=frozenset(
                entry.address
                for entry in entries()
                if any(_answers(entry, judgement) for judgement in one["relevant"])
            ),
        )
        for one in listed
    )


def score(query: Query, found: Sequence[str]) -> Score:
    """How well one query was answered."""
    first = found[:FIRST]
    hits = sum(address in query.relevant for address in first)
    place = next((at for at, address in enumerate(found, 1) if address in query.relevant), None)
    recall = hits / min(FIRST, len(query.relevant))
    return Score(recall, 1 / place if place else 0.0, 1)


def evaluate(search: Search, queries: Iterable[Query]) -> dict[str, Score]:
    """The scores by kind of query, and under ``ALL`` of all queries."""
    scored = [(query.kind, score(query, search(query.text))) for query in queries]
    kinds = [kind for kind in KINDS if any(kind == one for one, _ in scored)]
    return {
        name: _mean([one for kind, one in scored if name in (kind, ALL)]) for name in (ALL, *kinds)
    }


def _mean(scores: Sequence[Score]) -> Score:
    return Score(mean(s.recall for s in scores), mean(s.rank for s in scores), len(scores))
