"""How far a figure of seats can be trusted, in words, and counts that are kept apart by it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.cards import SeatFigure
from generator.model.catalogue import Context
from generator.model.free import freedom, trust_on
from generator.texts import labels, numbers

LEVELS: Sequence[str] = tuple(labels.TRUST)
"""From the best to the worst."""


def trust_of(seats: SeatFigure, context: Context) -> str:
    """The level of a figure on the build's date."""
    return trust_on(seats.updated, context)


def dated_words(level: str, context: Context) -> str:
    """When figures of a level are from: ``meldt de seneste 30 dage``."""
    limits = context.settings.seats
    match level:
        case "frisk":
            return f"meldt de seneste {limits.fresh_days} dage"
        case "aldrende":
            return f"meldt for {limits.fresh_days + 1}-{limits.ageing_days} dage siden"
        case "gammelt":
            return f"meldt for mere end {limits.ageing_days} dage siden"
        case _:
            return "uden dato"


class FreeCounts(NamedTuple):
    """Free seats: those free now by the age of their figure, those free later, those of old
    figures. Only the first two are counted as free.
    """

    fresh: int = 0
    ageing: int = 0
    later: int = 0
    old: int = 0

    @property
    def now(self) -> int:
        return self.fresh + self.ageing


def count_free(figures: Iterable[SeatFigure], context: Context) -> FreeCounts:
    """How many seats of some figures are free."""
    counts: Counter[str] = Counter()
    for figure in figures:
        found = freedom(figure, context)
        key = trust_of(figure, context) if found == "ja" else found or ""
        counts[key] += figure.free or 0
    return FreeCounts(counts["frisk"], counts["aldrende"], counts["senere"], counts["gammelt"])


def free_words(free: FreeCounts, context: Context) -> str:
    """Free seats by the age of their figures, and apart from them what is not free now.

    ``12 ledige pladser: 9 meldt de seneste 30 dage og 3 meldt for 31-90 dage siden.
    Desuden 1, der bliver ledig senere, og 5 efter tal, der er for gamle eller uden dato.``
    """
    count = numbers.count(free.now, "ledig plads", "ledige pladser")
    ages = ((free.fresh, "frisk"), (free.ageing, "aldrende"))
    known = [(number, dated_words(level, context)) for number, level in ages if number]
    match known:
        case []:
            text = count
        case [(_, dated)]:
            text = f"{count}, {dated}"
        case _:
            dated = numbers.listing([f"{numbers.number(n)} {words}" for n, words in known])
            text = f"{count}: {dated}"
    become = "ledig" if free.later == 1 else "ledige"
    later = f"{numbers.number(free.later)}, der bliver {become} senere"
    old = f"{numbers.number(free.old)} efter tal, der er for gamle eller uden dato"
    more = [words for number, words in ((free.later, later), (free.old, old)) if number]
    return f"{text}. Desuden {', og '.join(more)}." if more else f"{text}."
