"""What the build writes for the site's scripts: every column, its name and its meaning, once.

mypy holds the makers of the data to these types, ``tests/scripts/test_contract.py`` the data of
the embedded catalogue. The scripts' own types (``site/types/data.d.ts``) are written from them.
"""

from collections.abc import Sequence
from typing import Any, Literal, NotRequired, TypedDict

from generator.outputs.shared.parts import Badge

Kind = Literal["tilbud", "virksomhed"]
"""What an entry is, as addresses name it."""

FacetId = Literal[
    "aftale",
    "art",
    "branche",
    "effekt",
    "eksempel",
    "form",
    "formaal",
    "kommune",
    "ledige",
    "lovfrist",
    "maalgruppe",
    "mentor",
    "optag",
    "redskab",
    "sektor",
    "status",
    "sted",
    "trin",
    "udbyder",
]
"""The facets of both lists: their names are in addresses, so they are a promise."""

NumberId = Literal["pris", "varighed"]
"""The facets that are numbers, likewise."""

SortId = Literal[
    "effekt",
    "kontakt",
    "ledige",
    "mentorer",
    "pris",
    "start",
    "titel",
    "uddannelse",
    "varighed",
]
"""What the lists can be sorted by, likewise."""

RowId = Literal[
    "aftale",
    "ansatte",
    "branche",
    "deltagere",
    "formaal",
    "krav",
    "maalgruppe",
    "mentorer",
    "pladser",
    "pladser-i-alt",
    "pris",
    "redskab",
    "sektor",
    "start",
    "sted",
    "stoette",
    "timer",
    "transport",
    "udbyder",
    "uddannede",
    "udloeber",
    "varighed",
    "ventetid",
]
"""The rows that offers or companies are compared by."""

Ends = tuple[float | None, float | None]
"""A low and a high end; None is an open one."""

Value = tuple[str, str]
"""A value's id, as addresses have it, and its label."""


# The lists: soeg/tilbud.json and soeg/virksomheder.json


class FacetColumn(TypedDict):
    """A facet: its values, and for each row the indexes of those it has.

    Where ``parts`` is true it is about the rows' parts, and ``of`` has one for each part: what is
    asked of such facets is asked of one and the same part. A row then has every value of its
    parts; with ``best`` it has only those of the first of these groups that any part is in.
    """

    id: FacetId
    title: str
    values: Sequence[Value]
    of: Sequence[Sequence[int]]
    parts: NotRequired[bool]
    best: NotRequired[Sequence[Sequence[str]]]


class NumberColumn(TypedDict):
    """A number of each row: ``of`` is its low end, ``to`` its high end where it is a range.

    A band begins at its first number and ends before its second. ``others`` holds what is known
    but no such number: id, label, and the rows.
    """

    id: NumberId
    title: str
    unit: str
    bands: Sequence[tuple[float, float | None, str]]
    of: Sequence[float | None]
    to: Sequence[float | None]
    others: Sequence[tuple[str, str, Sequence[int]]]


class SortColumn(TypedDict):
    """A key to sort by; None comes last. ``down``: the largest comes first."""

    id: SortId
    title: str
    down: bool
    of: Sequence[float | None]


class ListData(TypedDict):
    """A list's rows in its own order: those not ended, ``current`` of them, come first.

    ``parts`` counts each row's parts: an offer's target groups, a company's seats; at least one.
    ``rows`` has what a line shows, a column each: the fields of OfferRow or PartnerRow
    (``outputs/shared/rows.py``); an empty text stands for what is not known.
    """

    date: str
    current: int
    ids: Sequence[str]
    titles: Sequence[str]
    badges: Sequence[Sequence[Badge]]
    parts: Sequence[int]
    rows: dict[str, Sequence[Any]]
    facets: Sequence[FacetColumn]
    numbers: Sequence[NumberColumn]
    sorts: Sequence[SortColumn]


# Comparing: soeg/valg-tilbud.json and soeg/valg-virksomheder.json


class Direction(TypedDict):
    """Which end of a row's numbers is the better one, and ``best`` names it in words.

    ``apart`` says why figures of different basis are not compared.
    """

    better: Literal["low", "high"] | None
    best: str
    apart: str


