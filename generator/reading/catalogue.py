"""All readings together: the catalogue, and what only shows across entries."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.model.cards import Link, OfferCard, PartnerCard
from generator.model.catalogue import Catalogue, Context, Measurement
from generator.model.goals import Goals
from generator.model.ids import entry_id
from generator.model.kinds import KINDS
from generator.model.mentors import Networks
from generator.model.references import references
from generator.model.withholding import withhold
from generator.reading.entry import Reading
from generator.reading.repeated_ids import repeated_ids
from generator.reading.text import read_text
from generator.rules import check_catalogue
from generator.rules.base import CatalogueView, FileView
from generator.rules.entry import few_people, person_name, phone_in_text, private_email
from generator.rules.references import missing_vocabularies, unknown_term, unnamed
from generator.validation import decode


def assemble(
    context: Context,
    readings: Sequence[Reading],
    measurements: Mapping[str, tuple[Measurement, ...]],
    single_files: Mapping[str, bytes],
) -> tuple[Catalogue, list[Diagnostic]]:
    """The catalogue of everything that passed, and every problem, none sorted away.

    ``single_files`` holds the goals and the networks of mentors by their paths.
    """
    found = [problem for reading in readings for problem in reading.diagnostics]
    found.extend(_collisions(readings))
    by_kind: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
    known: dict[str, set[str]] = {kind: set() for kind in KINDS}
    links: list[tuple[str, Link]] = []
    former = [(reading.file, link) for reading in readings for link in reading.former]
    for reading in readings:
        known[reading.kind].add(reading.id)
        if reading.entry is not None:
            by_kind[reading.kind][reading.id] = reading.entry
            links.extend((reading.file, link) for link in reading.links)
    offers: Mapping[str, OfferCard] = by_kind["tilbud"]
    partners: Mapping[str, PartnerCard] = by_kind["virksomheder"]
    agreements, providers = by_kind["aftaler"], by_kind["udbydere"]
    view = CatalogueView(context, offers, partners, agreements, providers, links, known, former)
    found.extend(check_catalogue(view))
    goals, problems = read_single(Goals, layout.GOALS, single_files.get(layout.GOALS), context)
    found.extend(problems)
    raw = single_files.get(layout.NETWORKS)
    networks, problems = read_single(Networks, layout.NETWORKS, raw, context)
    found.extend(problems)
    catalogue = Catalogue(
        context=context,
        offers=offers,
        partners=partners,
        providers=providers,
        agreements=agreements,
        goals=goals.goals if goals else (),
        networks=networks.networks if networks else (),
        measurements=measurements,
        files={f"{reading.kind}:{reading.id}": reading.file for reading in readings},
        former={f"{link.target}:{link.id}": entry_id(file) for file, link in former},
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


_PRIVACY = (private_email, phone_in_text, person_name)

M = TypeVar("M", bound=BaseModel)


def read_single(
    model: type[M], path: str, raw: bytes | None, context: Context
) -> tuple[M | None, list[Diagnostic]]:
    """A file that there is one of, and that may be missing."""
    if raw is None:
        return None, []
    document, found = read_text(path, raw)
    if document is None:
        return None, found
    read, problems = decode(model, document)
    found.extend(unnamed(model, document, context, problems))
    found.extend(repeated_ids(document, of_page=True))
    view = FileView(document, context)
    found.extend(problem for rule in _PRIVACY for problem in rule.check(view))
    few = withhold(model, document.data, context.discretion).few
    found.extend(few_people.warnings(view, few))
    named = references(model, document.data)
    found.extend(missing_vocabularies(named, document, context))
    for place, vocabulary, value in named:
        known = context.terms(vocabulary)
        if vocabulary in context.vocabularies and value not in known:
            found.append(unknown_term(document.position(place), vocabulary, value, known))
    return read, found
