"""Which item of a file's list a row is about, when others have changed the list meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

Marks = Sequence[str | None]
"""A short mark of each cell of an item, column by column; None for a cell that was not there."""


def number_now(number: int, was: Marks, items: Sequence[Marks], known: int) -> int:
    """The number (from 1) of the item that had a number in the book; 0 when none can be told.

    ``was`` are its marks as the book was made, ``items`` those of the file's items now, ``known``
    is how many items the file had then. An item that others have only changed keeps its number;
    one whose neighbours are gone is found again where it is as it was.
    """
    here = items[number - 1] if number <= len(items) else None
    if here is not None and _is(was, here):
        return number
    found = [at for at, marks in enumerate(items, 1) if _is(was, marks)]
    if len(found) == 1:
        return found[0]
    is_changed = here is not None and len(items) == known and _is(was[:1], here[:1])
    return number if is_changed else 0


def _is(was: Marks, now: Marks) -> bool:
    return all(old in (None, new) for old, new in zip(was, now, strict=True))