class TableRow(TypedDict):
    """A row over all entries: ``of`` has the number of each one's text in ``values``, or -1.

    Where figures can be compared there is a direction too, each entry's number, and the number
    of its basis (unit, year, group), or -1: only those of one basis are compared.
    """

    id: RowId
    title: str
    of: Sequence[int]
    values: Sequence[str]
    better: NotRequired[Literal["low", "high"]]
    best: NotRequired[str]
    apart: NotRequired[str]
    numbers: NotRequired[Sequence[float | None]]
    bases: NotRequired[Sequence[int]]


class SparseRow(Direction):
    """A row that few entries have; its id is made of the catalogue's own terms."""

    id: str
    title: str


class SparseRows(TypedDict):
    """Rows that few entries have, and each entry's own: row, text, number and basis."""

    rows: Sequence[SparseRow]
    values: Sequence[str]
    of: Sequence[Sequence[tuple[int, int, float | None, int]]]


class TableBadges(TypedDict):
    """Each entry's badges: ``of`` has their number in ``values``, or -1."""

    of: Sequence[int]
    values: Sequence[Sequence[Badge]]


class TableHeading(TypedDict):
    """What is before the rows of a table. ``day`` is ``date`` in words."""

    kind: Kind
    date: str
    day: str
    owner: str
    ids: Sequence[str]
    titles: Sequence[str]
    badges: TableBadges


class Table(TableHeading):
    """Entries side by side, in the order of the lists."""

    rows: Sequence[TableRow]
    extra: SparseRows


# Matching: a part of soeg/valg-tilbud.json. Terms are named by their number in a list of choices.


class Least(TypedDict):
    """What the law asks at the least for a group, in the words of its source."""

    short: str
    text: str
    period: str
    verified: bool
    checked: str
    note: str
    source: str


class TermChoice(TypedDict):
    """A term that can be chosen, or that an offer has."""

    id: str
    label: str


class GroupChoice(TermChoice):
    """A target group. ``own``: of the law; None: an ended group that nobody can choose."""

    path: str
    own: bool | None
    age: Ends | None
    least: Sequence[Least]


class ToolChoice(TermChoice):
    """A tool, and whether it takes place at a company; None where that is not known."""

    company: bool | None


class PlaceChoice(TermChoice):
    """A municipality with the towns of its offers in use."""

    towns: Sequence[str]


class BarrierChoice(TermChoice):
    """What may be in the way: ``inside`` a sentence, and the terms that answer to it."""

    inside: str
    groups: Sequence[int]
    support: Sequence[int]
    purposes: Sequence[int]


class Terms(TypedDict):
    """All that can be chosen, each in the order that the numbers count."""

    groups: Sequence[GroupChoice]
    tools: Sequence[ToolChoice]
    purposes: Sequence[TermChoice]
    support: Sequence[TermChoice]
    places: Sequence[PlaceChoice]
    barriers: Sequence[BarrierChoice]


class OfferTerms(TypedDict, total=False):
    """What an offer in use can be matched by. What is not known has no key.

    ``ages`` has one for each of ``groups``. ``hours`` is a quantity: shape, low and high end.
    ``waiting`` has the time in words and at most how many days. ``seats`` has how many are free,
    how many wait, and the day of the figure in words; ``later`` the seats that are free from a day
    to come, in words.
    """

    status: Literal["pause", "planlagt"]
    tool: int
    groups: Sequence[int]
    ages: Sequence[Ends | None]
    purposes: Sequence[int]
    support: Sequence[int]
    mentor: bool
    hours: tuple[Literal["exact", "range", "least", "most", "about"], float | None, float | None]
    places: Sequence[int]
    town: str
    transport: str
    intake: Literal["løbende", "hold", "efter-aftale"]
    starts: Sequence[str]
    waiting: tuple[str, int | None]
    seats: tuple[int, int, str]
    later: str
    requirements: Sequence[str]


class Match(TypedDict):
    """The offers in use, which come first in the table, and what they are matched by."""

    terms: Terms
    offers: Sequence[OfferTerms]


class OfferTable(Table):
    """The table of offers, with what they are matched by."""

    match: Match
