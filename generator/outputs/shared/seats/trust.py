"""How far a figure of seats can be trusted, in words, and counts that are kept apart by it."""

from collections.abc import Mapping, Sequence

from generator.model.cards import PartnerCard, SeatFigure
from generator.model.catalogue import Context
from generator.outputs.shared.parts import trust_on
from generator.texts import labels, numbers

LEVELS: Sequence[str] = tuple(labels.TRUST)
"""From the best to the worst."""

Counts = Mapping[str, int]
"""A number by level of trust."""


def trust_of(seats: SeatFigure, context: Context) -> str:
    """The level of a figure on the build's date."""
    return trust_on(seats.updated, context)


def is_counted(card: PartnerCard, context: Context) -> bool:
    """Whether a company's seats are the municipality's own to count today.

    A scheme is not a workplace, and what has ended is none any more. Examples count only in
    the catalogue of a municipality that is one.
    """
    is_workplace = card.is_active and card.kind == "arbejdsplads"
    return is_workplace and (context.settings.owner.example or not card.example)


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


def free_words(free: Counts, context: Context) -> str:
    """Free seats, the fresh ones first and the others apart by age.

    ``12 ledige pladser, meldt de seneste 30 dage. Desuden 5, meldt for mere end 90 dage siden.``
    """
    first, *others = [level for level in LEVELS if free.get(level)] or ["frisk"]
    count = numbers.count(free.get(first, 0), "ledig plads", "ledige pladser")
    text = f"{count}, {dated_words(first, context)}"
    more = [f"{numbers.number(free[level])}, {dated_words(level, context)}" for level in others]
    return f"{text}. Desuden {'; '.join(more)}." if more else f"{text}."
