"""En by er skrevet på to måder.

**Hvad:** To poster nævner samme by, men med forskellige bogstaver, tegn eller store bogstaver.

**Hvorfor:** Byen står to gange i listerne, og den, der vælger den ene, finder ikke det andet sted.

**Eksempel:** `by: Aarhus` og `by: Århus`

**Sådan retter du det:** Skriv byen ens alle steder.
"""

from collections import Counter, defaultdict
from typing import NamedTuple

from generator.diagnostics import Position
from generator.model.ids import suggest_id
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "to-stavemaader"


def message(*, value: str, usual: str) -> Message:
    return Message(f"“{value}” er skrevet “{usual}” andre steder.", "Skriv byen ens alle steder.")


class _Town(NamedTuple):
    """A town as it is written, and where."""

    name: str
    place: Position


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every spelling of a town that is not the one most often used."""
    by_id: dict[str, list[_Town]] = defaultdict(list)
    for town in _towns(view):
        by_id[suggest_id(town.name)].append(town)
    for towns in by_id.values():
        counts = Counter(town.name for town in towns)
        usual = min(counts, key=lambda name: (-counts[name], name))
        like = next(town for town in towns if town.name == usual)
        for town in towns:
            if town.name != usual:
                found = warning(CODE, message, town.place, value=town.name, usual=usual)
                yield found.beside(like.place)


def _towns(view: CatalogueView) -> list[_Town]:
    offers = [
        _Town(card.fit.town, Position(card.file, *card.town_spot))
        for card in view.offers.values()
        if card.fit.town
    ]
    partners = [
        _Town(card.town, Position(card.file, *card.spots.town))
        for card in view.partners.values()
        if card.town
    ]
    return [*offers, *partners]
