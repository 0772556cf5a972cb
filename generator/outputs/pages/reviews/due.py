"""Which entries in use are late for their review, and how late each owner is."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from generator.model.cards import Card
from generator.model.catalogue import Catalogue
from generator.model.offer import Provider
from generator.model.partner import Agreement
from generator.model.settings import review_due
from generator.model.shared import in_use
from generator.outputs.shared.lists import alphabetical


class Kept(NamedTuple):
    """An entry in use that somebody keeps correct. Without an owner, ``owner`` is empty."""

    kind: str
    id: str
    entry: Card | Provider | Agreement

    @property
    def owner(self) -> str:
        return self.entry.owner or ""

    @property
    def reviewed(self) -> date | None:
        return self.entry.reviewed

    @property
    def example(self) -> bool:
        return not isinstance(self.entry, Agreement) and self.entry.example


class Late(NamedTuple):
    """An entry whose review was due before today; without a day when there never was one."""

    kept: Kept
    due: date | None


class OwnerSum(NamedTuple):
    """How many entries an owner has in use, and how many of them are reviewed in time."""

    owner: str
    in_use: int
    in_time: int
    late: int
    never: int
    oldest: date | None

    @property
    def waiting(self) -> int:
        return self.late + self.never


class Reviews(NamedTuple):
    """Each owner's sum and what waits for each, in one order: those with most to do come first.

    What has never been reviewed comes first in an owner's list, then the oldest.
    """

    sums: tuple[OwnerSum, ...]
    late: Mapping[str, tuple[Late, ...]]
    examples: int


def reviews(catalogue: Catalogue) -> Reviews:
    """How late the catalogue's reviews are on its day."""
    months, today = catalogue.context.settings.review_months, catalogue.today

    @cache
    def due(reviewed: date) -> date:
        return review_due(reviewed, months)

    owned: dict[str, list[Kept]] = defaultdict(list)
    for kept in _in_use(catalogue):
        owned[kept.owner].append(kept)
    late = {
        owner: [
            Late(kept, due(kept.reviewed) if kept.reviewed else None)
            for kept in entries
            if kept.reviewed is None or due(kept.reviewed) < today
        ]
        for owner, entries in owned.items()
    }
    sums = [_sum(owner, entries, late[owner]) for owner, entries in owned.items()]
    sums.sort(key=lambda s: (not s.owner, -s.waiting, alphabetical(s.owner), s.owner))
    return Reviews(
        sums=tuple(sums),
        late={s.owner: tuple(sorted(late[s.owner], key=_oldest_first)) for s in sums if s.waiting},
        examples=sum(kept.example for entries in owned.values() for kept in entries),
    )


def _in_use(catalogue: Catalogue) -> Iterator[Kept]:
    """Providers and agreements need no owner and no review: only those that have one count."""
    for kind in ("tilbud", "virksomheder", "udbydere", "aftaler"):
        for id, entry in catalogue.entries(kind).items():
            is_in_use = isinstance(entry, Agreement) or in_use(entry.status)
            if is_in_use and (isinstance(entry, Card) or entry.owner or entry.reviewed):
                yield Kept(kind, id, entry)


def _sum(owner: str, entries: Sequence[Kept], late: Sequence[Late]) -> OwnerSum:
    days = [kept.reviewed for kept in entries if kept.reviewed]
    never = len(entries) - len(days)
    return OwnerSum(
        owner=owner,
        in_use=len(entries),
        in_time=len(entries) - len(late),
        late=len(late) - never,
        never=never,
        oldest=min(days, default=None),
    )


def _oldest_first(late: Late) -> tuple[date, str, str, str]:
    kept = late.kept
    return (kept.reviewed or date.min, alphabetical(kept.entry.name), kept.kind, kept.id)
