"""The seats of one workplace or scheme, as its own page shows them."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.model.cards import SeatFigure, seat_figure
from generator.model.catalogue import Context
from generator.model.partner import Partner, Seats, Sites
from generator.model.sources import Citation
from generator.outputs.shared import parts
from generator.outputs.shared.facts import Line
from generator.outputs.shared.parts import Freshened, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.seats.counts import COUNTS, SEATS, Count
from generator.texts import labels, numbers

_ALWAYS = ("free", "taken")


class SeatsView(NamedTuple):
    """The seats in one form: ``cells`` in the order of the table's columns."""

    form: Link
    sites: str = ""
    cells: tuple[Line, ...] = ()
    groups: tuple[Link, ...] = ()
    updated: Freshened | None = None
    note: str | None = None
    source: SourceView | None = None


class SeatsTable(NamedTuple):
    """All seats, with a column for each count that any of them has."""

    columns: tuple[str, ...]
    rows: tuple[SeatsView, ...]


def seats_table(partner: Partner, context: Context) -> SeatsTable | None:
    """The seats as of the build's date, or None when nothing is known of them."""
    if not partner.seats:
        return None
    figures = [seat_figure(seats) for seats in partner.seats]
    counts = [
        count
        for count in COUNTS
        if count.id in _ALWAYS or any(_has(count, figure, context) for figure in figures)
    ]
    rows = [_row(seats, counts, partner, context) for seats in partner.seats]
    people = [Line("participants", "Deltagere", parts.participants_text(f)) for f in figures]
    if any(line.is_known for line in people):
        rows = [
            row._replace(cells=(*row.cells, line)) for row, line in zip(rows, people, strict=True)
        ]
    return SeatsTable(tuple(cell.label for cell in rows[0].cells), tuple(rows))


def _has(count: Count, figure: SeatFigure, context: Context) -> bool:
    withheld = count.key in figure.too_few and count.id != "later"
    return withheld or count.of(figure, context.today) is not None


def _row(seats: Seats, counts: Sequence[Count], partner: Partner, context: Context) -> SeatsView:
    figure = seat_figure(seats)
    total = numbers.amount(seats.count) if seats.count else parts.per_centre_text(figure)
    if "antal" in seats.too_few:
        total = labels.TOO_FEW
    return SeatsView(
        form=parts.term_link(context, "redskaber", seats.form),
        sites=sites_text(seats.sites) if seats.sites else "",
        cells=(Line(*SEATS, total), *(_cell(count, figure, context) for count in counts)),
        groups=tuple(parts.term_link(context, "maalgrupper", id) for id in seats.groups),
        updated=parts.freshened(seats.updated, context) if seats.updated else None,
        note=seats.note,
        source=parts.cited(context, seats.source or _people_source(seats), partner.sources),
    )


def _people_source(seats: Seats) -> Citation | None:
    return seats.participants.source if seats.participants else None


def _cell(count: Count, figure: SeatFigure, context: Context) -> Line:
    number = count.of(figure, context.today)
    if count.key in figure.too_few and count.id != "later":
        return Line(count.id, count.label, labels.TOO_FEW)
    since = parts.free_since(figure, context.today) if count.id == "later" else ""
    return Line(count.id, count.label, "" if number is None else numbers.number(number), since)


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
