"""Where there is room now: the same free seats by form, branch, target group and place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from generator.model.catalogue import Catalogue, Context
from generator.model.free import Freedom, is_counted
from generator.outputs.shared import paths
from generator.outputs.shared.seats.free import FreeRow, FreeSeats, free_row
from generator.outputs.shared.seats.trust import count_free, free_words
from generator.outputs.shared.seats.values import UNKNOWN, VALUES, Value
from generator.texts import numbers

MAX_ROWS = 150
MAX_GROUPS = 40

LIST = f"{paths.PARTNERS}/index.html"


class Group(NamedTuple):
    """The free seats under one value. ``more`` is how many lines are left out."""

    anchor: str
    name: str
    free: str
    words: str
    rows: tuple[FreeRow, ...]
    more: int
    list_path: str


class View(NamedTuple):
    """One way to see the free seats: its name, its page, and what it sorts by."""

    id: str
    name: str
    path: str


VIEWS: Sequence[View] = (
    View("form", "Form", paths.FREE_SEATS),
    View("branche", "Branche", paths.free_seats("branche")),
    View("maalgruppe", "Målgruppe", paths.free_seats("maalgruppe")),
    View("sted", "Sted", paths.free_seats("sted")),
)


@dataclass(frozen=True, slots=True)
class RoomPage:
    """The free seats in one view. ``left_out`` is how many groups only the list has.

    ``not_now`` has those that are free later, and those by figures too old to rely on.
    """

    view: View
    day: str
    as_of: str
    days: int
    owner: str
    free: str
    full: str
    without_figures: str
    groups: tuple[Group, ...]
    not_now: tuple[Group, ...]
    left_out: int
    list_path: str


def room_page(view: View, free: Sequence[FreeSeats], catalogue: Catalogue) -> RoomPage:
    """The free seats as of the catalogue's date, sorted by what a view sorts by."""
    context = catalogue.context
    grouped = _grouped(view, free, context)
    values = sorted(grouped, key=lambda value: value.order)
    if len(values) > MAX_GROUPS:
        largest = sorted(values, key=lambda value: -len(grouped[value]))[:MAX_GROUPS]
        values = [value for value in values if value in largest]
    most = fair_share([len(grouped[value]) for value in values], MAX_ROWS)
    full, without_figures = _others(catalogue)
    return RoomPage(
        view=view,
        day=numbers.day(catalogue.today),
        as_of=catalogue.today.isoformat(),
        days=context.settings.seats.ageing_days,
        owner=context.settings.owner.name,
        free=free_words(count_free((one.seats for one in free), context), context),
        full=_workplaces(full) if full else "",
        without_figures=_workplaces(without_figures) if without_figures else "",
        groups=tuple(
            _group(value, grouped[value], most, context)._replace(
                anchor=f"{view.id}-{value.id or UNKNOWN}"
            )
            for value in values
        ),
        not_now=tuple(_not_now(free, context)),
        left_out=len(grouped) - len(values),
        list_path=list_path(),
    )


def _workplaces(number: int) -> str:
    return numbers.count(number, "arbejdsplads", "arbejdspladser")


def _grouped(
    view: View, free: Iterable[FreeSeats], context: Context
) -> dict[Value, list[FreeSeats]]:
    """What is free now, under each value that a view sorts by."""
    of = VALUES[view.id](context)
    grouped: dict[Value, list[FreeSeats]] = {}
    first: dict[str, Value] = {}  # one town may be written in two ways
    for one in free:
        for value in of(one) if one.freedom == "ja" else ():
            grouped.setdefault(first.setdefault(value.id, value), []).append(one)
    return grouped


_NOT_NOW: Sequence[tuple[Freedom, str]] = (
    ("senere", "Bliver ledige senere"),
    ("gammelt", "Gamle tal: ring først"),
)


_NOT_NOW_WORDS: Mapping[Freedom, tuple[str, str]] = {
    "senere": ("plads bliver ledig senere.", "pladser bliver ledige senere."),
    "gammelt": (
        "ledig plads efter et tal, der er for gammelt eller uden dato.",
        "ledige pladser efter tal, der er for gamle eller uden dato.",
    ),
}


def _not_now(free: Sequence[FreeSeats], context: Context) -> Iterable[Group]:
    for kind, name in _NOT_NOW:
        found = [one for one in free if one.freedom == kind]
        if found:
            shown = _group(Value(kind, name), found, MAX_ROWS // 3, context)
            count = sum(one.seats.free or 0 for one in found)
            words = numbers.count(count, *_NOT_NOW_WORDS[kind])
            yield shown._replace(words=words, list_path=list_path(free=[kind]))


def list_path(*query: tuple[str, str], free: Iterable[Freedom] = ("ja",)) -> str:
    """The list of companies filtered to those with free seats and whatever else is asked for."""
    return f"{LIST}?{urlencode([*query, *(('ledige', kind) for kind in free)])}"


def fair_share(sizes: Sequence[int], most: int) -> int:
    """The longest that lists may be, so that lists of these sizes hold ``most`` lines together.

    At least one each, so that none is empty.
    """
    longest = max(sizes, default=1)
    while longest > 1 and sum(min(size, longest) for size in sizes) > most:
        longest -= 1
    return longest


def _group(value: Value, free: Sequence[FreeSeats], most: int, context: Context) -> Group:
    counts = count_free((one.seats for one in free), context)
    return Group(
        anchor=value.id,
        name=value.name,
        free=numbers.number(counts.now),
        words=free_words(counts, context),
        rows=tuple(free_row(one, context) for one in free[:most]),
        more=max(0, len(free) - most),
        list_path=list_path(*value.query),
    )


def _others(catalogue: Catalogue) -> tuple[int, int]:
    """How many workplaces that count are full, and how many do not report free seats."""
    cards = [card for card in catalogue.partners.values() if is_counted(card, catalogue.context)]
    full = sum(card.is_full for card in cards)
    silent = sum(not any(seats.free for seats in card.seats) and not card.is_full for card in cards)
    return full, silent
