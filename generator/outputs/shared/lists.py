"""Lists of all offers and companies: in pages of a fixed size, and by letter."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from generator.model.cards import Card
from generator.outputs.shared import paths
from generator.outputs.shared.paths import Link

T = TypeVar("T")
C = TypeVar("C", bound=Card)

_DANISH_ORDER = str.maketrans({"æ": "zz1", "ø": "zz2", "å": "zz3", "ä": "zz1", "ö": "zz2"})
OTHER_LETTER = "0-9"


class Pager(NamedTuple):
    """Where one is in a list of several pages, with links near and far; None is a gap."""

    page: int
    pages: int
    links: tuple[Link | None, ...]
    previous: Link | None
    next: Link | None


class Letter(NamedTuple):
    """A letter of the alphabet and where its entries are listed."""

    text: str
    path: str
    entries: int


class Listing(NamedTuple, Generic[T]):
    """One page of a list."""

    path: str
    cards: Sequence[T]
    total: int
    pager: Pager
    letter: str | None


@lru_cache(maxsize=20_000)
def alphabetical(text: str) -> str:
    """A key that sorts titles as Danes do: æ, ø and å last, case apart."""
    return text.casefold().translate(_DANISH_ORDER)


def in_order(cards: Sequence[C]) -> list[C]:
    """Entries in use first, each part by title."""
    return sorted(
        cards,
        key=lambda c: (not c.in_use, alphabetical(c.title), c.id),
    )


def in_pages(
    path: str, cards: Sequence[T], size: int, letter: str | None = None
) -> list[Listing[T]]:
    """The cards in pages of ``size``; an empty list is one empty page."""
    pages = max(1, -(-len(cards) // size))
    return [
        Listing(
            paths.numbered(path, page),
            cards[(page - 1) * size : page * size],
            len(cards),
            pager(path, page, pages),
            letter,
        )
        for page in range(1, pages + 1)
    ]


def pager(path: str, page: int, pages: int) -> Pager:
    """Links to the first, the last and the nearest pages: never more than nine."""
    near = sorted({1, pages, *range(max(1, page - 3), min(pages, page + 3) + 1)})
    links: list[Link | None] = []
    for before, number in zip([0, *near], near, strict=False):
        if number - before > 1:
            links.append(None)
        links.append(Link(str(number), paths.numbered(path, number)))

    def to(n: int) -> Link | None:
        return Link(str(n), paths.numbered(path, n)) if 1 <= n <= pages else None

    return Pager(page, pages, tuple(links), to(page - 1), to(page + 1))


def numbered_title(title: str, number: int) -> str:
    """A list's title on one of its pages."""
    return title if number == 1 else f"{title}, side {number}"


def by_letter(folder: str, cards: Sequence[C]) -> tuple[tuple[Letter, ...], Mapping[str, list[C]]]:
    """The letters that titles begin with, in Danish order, and the cards of each."""
    grouped: dict[str, list[C]] = defaultdict(list)
    for card in cards:
        grouped[first_letter(card.title)].append(card)
    letters = sorted(grouped, key=alphabetical)
    return tuple(
        Letter(letter, letter_path(folder, letter), len(grouped[letter])) for letter in letters
    ), grouped


def first_letter(title: str) -> str:
    """The letter a title is listed under: its first letter, accents and quotation marks apart."""
    first = next((c for c in title if c.isalnum()), "").upper()
    if first in "ÆØÅ":
        return first or OTHER_LETTER
    plain = unicodedata.normalize("NFD", first)[:1]
    return plain if plain.isascii() and plain.isalpha() else OTHER_LETTER


def letter_path(folder: str, letter: str) -> str:
    slug = {"Æ": "ae", "Ø": "oe", "Å": "aa"}.get(letter, letter.lower())
    return f"{folder}/bogstav.{slug}.html"
