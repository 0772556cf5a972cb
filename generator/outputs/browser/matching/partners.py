"""Companies side by side."""

from collections.abc import Callable

from generator.model.cards import PartnerCard
from generator.model.catalogue import Catalogue, Context
from generator.outputs.browser.contract import RowId, Table
from generator.outputs.browser.matching.tables import (
    NOTHING,
    OLD_FIGURE,
    Figure,
    Row,
    heading,
    place,
    row_data,
    seats_figure,
    sparse_rows,
)
from generator.outputs.shared import parts
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.rows import branch_text
from generator.texts import labels, numbers


def partner_table(catalogue: Catalogue) -> Table:
    """Every company in the order of the lists, with the rows it is compared by."""
    cards = in_order(list(catalogue.partners.values()))
    return {
        **heading("virksomhed", catalogue, cards),
        "rows": [row_data(row, [of(card, catalogue) for card in cards]) for row, of in _ROWS],
        "extra": sparse_rows([_seats(card, catalogue.context) for card in cards]),
    }


def _count(value: int | None) -> Figure:
    return Figure(numbers.number(value)) if value is not None else NOTHING


def _groups(card: PartnerCard, context: Context) -> str:
    groups = dict.fromkeys(group for seats in card.seats for group in seats.groups)
    return "; ".join(parts.term_label(context, "maalgrupper", group) for group in groups)


def _agreement(card: PartnerCard, catalogue: Catalogue) -> Figure:
    agreement = catalogue.agreements.get(card.agreement or "")
    return Figure(agreement.name) if agreement else NOTHING


def _seats(card: PartnerCard, context: Context) -> list[tuple[Row[str], Figure]]:
    """One row for each form that the company has seats in."""
    found: dict[str, tuple[Row[str], Figure]] = {}
    for seats in card.seats:
        label = parts.term_label(context, "redskaber", seats.form)
        title = f"Pladser: {label[:1].lower()}{label[1:]}"
        row = Row(seats.form, title, "high", "Flest ledige", OLD_FIGURE)
        found.setdefault(row.id, (row, seats_figure(seats, context)))
    return list(found.values())


# The rows of a comparison, in order, and what an entry says in each.
_ROWS: tuple[tuple[Row[RowId], Callable[[PartnerCard, Catalogue], Figure]], ...] = (
    (Row("branche", "Branche"), lambda c, k: Figure(branch_text(c, k.context))),
    (Row("sektor", "Sektor"), lambda c, _: Figure(labels.SECTOR.get(c.sector or "", ""))),
    (Row("sted", "Sted"), lambda c, k: place(c, c.town, k.context)),
    (Row("ansatte", "Ordinært ansatte"), lambda c, _: _count(c.staff)),
    (Row("maalgruppe", "Målgrupper"), lambda c, k: Figure(_groups(c, k.context))),
    (
        Row("mentorer", "Mentorer"),
        lambda c, _: Figure(parts.mentors_text(c)),
    ),
    (Row("uddannede", "Uddannede mentorer"), lambda c, _: _count(c.trained)),
    (Row("aftale", "Aftale"), _agreement),
    (
        Row("udloeber", "Aftalen udløber"),
        lambda c, _: Figure(numbers.day(c.expires)) if c.expires else NOTHING,
    ),
)
