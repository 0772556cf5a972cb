"""The page of what is late for its review, grouped by owner, with the e-mail to each filled in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.ids import entry_file
from generator.model.partner import Agreement
from generator.outputs.pages.reviews.due import Late, OwnerSum, Reviews, reviews
from generator.outputs.pages.reviews.letter import letter, recipient
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import Pager, in_pages
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, question
from generator.texts import numbers
from generator.texts.printable import confirm_owner

ON_A_PAGE = 30
"""Entries on a page: each may have an owner of its own, whose e-mail takes 2 KB."""

MAX_OWNERS = 40

_KINDS = {
    "tilbud": "Tilbud",
    "virksomheder": "Virksomhed",
    "udbydere": "Udbyder",
    "aftaler": "Aftale",
}

WITHOUT_OWNER = "Ansvarlig ikke oplyst"


class OwnerLine(NamedTuple):
    """How late an owner is; ``link`` leads to what is late, when anything is. Empty: not known."""

    name: str
    link: Link | None
    in_use: str
    in_time: str
    late: str
    never: str
    oldest: str


class LateRow(NamedTuple):
    """An entry to review. Empty text means not known."""

    link: Link
    kind: str
    badges: tuple[Badge, ...]
    reviewed: str
    due: str
    edit_url: str | None


class OwnerGroup(NamedTuple):
    """What waits for an owner, and how to get it done; ``is_continued`` from the page before.

    ``mail`` and ``to`` are empty when no mailbox is known, ``command`` when there is no owner.
    """

    anchor: str
    name: str
    waiting: str
    is_continued: bool
    rows: tuple[LateRow, ...]
    mail: str
    to: str
    command: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """One page of it; only the first has the sums."""

    path: str
    summary: str
    examples: str
    owners: tuple[OwnerLine, ...]
    more_owners: str
    groups: tuple[OwnerGroup, ...]
    pager: Pager


@question
def review_pages(relations: Relations) -> tuple[ReviewPage, ...]:
    """Every page, the first with the sums of all owners."""
    return tuple(_pages(relations.catalogue))


@question
def review_page(relations: Relations, number: int) -> ReviewPage:
    """One of them."""
    return relations.ask(review_pages)[number - 1]


def _pages(catalogue: Catalogue) -> Iterator[ReviewPage]:
    found = reviews(catalogue)
    waiting = [late for entries in found.late.values() for late in entries]
    places = _places(found)
    for listing in in_pages(paths.REVIEWS, waiting, ON_A_PAGE):
        is_first = listing.pager.page == 1
        shown = found.sums[:MAX_OWNERS] if is_first else ()
        more = len(found.sums) - len(shown) if is_first else 0
        yield ReviewPage(
            path=listing.path,
            summary=_summary(found, catalogue.context),
            examples=_examples(found),
            owners=tuple(_line(one, places) for one in shown),
            more_owners=numbers.count(more, "anden ansvarlig", "andre ansvarlige") if more else "",
            groups=tuple(_groups(listing.cards, found, places, catalogue.context)),
            pager=listing.pager,
        )


def _summary(found: Reviews, context: Context) -> str:
    """How many are reviewed in time, how many are over it, and how many never were."""
    in_use = numbers.number(sum(one.in_use for one in found.sums))
    in_time = numbers.number(sum(one.in_time for one in found.sums))
    late = sum(one.late for one in found.sums)
    never = sum(one.never for one in found.sums)
    period = numbers.count(context.settings.review_months, "måned", "måneder")
    sentences = (
        f"{in_time} af de {in_use} sider, der er i brug {numbers.day(context.today)}, er gennemgået"
        f" inden for de seneste {period}.",
        f"{numbers.number(late)} er over tiden." if late else "",
        f"{numbers.number(never)} er aldrig gennemgået." if never else "",
    )
    return " ".join(filter(None, sentences))


def _examples(found: Reviews) -> str:
    in_use = sum(one.in_use for one in found.sums)
    if found.examples == in_use:
        return "Alle er opdigtede eksempler." if in_use else ""
    if not found.examples:
        return ""
    return f"Heraf {numbers.count(found.examples, 'opdigtet eksempel', 'opdigtede eksempler')}."


def _places(found: Reviews) -> Mapping[str, str]:
    """Where each owner's list begins: the page and the place in it."""
    places: dict[str, str] = {}
    taken: set[str] = set()
    before = 0
    for owner, entries in found.late.items():
        anchor = stem = f"ansvarlig-{paths.anchor(owner)}" if owner else "uden-ansvarlig"
        number = 1
        while anchor in taken:
            number += 1
            anchor = f"{stem}-{number}"
        taken.add(anchor)
        places[owner] = f"{paths.numbered(paths.REVIEWS, before // ON_A_PAGE + 1)}#{anchor}"
        before += len(entries)
    return places


def _line(one: OwnerSum, places: Mapping[str, str]) -> OwnerLine:
    name = one.owner or WITHOUT_OWNER
    return OwnerLine(
        name=name,
        link=Link(name, places[one.owner]) if one.waiting else None,
        in_use=numbers.number(one.in_use),
        in_time=numbers.number(one.in_time),
        late=numbers.number(one.late),
        never=numbers.number(one.never),
        oldest=numbers.day(one.oldest) if one.oldest else "",
    )


def _groups(
    shown: Sequence[Late], found: Reviews, places: Mapping[str, str], context: Context
) -> Iterator[OwnerGroup]:
    for owner, some in groupby(shown, key=lambda late: late.kept.owner):
        entries = tuple(some)
        whole = found.late[owner]
        is_continued = entries[0] is not whole[0]
        to, mailbox = recipient(owner, context)
        write = bool(mailbox) and not is_continued
        yield OwnerGroup(
            anchor=places[owner].partition("#")[2],
            name=owner or WITHOUT_OWNER,
            waiting=numbers.count(len(whole), "side", "sider"),
            is_continued=is_continued,
            rows=tuple(_row(late, context) for late in entries),
            mail=letter(mailbox, owner, whole, places[owner], context) if write else "",
            to=to,
            command=confirm_owner(owner) if owner and not is_continued else "",
        )


def _row(late: Late, context: Context) -> LateRow:
    kept = late.kept
    return LateRow(
        link=Link(kept.entry.name, paths.entry(kept.kind, kept.id)),
        kind=_KINDS[kept.kind],
        badges=() if isinstance(kept.entry, Agreement) else parts.badges(kept.entry),
        reviewed=numbers.day(kept.reviewed) if kept.reviewed else "",
        due=numbers.day(late.due) if late.due else "",
        edit_url=parts.edit_url(context, entry_file(kept.kind, kept.id)),
    )
