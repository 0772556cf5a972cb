"""How many entries there are, in use and active: the same numbers and words wherever they stand.

*I brug* is what has not ended, *aktiv* what can be chosen today (:mod:`generator.model.shared`);
whose seats count is in :mod:`generator.model.free`.
"""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.cards import Card
from generator.model.catalogue import Context
from generator.model.free import is_counted
from generator.texts import labels, numbers


class Totals(NamedTuple):
    """Numbers of entries of one kind: ``active`` and ``waiting`` are those in use.

    ``counted`` are the active ones that totals of seats are about (``is_counted``).
    """

    all: int
    active: int
    waiting: int
    counted: int

    @property
    def in_use(self) -> int:
        return self.active + self.waiting

    @property
    def over(self) -> int:
        return self.all - self.in_use


def totals(cards: Iterable[Card], context: Context) -> Totals:
    """The numbers on the catalogue's day."""
    cards = list(cards)
    active = sum(card.is_active for card in cards)
    in_use = sum(card.in_use for card in cards)
    counted = sum(is_counted(card, context) for card in cards)
    return Totals(len(cards), active, in_use - active, counted)


def in_use_text(found: Totals, kind: str) -> str:
    """What the entries of a list are: ``46 er i brug: 42 aktive, og 4 er planlagt eller på pause.``

    And how many of the list have ended, if any has.
    """
    active = numbers.count(found.active, *labels.ACTIVE[kind])
    split = f": {active}, og {numbers.number(found.waiting)} er {labels.WAITING[kind]}"
    over = f" {numbers.number(found.over)} er slut: ophørt eller historisk." if found.over else ""
    return f"{numbers.number(found.in_use)} er i brug{split if found.waiting else ''}.{over}"
