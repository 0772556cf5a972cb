"""What *ledig* means: which seats are free on a day, in one definition for all that counts them.

*I brug* and *aktiv* are in :mod:`generator.model.shared`. Here: whose seats count, how far a
figure can be trusted, and whether seats are free now, later, perhaps or not.
"""

from datetime import date
from typing import Literal

from generator.model.cards import Card, OfferCard, SeatFigure
from generator.model.catalogue import Context

Freedom = Literal["ja", "senere", "gammelt", "nej"]
"""Free now; free from a later day; free by a figure that is too old to rely on; not free."""

FREEDOMS: tuple[Freedom, ...] = ("ja", "senere", "gammelt", "nej")
"""From the best to the worst."""

Trust = Literal["frisk", "aldrende", "gammelt", "udateret"]


def is_counted(card: Card, context: Context) -> bool:
    """Whether an entry's seats are counted: it is active, no scheme, and not made up.

    A scheme's seats are those of its workplaces, which are counted. Made up entries count only
    in the catalogue of a municipality that is made up too.
    """
    is_scheme = not isinstance(card, OfferCard) and card.kind != "arbejdsplads"
    is_own = context.settings.owner.example or not card.example
    return card.is_active and not is_scheme and is_own


def is_stale(updated: date, context: Context) -> bool:
    """Whether a figure of a day is too old to be relied on, by the settings' thresholds."""
    return (context.today - updated).days > context.settings.seats.ageing_days


def trust_on(updated: date | None, context: Context) -> Trust:
    """How far a figure of a day can be trusted."""
    if updated is None:
        return "udateret"
    if is_stale(updated, context):
        return "gammelt"
    age = (context.today - updated).days
    return "frisk" if age <= context.settings.seats.fresh_days else "aldrende"


def freedom(seats: SeatFigure, context: Context) -> Freedom | None:
    """Whether seats are free on the catalogue's day; None when that is not known.

    An old or undated figure of no free seats is no knowledge; one of free seats is worth a call.
    """
    if seats.free is None:
        return None
    is_old = seats.updated is None or is_stale(seats.updated, context)
    if seats.free == 0:
        return None if is_old else "nej"
    if is_old:
        return "gammelt"
    return "senere" if seats.free_from and seats.free_from > context.today else "ja"


def free_now(seats: SeatFigure | None, context: Context) -> int:
    """The seats of a figure that are free on the catalogue's day; 0 when none is known to be."""
    if seats is None or freedom(seats, context) != "ja":
        return 0
    return seats.free or 0


def figures_of(card: Card) -> tuple[SeatFigure, ...]:
    """All figures of seats that an entry has."""
    if isinstance(card, OfferCard):
        return (card.seats,) if card.seats else ()
    return card.seats


def free_of(card: Card, context: Context) -> int:
    """All seats of an entry that are free on the catalogue's day; 0 unless they are counted."""
    if not is_counted(card, context):
        return 0
    return sum(free_now(figure, context) for figure in figures_of(card))


def open_starts(card: OfferCard, context: Context) -> tuple[date, ...]:
    """The days to come that one can begin on, as far as is known, the nearest first.

    A group that is said to be full is none. Where the offer has no free seats, or has them from a
    later day, only a group that is said to have room is one before that.
    """
    if not card.in_use:
        return ()
    found = freedom(card.seats, context) if card.seats else None
    since = card.seats.free_from if card.seats and found == "senere" else None
    opens = date.max if found == "nej" else since or date.min
    coming = (start for start in card.starts if start.day >= context.today and not start.is_full)
    return tuple(sorted(start.day for start in coming if start.has_room or start.day >= opens))


def all_starts_full(card: OfferCard, context: Context) -> bool:
    """Whether groups are to begin, and none of them is open."""
    coming = any(start.day >= context.today for start in card.starts)
    return card.in_use and coming and not open_starts(card, context)
