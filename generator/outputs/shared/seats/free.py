"""The seats that are free: one line for each workplace and form."""

from typing import NamedTuple

from generator.model.cards import PartnerCard, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.model.free import FREEDOMS, Freedom, freedom, is_counted
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import Badge, Freshened
from generator.outputs.shared.paths import Link
from generator.outputs.shared.rows import branch_text
from generator.outputs.shared.seats.trust import LEVELS, trust_of
from generator.texts import labels, numbers


class FreeSeats(NamedTuple):
    """A workplace's free seats in one form, whether they are free now, later or perhaps.

    ``order`` sorts: what is free now first, by the freshest figure, then by title.
    """

    card: PartnerCard
    seats: SeatFigure
    freedom: Freedom
    order: tuple[int, int, str, str]


class FreeRow(NamedTuple):
    """A line of a list of free seats. Empty text means not known.

    ``since`` is the day the seats are free from, where that is later than the build's.
    """

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
    since: str = ""


def free_seats(catalogue: Catalogue) -> list[FreeSeats]:
    """The free seats at workplaces that count, also those free later or by an old figure.

    Those free now come first, the freshest figures before the others.
    """
    context = catalogue.context
    return sorted(
        (
            _free(card, seats, found, context)
            for card in catalogue.partners.values()
            if is_counted(card, context)
            for seats in card.seats
            if (found := freedom(seats, context)) not in (None, "nej")
        ),
        key=lambda free: free.order,
    )


def _free(card: PartnerCard, seats: SeatFigure, found: Freedom, context: Context) -> FreeSeats:
    ranks = FREEDOMS.index(found), LEVELS.index(trust_of(seats, context))
    return FreeSeats(card, seats, found, (*ranks, alphabetical(card.title), card.id))


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
        since=parts.free_since(seats, context.today),
    )


def place_of(card: PartnerCard, context: Context) -> str:
    """The town of a workplace, else its municipality or area; empty when none is known."""
    return card.town or parts.municipality_names(context, card.municipalities) or card.area or ""
