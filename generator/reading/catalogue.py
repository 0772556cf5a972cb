"""All readings together: the catalogue, and what only shows across entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.model.cards import Link, OfferCard, PartnerCard
from generator.model.catalogue import Catalogue, Context, Measurement
from generator.model.goals import Goals
from generator.model.references import references
from generator.nodes import read_document
from generator.reading.entry import Reading
from generator.reading.kinds import KINDS
from generator.rules import check_catalogue, check_text
from generator.rules.base import CatalogueView
from generator.rules.references import unknown_term
from generator.validation import decode


def assemble(
    context: Context,
    readings: Sequence[Reading],
    measurements: Mapping[str, tuple[Measurement, ...]],
    goals_file: bytes | None,
) -> tuple[Catalogue, list[Diagnostic]]:
    """The catalogue of everything that passed, and every problem, none sorted away."""
    found = [problem for reading in readings for problem in reading.diagnostics]
    found.extend(_collisions(readings))
    by_kind: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
    known: dict[str, set[str]] = {kind: set() for kind in KINDS}
    links: list[tuple[str, Link]] = []
    for reading in readings:
        known[reading.kind].add(reading.id)
        if reading.entry is not None:
            by_kind[reading.kind][reading.id] = reading.entry
            links.extend((reading.file, link) for link in reading.links)
    offers: Mapping[str, OfferCard] = by_kind["tilbud"]
    partners: Mapping[str, PartnerCard] = by_kind["virksomheder"]
    view = CatalogueView(context, offers, partners, by_kind["aftaler"], links, known)
    found.extend(check_catalogue(view))
    goals, problems = _read_goals(goals_file, context)
    found.extend(problems)
    catalogue = Catalogue(
        context=context,
        offers=offers,
        partners=partners,
        providers=by_kind["udbydere"],
        agreements=by_kind["aftaler"],
        goals=goals.goals if goals else (),
        measurements=measurements,
        files={f"{reading.kind}:{reading.id}": reading.file for reading in readings},
    )
    return catalogue, found


def _collisions(readings: Sequence[Reading]) -> list[Diagnostic]:
    """Two files whose names differ only by case or form would be one page on many systems."""
    seen: dict[tuple[str, str], str] = {}
    found = []
    for reading in readings:
        other = seen.setdefault((reading.kind, reading.id.casefold()), reading.file)
        if other != reading.file:
            found.append(error("id-kollision", Position(reading.file), other=other))
    return found


def _read_goals(raw: bytes | None, context: Context) -> tuple[Goals | None, list[Diagnostic]]:
    if raw is None:
        return None, []
    document, found = read_document(layout.GOALS, raw)
    if document is None:
        return None, [*found, *check_text(layout.GOALS, raw.decode("utf-8", "replace"))]
    found.extend(check_text(layout.GOALS, document.text))
    goals, problems = decode(Goals, document)
    found.extend(problems)
    for path, vocabulary, value in references(Goals, document.data):
        known = context.vocabularies.get(vocabulary)
        if known and value not in known.terms:
            found.append(unknown_term(document.position(path), vocabulary, value, known.terms))
    return goals, found
