"""What free seats are listed under: form, branch, target group and place, each with its filter."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from generator.model.catalogue import Context, section_of
from generator.model.ids import suggest_id
from generator.outputs.shared import parts
from generator.outputs.shared.groups_today import GroupsToday
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.seats.free import FreeSeats, place_of

UNKNOWN = "ikke-oplyst"
"""The list's value for what is not known."""


class Value(NamedTuple):
    """What a line is listed under: an id, a name, and the list's filter for it.

    Without an id it is what is not known, which comes last.
    """

    id: str
    name: str
    query: tuple[tuple[str, str], ...] = ()

    @property
    def order(self) -> tuple[bool, str]:
        return not self.id, alphabetical(self.name)


Valued = Callable[[FreeSeats], Iterable[Value]]


def _by_form(context: Context) -> Valued:
    def of(free: FreeSeats) -> Iterable[Value]:
        id = suggest_id(free.seats.form)
        yield Value(id, parts.term_label(context, "redskaber", free.seats.form), (("form", id),))

    return of


def _by_branch(context: Context) -> Valued:
    """The sections of the two systems of codes are never taken for one another."""

    def of(free: FreeSeats) -> Iterable[Value]:
        card = free.card
        section = section_of(context, card.branch_code)
        if section:
            system = "" if section.system == "DB07" else f" ({section.system})"
            name = f"{section.label}{system}"
            yield Value(suggest_id(section.id), name, (("branche", suggest_id(section.id)),))
        elif card.branch_text:
            yield Value("uden-kode", "Brancher uden kode", (("branche", "uden-kode"),))
        else:
            yield Value("", "Branche ikke oplyst", (("branche", UNKNOWN),))

    return of


def _by_group(context: Context) -> Valued:
    """By today's groups, as the list of companies has them."""
    today = GroupsToday(context)
    names = dict(today.known())

    def of(free: FreeSeats) -> Iterable[Value]:
        for group in today.of_all(free.seats.groups):
            id = suggest_id(group)
            yield Value(id, names.get(group, group), (("maalgruppe", id),))
        if not free.seats.groups:
            yield Value("", "Målgruppe ikke oplyst", (("maalgruppe", UNKNOWN),))

    return of


def _by_place(context: Context) -> Valued:
    def of(free: FreeSeats) -> Iterable[Value]:
        place = place_of(free.card, context)
        id = suggest_id(place)
        yield Value(id, place or "Sted ikke oplyst", (("sted", id or UNKNOWN),))

    return of


VALUES: Mapping[str, Callable[[Context], Valued]] = {
    "form": _by_form,
    "branche": _by_branch,
    "maalgruppe": _by_group,
    "sted": _by_place,
}
