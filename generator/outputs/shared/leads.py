"""From an offer to workplaces with room for its citizens, and from a workplace to offers."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.free import FREEDOMS
from generator.model.ids import suggest_id
from generator.outputs.shared import parts
from generator.outputs.shared.relations import Relations, by_title, question
from generator.outputs.shared.seats.free import FreeRow, FreeSeats, free_row
from generator.outputs.shared.seats.room import list_path

MAX_WORKPLACES = 6
MAX_OFFERS = 5


@question
def workplaces_for(relations: Relations, offer: str) -> Sequence[FreeSeats]:
    """The workplaces with free seats of an offer's kind for one of its target groups.

    The freshest figures come first, and among them the workplaces that the offer works with.
    Seats that do not say whom they are for come last. An offer without groups is for all.
    """
    card = relations.catalogue.offers[offer]
    if card.status not in ("aktiv", "planlagt") or card.tool not in relations.free_by_form:
        return ()
    partners = {partner.id for partner in relations.partners_of_offer.get(card.id, ())}
    own = (free for id in partners for free in relations.free_by_partner.get(id, ()))
    found = [free for free in own if _is_for(free, card)]
    lists = [relations.free_by_form_and_group.get((card.tool, g), ()) for g in (*card.groups, None)]
    for seats in lists if card.groups else [relations.free_by_form[card.tool]]:
        others = (free for free in seats if free.card.id not in partners)
        found += islice(others, MAX_WORKPLACES)
    found.sort(key=lambda f: (not f.seats.groups, f.order[:2], f.card.id not in partners, f.order))
    firsts: dict[str, FreeSeats] = {}
    for free in found:
        firsts.setdefault(free.card.id, free)
    return list(firsts.values())[:MAX_WORKPLACES]


def _is_for(free: FreeSeats, card: OfferCard) -> bool:
    groups = free.seats.groups
    shared = not groups or not card.groups or not set(groups).isdisjoint(card.groups)
    return free.seats.form == card.tool and shared


@question
def offers_leading_to(relations: Relations, partner: str) -> Sequence[OfferCard]:
    """The offers in use of a workplace's kinds of seats for one of their groups, by title.

    Those that name the workplace, or that it names, are in a list of their own.
    """
    card = relations.catalogue.partners[partner]
    if not card.is_active:
        return ()
    listed = {offer.id for offer in relations.offers_of_partner.get(card.id, ())}
    found = {
        offer.id: offer
        for seats in card.seats
        for group in seats.groups
        for offer in relations.active_by_tool_and_group.get((seats.form, group), ())[
            : MAX_OFFERS + len(listed)
        ]
        if offer.id not in listed
    }
    return sorted(found.values(), key=by_title)[:MAX_OFFERS]


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
    kinds = [kind for kind in FREEDOMS if any(free.freedom == kind for free in found)]
    return list_path(("form", suggest_id(card.tool)), *groups, free=kinds)
