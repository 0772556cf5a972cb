"""The edition of a catalogue: everything, or what is left when all that is internal is taken out.

Both are of one reading. What is made of the public edition is made of what is handed over here,
so nothing that makes a page, an index, a print, a feed or an export can know of what is withheld.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel

from generator import layout
from generator.model.catalogue import Catalogue, Context, Measurement
from generator.model.discretion import Discretion
from generator.model.editions import Edition
from generator.model.goals import Goals
from generator.model.history import Edit, History
from generator.model.kinds import KINDS
from generator.model.mentors import Networks
from generator.model.offer import Offer
from generator.model.series import few_rows
from generator.model.settings import Settings
from generator.model.withholding import Data, public, public_versions, withheld_paths
from generator.nodes import read_data
from generator.publishing.load import Loaded
from generator.publishing.sources import Sources
from generator.reading.entry import Reading

M = TypeVar("M", bound=BaseModel)


def is_public(catalogue: Catalogue) -> bool:
    """Whether a catalogue is of the public edition, or is to become it."""
    return catalogue.context.settings.edition == "offentlig"


def in_edition(loaded: Loaded, sources: Sources, edition: Edition | None = None) -> Loaded:
    """What was loaded, as an edition has it; the settings' own edition when none is named."""
    catalogue = loaded.catalogue
    if catalogue is None:
        return loaded
    wanted = edition or catalogue.context.settings.edition
    settings = catalogue.context.settings.model_copy(update={"edition": wanted})
    catalogue = replace(catalogue, context=replace(catalogue.context, settings=settings))
    if not is_public(catalogue):
        return replace(loaded, catalogue=catalogue)
    readings = {path: (key, _shown(one)) for path, (key, one) in loaded.known.readings.items()}
    return replace(
        loaded,
        catalogue=_public(catalogue, readings, sources),
        known=replace(loaded.known, readings=readings),
    )


def _shown(reading: Reading) -> Reading:
    """A reading whose entry is the public one. Its model is read again, from the public data."""
    if reading.public is None:
        return reading
    return reading._replace(entry=reading.public, words=reading.public_words, model=None)


def _public(
    catalogue: Catalogue, readings: Mapping[str, tuple[bytes, Reading]], sources: Sources
) -> Catalogue:
    entries: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
    for _, reading in readings.values():
        if reading.entry is not None:
            entries[reading.kind][reading.id] = reading.entry
    goals = _single(Goals, layout.GOALS, sources, catalogue.context)
    networks = _single(Networks, layout.NETWORKS, sources, catalogue.context)
    settings = _settings(catalogue.context.settings, sources)
    return replace(
        catalogue,
        context=replace(catalogue.context, settings=settings),
        offers=entries["tilbud"],
        partners=entries["virksomheder"],
        providers=entries["udbydere"],
        agreements=entries["aftaler"],
        goals=goals.goals if goals and catalogue.goals else (),
        networks=networks.networks if networks and catalogue.networks else (),
        measurements=dict(_series(catalogue, readings, sources)),
    )


def _single(model: type[M], path: str, sources: Sources, context: Context) -> M | None:
    raw = sources.single.get(path)
    data = read_data(path, raw) if raw is not None else None
    return model.model_validate(public(model, data, context.discretion)) if data else None


def _settings(settings: Settings, sources: Sources) -> Settings:
    """The settings without what is internal in how to reach the municipality."""
    data = read_data(layout.SETTINGS, sources.settings or b"") or {}
    shown = public(Settings, data["extra"]["katalog"])
    return settings.model_copy(update={"owner": Settings.model_validate(shown).owner})


def _series(
    catalogue: Catalogue, readings: Mapping[str, tuple[bytes, Reading]], sources: Sources
) -> Iterator[tuple[str, tuple[Measurement, ...]]]:
    """The figures over time, without those of a measure of which an offer's effect is internal."""
    raw = {file.path: file.raw for _, file in sources.entries}
    partly = {
        reading.id: read_data(path, raw[path]) or {}
        for path, (_, reading) in readings.items()
        if reading.kind == "tilbud" and reading.public is not None
    }
    for offer, rows in catalogue.measurements.items():
        hidden = _internal_measures(partly.get(offer, {}))
        few = few_rows(rows, catalogue.context.discretion)
        left = (row if n not in few else _without_numbers(row) for n, row in enumerate(rows))
        shown = tuple(row for row in left if row.measure not in hidden)
        if shown:
            yield offer, shown


def _without_numbers(row: Measurement) -> Measurement:
    return row._replace(value=None, low=None, high=None, measured=None, is_few=True)


def _internal_measures(offer: Data) -> frozenset[str]:
    """The measures of an offer's plain data of which a figure is internal."""
    return frozenset(
        effect["mål"]
        for effect in offer.get("effekt", ())
        if withheld_paths(Offer, {**offer, "effekt": (effect,)}, Discretion()) & _FIGURES
    )


_FIGURES = frozenset(
    {("effekt",), *(("effekt", key) for key in ("andel", "personer", "antal", "ændring"))}
)


def public_history(history: History, loaded: Loaded, sources: Sources) -> History:
    """What git remembers, without what is internal now or was so in any version."""
    now = [(one.kind, one.id, one.file) for _, one in loaded.known.readings.values() if one.public]
    raw = {file.path: file.raw for _, file in sources.entries}
    edits = list(history.edits)
    assert loaded.catalogue is not None
    discretion = loaded.catalogue.context.discretion
    for kind in {edit.kind for edit in edits}:
        current = [(id, read_data(f, raw[f]) or {}) for k, id, f in now if k == kind]
        places = [place for place, edit in enumerate(edits) if edit.kind == kind]
        versions = [(edits[p].id, edits[p].old or {}) for p in places]
        versions += [(edits[p].id, edits[p].new or {}) for p in places]
        shown = public_versions(KINDS[kind].model, [*versions, *current], discretion)
        for number, place in enumerate(places):
            edits[place] = _edit(edits[place], shown[number], shown[number + len(places)])
    return history._replace(edits=tuple(edits))


def _edit(edit: Edit, old: Data, new: Data) -> Edit:
    return edit._replace(
        old=None if edit.old is None else old, new=None if edit.new is None else new
    )
