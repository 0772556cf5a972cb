"""Sources → catalogue and diagnostics."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from generator import layout
from generator.diagnostics import Diagnostic, Position, apply_levels, error
from generator.files.tree import digest
from generator.model.catalogue import Catalogue, Context
from generator.model.discretion import Discretion, is_public_source
from generator.model.settings import Settings
from generator.model.vocabulary import Vocabularies
from generator.publishing.readings import Readings, read_all
from generator.publishing.sources import Sources
from generator.publishing.terms import read_terms
from generator.reading.catalogue import assemble
from generator.reading.measurements import Measured, read_measurements
from generator.reading.settings import levels, read_settings, setting_places
from generator.rules import ALL_RULES
from generator.rules.catalogue import unknown_entry


class Surroundings(NamedTuple):
    """What every entry is read under, and what is wrong with it. None: it cannot be read.

    ``terms`` is what :func:`generator.publishing.terms.read_terms` keeps.
    """

    context: Context | None
    diagnostics: tuple[Diagnostic, ...]
    terms: bytes = b""


@dataclass(frozen=True, slots=True)
class Known:
    """What a build has found out, so that the next need not.

    ``readings`` holds the digest and the reading of every entry by file, ``measured`` the
    figures behind a digest of what they were read from. These and ``surroundings`` hold only
    under the same settings, vocabularies, day and code; ``terms`` as long as their files do.
    """

    surroundings: Surroundings | None = None
    terms: bytes = b""
    readings: Readings = field(default_factory=dict)
    measured: tuple[bytes, Measured] | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The catalogue, when its settings could be read, with every diagnostic in order."""

    catalogue: Catalogue | None
    diagnostics: tuple[Diagnostic, ...]
    known: Known

    def passes(self, *, strict: bool) -> bool:
        """Whether the catalogue may be published: no errors, and no warnings if strict."""
        return self.catalogue is not None and not any(
            strict or diagnostic.is_error for diagnostic in self.diagnostics
        )


def load(sources: Sources, today: date, known: Known | None = None) -> Loaded:
    """Everything the sources say as of a day, and everything that is wrong with them.

    ``known`` is what an earlier build found out under the same settings, vocabularies and day.
    """
    known = known or Known()
    surroundings = known.surroundings or _read_surroundings(sources, today, known.terms)
    found = [*sources.diagnostics, *surroundings.diagnostics]
    context = surroundings.context
    if context is None:
        return Loaded(None, tuple(apply_levels(found, {})), Known())
    readings = read_all(sources.entries, context, known.readings)
    entries = [reading for _, reading in readings.values()]
    offers = {reading.id for reading in entries if reading.kind == "tilbud"}
    measured = _measured(sources.measurements, context, offers, known)
    catalogue, problems = assemble(context, entries, measured[1].series, sources.single)
    found.extend((*measured[1].diagnostics, *problems))
    found = list(_without_consequences(found, sources))
    return Loaded(
        catalogue,
        tuple(apply_levels(found, levels(context.settings))),
        Known(surroundings, surroundings.terms, readings, measured),
    )


def _without_consequences(found: Iterable[Diagnostic], sources: Sources) -> Iterator[Diagnostic]:
    """One mistake gives one message: to refer to what lies in a refused file or folder is none.

    A folder that is not there is reported once, by all that refers to it; so is one that is empty,
    but where a single reference may be what is wrong.
    """
    refused = {problem.position.file.rsplit(".", 1)[0] for problem in sources.diagnostics}
    hollow: dict[str, list[Diagnostic]] = {folder: [] for folder in sources.hollow}
    for problem in found:
        folder = layout.ENTRY_FOLDERS.get(str(problem.params.get("kind")), "")
        if problem.code != unknown_entry.CODE:
            yield problem
        elif folder in hollow:
            hollow[folder].append(problem)
        elif not refused & {folder, f"{folder}/{problem.params['value']}"}:
            yield problem
    for folder, problems in sorted(hollow.items()):
        empty = folder not in sources.absent
        if empty and len(problems) == 1:
            yield from problems
        elif problems:
            yield error("mangler-mappe", Position(folder), name=folder, empty=empty)


def _read_surroundings(sources: Sources, today: date, kept: bytes) -> Surroundings:
    settings, found = read_settings(sources.settings or b"", [rule.code for rule in ALL_RULES])
    if sources.settings is None:  # reported already
        found = []
    if settings is None:
        return Surroundings(None, tuple(found))
    refused = {problem.position.file for problem in sources.diagnostics}
    terms = read_terms(sources.vocabularies, refused, kept)
    places = setting_places(sources.settings or b"", settings)
    context = Context(
        terms.vocabularies,
        settings,
        today,
        terms.wording,
        places,
        terms.unread,
        discretion_of(settings, terms.vocabularies),
    )
    return Surroundings(context, (*found, *terms.diagnostics), terms.kept)


def discretion_of(settings: Settings, vocabularies: Vocabularies) -> Discretion:
    """Which counts of people are too few to show, and which sources have published theirs."""
    sources = vocabularies["kilder"].terms.values() if "kilder" in vocabularies else ()
    published = (source.id for source in sources if is_public_source(source.type, source.url))
    return Discretion(settings.discretion.least, frozenset(published))


def _measured(
    files: Mapping[str, bytes], context: Context, offers: Collection[str], known: Known
) -> tuple[bytes, Measured]:
    """The measurements behind their key. They name offers, so they depend on which there are."""
    named = (part for path, raw in files.items() for part in (path.encode(), raw))
    key = digest(*named, *sorted(offer.encode() for offer in offers))
    if known.measured is not None and known.measured[0] == key:
        return known.measured
    return key, read_measurements(files, context, offers)
