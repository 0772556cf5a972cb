"""Where a citizen in an offer can be placed now: workplaces with free seats of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.ids import suggest_id
from generator.outputs.shared import parts
from generator.outputs.shared.leads import workplaces_for
from generator.outputs.shared.relations import Relations
from generator.outputs.shared.seats.free import FreeRow, FreeSeats, free_row
from generator.outputs.shared.seats.room import list_path


class Workplaces(NamedTuple):
    """The workplaces with free seats, the freshest figures first, and the list to find more in."""

    form: str
    rows: tuple[FreeRow, ...]
    list_path: str


def workplaces(card: OfferCard, context: Context, relations: Relations) -> Workplaces | None:
    """The workplaces for an offer in use whose tool is used at a workplace; else None."""
    tool = context.term("redskaber", card.tool)
    found = relations.ask(workplaces_for, card.id)
    if not found and not (tool is not None and tool.at_company and card.is_active):
        return None
    label = parts.term_label(context, "redskaber", card.tool)
    return Workplaces(
        form=label[:1].lower() + label[1:],
        rows=tuple(free_row(free, context) for free in found),
        list_path=_list_path(card, found) if found else "",
    )


def _list_path(card: OfferCard, found: Sequence[FreeSeats]) -> str:
    """The list filtered by form and by those groups that it is sure to know."""
    known = {group for free in found for group in free.seats.groups}
    groups = [("maalgruppe", suggest_id(group)) for group in card.groups if group in known]
    return list_path(("form", suggest_id(card.tool)), *groups)
