"""Where there is room now: the same free seats by form, branch, target group and place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from generator.model.catalogue import Catalogue, Context, section_of
from generator.model.ids import suggest_id
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.seats.free import FreeRow, FreeSeats, by_trust, free_row, place_of
from generator.outputs.shared.seats.trust import free_words, is_counted
from generator.texts import numbers

MAX_ROWS = 150
MAX_GROUPS = 40

LIST = f"{paths.PARTNERS}/index.html"


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


class Group(NamedTuple):
    """The free seats under one value. ``more`` is how many lines are left out."""

    anchor: str
    name: str
    free: str
    others: str
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
    """The free seats in one view. ``left_out`` is how many groups only the list has."""

    view: View
    day: str
    owner: str
    free: str
    full: str
    without_figures: str
    groups: tuple[Group, ...]
    left_out: int
    list_path: str


def room_page(view: View, free: Sequence[FreeSeats], catalogue: Catalogue) -> RoomPage:
    """The free seats as of the catalogue's date, sorted by what a view sorts by."""
    context = catalogue.context
    grouped: dict[Value, list[FreeSeats]] = {}
    first: dict[str, Value] = {}  # one town may be written in two ways
    for one in free:
        for value in _VALUES[view.id](one, context):
            grouped.setdefault(first.setdefault(value.id, value), []).append(one)
    values = sorted(grouped, key=lambda value: value.order)
    if len(values) > MAX_GROUPS:
        largest = sorted(values, key=lambda value: -len(grouped[value]))[:MAX_GROUPS]
        values = [value for value in values if value in largest]
    most = fair_share([len(grouped[value]) for value in values], MAX_ROWS)
    full, without_figures = _others(catalogue)
    return RoomPage(
        view=view,
        day=numbers.day(catalogue.today),
        owner=context.settings.owner.name,
        free=free_words(by_trust(free), context),
        full=_workplaces(full) if full else "",
        without_figures=_workplaces(without_figures) if without_figures else "",
        groups=tuple(_group(view, value, grouped[value], most, context) for value in values),
        left_out=len(grouped) - len(values),
        list_path=list_path(),
    )


def _workplaces(number: int) -> str:
    return numbers.count(number, "arbejdsplads", "arbejdspladser")


def list_path(*query: tuple[str, str]) -> str:
    """The list of companies filtered to those with free seats and whatever else is asked for."""
    return f"{LIST}?{urlencode([*query, ('ledige', 'ja')])}"


def fair_share(sizes: Sequence[int], most: int) -> int:
    """The longest that lists may be, so that lists of these sizes hold ``most`` lines together.

    At least one each, so that none is empty.
    """
    longest = max(sizes, default=1)
    while longest > 1 and sum(min(size, longest) for size in sizes) > most:
        longest -= 1
    return longest


def _group(
    view: View, value: Value, free: Sequence[FreeSeats], most: int, context: Context
) -> Group:
    counts = by_trust(free)
    old = sum(counts.values()) - counts["frisk"]
    return Group(
        anchor=f"{view.id}-{value.id or 'ikke-oplyst'}",
        name=value.name,
        free=numbers.number(counts["frisk"]),
        others=numbers.number(old) if old else "",
        words=free_words(counts, context),
        rows=tuple(free_row(one, context) for one in free[:most]),
        more=max(0, len(free) - most),
        list_path=list_path(*value.query) if value.query else "",
    )


def _others(catalogue: Catalogue) -> tuple[int, int]:
    """How many workplaces that count are full, and how many do not report free seats."""
    cards = [card for card in catalogue.partners.values() if is_counted(card, catalogue.context)]
    full = sum(card.is_full for card in cards)
    silent = sum(not any(seats.free for seats in card.seats) and not card.is_full for card in cards)
    return full, silent


def _by_form(free: FreeSeats, context: Context) -> Iterable[Value]:
    id = suggest_id(free.seats.form)
    yield Value(id, parts.term_label(context, "redskaber", free.seats.form), (("form", id),))


def _by_branch(free: FreeSeats, context: Context) -> Iterable[Value]:
    """The sections of the two systems of codes are never taken for one another."""
    card = free.card
    section = section_of(context, card.branch_code)
    if section:
        system = "" if section.system == "DB07" else f" ({section.system})"
        yield Value(section.id, f"{section.label}{system}", (("branche", section.id),))
    elif card.branch_text:
        yield Value("uden-kode", "Brancher uden kode", (("branche", "uden-kode"),))
    else:
        yield Value("", "Branche ikke oplyst", (("branche", "ikke-oplyst"),))


def _by_group(free: FreeSeats, context: Context) -> Iterable[Value]:
    for group in dict.fromkeys(free.seats.groups):
        id = suggest_id(group)
        yield Value(id, parts.term_label(context, "maalgrupper", group), (("maalgruppe", id),))
    if not free.seats.groups:
        yield Value("", "Målgruppe ikke oplyst")


def _by_place(free: FreeSeats, context: Context) -> Iterable[Value]:
    """The list's filters know municipalities; a town is searched for."""
    card, place = free.card, place_of(free.card, context)
    known = not card.town and card.municipalities
    query = tuple(("kommune", code) for code in card.municipalities) if known else (("q", place),)
    yield Value(suggest_id(place), place, query) if place else Value("", "Sted ikke oplyst")


_VALUES: Mapping[str, Callable[[FreeSeats, Context], Iterable[Value]]] = {
    "form": _by_form,
    "branche": _by_branch,
    "maalgruppe": _by_group,
    "sted": _by_place,
}
