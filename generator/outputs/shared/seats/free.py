"""The seats that are free: one line for each workplace and form."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.cards import PartnerCard, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import Badge, Freshened
from generator.outputs.shared.paths import Link
from generator.outputs.shared.rows import branch_text
from generator.outputs.shared.seats.trust import LEVELS, is_counted, trust_of
from generator.texts import labels, numbers


class FreeSeats(NamedTuple):
    """A workplace's free seats in one form, and how far the figure can be trusted.

    ``order`` sorts: the freshest figure first, then by title.
    """

    card: PartnerCard
    seats: SeatFigure
    trust: str
    order: tuple[int, str, str]


class FreeRow(NamedTuple):
    """A line of a list of free seats. Empty text means not known."""

    link: Link
    badges: tuple[Badge, ...]
    free: str
    note: str
    waiting: str
    form: str
    branch: str
    groups: str
    place: str
    updated: Freshened | None


def free_seats(catalogue: Catalogue) -> list[FreeSeats]:
    """All free seats at workplaces that count, the freshest figures first."""
    context = catalogue.context
    return sorted(
        (
            _free(card, seats, trust_of(seats, context))
            for card in catalogue.partners.values()
            if is_counted(card, context)
            for seats in card.seats
            if seats.free
        ),
        key=lambda free: free.order,
    )


def _free(card: PartnerCard, seats: SeatFigure, trust: str) -> FreeSeats:
    return FreeSeats(card, seats, trust, (LEVELS.index(trust), alphabetical(card.title), card.id))


def by_trust(seats: Iterable[FreeSeats]) -> dict[str, int]:
    """How many seats are free by level of trust."""
    counts = dict.fromkeys(LEVELS, 0)
    for free in seats:
        counts[free.trust] += free.seats.free or 0
    return counts


def free_row(free: FreeSeats, context: Context) -> FreeRow:
    """A line of a list on the build's date."""
    card, seats = free.card, free.seats
    total = f" af {numbers.span(seats.total)}" if seats.total else ""
    groups = [parts.term_label(context, "maalgrupper", group) for group in seats.groups]
    return FreeRow(
        link=Link(card.title, paths.partner(card.id)),
        badges=parts.badges(card),
        free=f"{numbers.number(seats.free or 0)}{total}",
        note=seats.note,
        waiting=parts.waiting_text(seats),
        form=parts.term_label(context, "redskaber", seats.form),
        branch=branch_text(card, context),
        groups=", ".join(groups) or labels.NOT_KNOWN,
        place=place_of(card, context),
        updated=parts.freshened(seats.updated, context) if seats.updated else None,
    )


def place_of(card: PartnerCard, context: Context) -> str:
    """The town of a workplace, else its municipality or area; empty when none is known."""
    return card.town or parts.municipality_names(context, card.municipalities) or card.area or ""
