"""Sources → catalogue and diagnostics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.build.readings import Kept, read_all
from generator.build.sources import Sources
from generator.diagnostics import Diagnostic, apply_levels
from generator.model.catalogue import Catalogue, Context
from generator.reading.catalogue import assemble
from generator.reading.entry import Reading
from generator.reading.settings import levels, read_settings
from generator.reading.vocabularies import read_vocabularies
from generator.rules import ALL_RULES


@dataclass(frozen=True, slots=True)
class Loaded:
    """The catalogue, when its settings could be read, with every diagnostic in order.

    ``readings`` holds the digest and the reading of every entry by file.
    """

    catalogue: Catalogue | None
    readings: Mapping[str, tuple[bytes, Reading]]
    diagnostics: tuple[Diagnostic, ...]

    def passes(self, *, strict: bool) -> bool:
        """Whether the catalogue may be published: no errors, and no warnings if strict."""
        return self.catalogue is not None and not any(
            strict or diagnostic.is_error for diagnostic in self.diagnostics
        )


def load(sources: Sources, today: date, kept: Kept) -> Loaded:
    """Everything the sources say as of a day, and everything that is wrong with them.

    ``kept`` holds readings made earlier under the same vocabularies, settings and day.
    """
    found = list(sources.diagnostics)
    settings, problems = read_settings(sources.settings or b"", [r.CODE for r in ALL_RULES])
    if sources.settings is not None:
        found.extend(problems)
    if settings is None:
        return Loaded(None, {}, tuple(apply_levels(found, {})))
    vocabularies, problems = read_vocabularies(sources.vocabularies)
    found.extend(problems)
    context = Context(vocabularies, settings, today)
    readings = read_all(sources.entries, context, kept)
    catalogue, problems = assemble(
        context, [reading for _, reading in readings.values()], sources.measurements, sources.goals
    )
    found.extend(problems)
    return Loaded(catalogue, readings, tuple(apply_levels(found, levels(settings))))
