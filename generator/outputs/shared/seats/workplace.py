"""The seats of one workplace or scheme, as its own page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.model.cards import seat_figure
from generator.model.catalogue import Context
from generator.model.partner import Partner, Seats, Sites
from generator.outputs.shared import parts
from generator.outputs.shared.parts import Freshened, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.seats.sums import COUNTS
from generator.texts import labels, numbers

_ALWAYS = ("Ledige", "Optagne")


class SeatsView(NamedTuple):
    """The seats in one form: ``cells`` in the order of the table's columns."""

    form: Link
    sites: str
    cells: tuple[str, ...]
    groups: tuple[Link, ...]
    updated: Freshened | None
    note: str | None
    source: SourceView | None


class SeatsTable(NamedTuple):
    """All seats, with a column for each count that any of them tells."""

    columns: tuple[str, ...]
    rows: tuple[SeatsView, ...]


def seats_table(partner: Partner, context: Context) -> SeatsTable | None:
    """The seats as of the build's date, or None when nothing is known of them."""
    if not partner.seats:
        return None
    figures = [seat_figure(seats) for seats in partner.seats]
    counts = [
        (label, count)
        for label, count in COUNTS
        if label in _ALWAYS or any(count(figure) is not None for figure in figures)
    ]
    told = [tuple(_told(count(figure)) for _, count in counts) for figure in figures]
    return SeatsTable(
        ("Pladser", *(label for label, _ in counts)),
        tuple(
            _row(seats, cells, partner, context)
            for seats, cells in zip(partner.seats, told, strict=True)
        ),
    )


def _told(count: int | None) -> str:
    return labels.NOT_KNOWN if count is None else numbers.number(count)


def _row(seats: Seats, cells: Sequence[str], partner: Partner, context: Context) -> SeatsView:
    total = numbers.amount(seats.count) if seats.count else labels.NOT_KNOWN
    return SeatsView(
        form=parts.term_link(context, "redskaber", seats.form),
        sites=sites_text(seats.sites) if seats.sites else "",
        cells=(total, *cells),
        groups=tuple(parts.term_link(context, "maalgrupper", id) for id in seats.groups),
        updated=parts.freshened(seats.updated, context.today, context.settings.seats)
        if seats.updated
        else None,
        note=seats.note,
        source=parts.cited(context, seats.source, partner.sources),
    )


def sites_text(sites: Sites) -> str:
    """``3 arbejdspladser med 4 pladser hver``, ``2 aftaler på vej``, ``2 aftaler i bero``."""
    each = f" med {numbers.amount(sites.seats_each)} pladser hver" if sites.seats_each else ""
    found = (
        (sites.count, "arbejdsplads", "arbejdspladser", each),
        (sites.coming, "aftale", "aftaler", " på vej"),
        (sites.paused, "aftale", "aftaler", " i bero"),
    )
    return "; ".join(
        f"{numbers.count(count, one, many)}{more}"
        for count, one, many, more in found
        if count is not None
    )
