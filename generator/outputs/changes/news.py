"""What is new in the catalogue, day by day, as far as a visitor cares: no texts, only facts.

Nothing that was once written and has been taken out again may come back here: what is shown of a
change are figures, dates and terms, never an older version's own words.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import groupby, islice
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.history import Bulk, Edit, History
from generator.model.kinds import KINDS
from generator.model.shared import in_use
from generator.outputs.changes.entries import Entry, Kind, State, entry_changes
from generator.outputs.changes.fields import FieldChange
from generator.outputs.changes.sentences import sentence, stated
from generator.outputs.changes.values import Names, names_in
from generator.outputs.files import AnyFile, Content, DataFile, Page
from generator.outputs.shared import paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import capitalised
from generator.outputs.shared.wording import Run
from generator.outputs.site import Site
from generator.texts import news as say
from generator.texts import numbers
from generator.texts.printable import masked

MOST = 100
"""So many changes are shown; a feed holds fewer."""
MOST_IN_FEED = 40
_MOST_FIELDS = 6

# What a visitor cares about, and what is beside it that they do not.
_CARED = frozenset(
    {
        *("status", "kapacitet", "pladser", "pris", "effekt", "varighed", "optag", "målgrupper"),
        *("redskab", "gyldig_fra", "gyldig_til", "aftale", "vilkår", "versioner", "mindst"),
    }
)
_NOT_CARED = frozenset(
    {"opdateret", "kilde", "note", "kontakt", "uenighed", "kilder", "kort", "enhed"}
)

# The lists whose things are named by terms; others are named in an editor's own words.
_NAMED_BY_TERMS = frozenset({"pladser", "effekt", "målgrupper"})
_ASIDE = re.compile(r" \(.*\)$")

_KINDS = ("tilbud", "virksomheder", "aftaler")


class NewsItem(NamedTuple):
    """A thing that is new, has ended or has changed. Without ``path`` it has no page any more."""

    anchor: str
    kind: str
    title: str
    path: str
    example: bool
    lines: tuple[str, ...]
    time: str

    @property
    def heading(self) -> str:
        return f"{self.kind}: {self.title}"


class NewsDay(NamedTuple):
    """A day's news. ``bulk`` is about many entries at once."""

    day: date
    text: str
    items: tuple[NewsItem, ...]
    bulk: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewsPage:
    """The days with news, newest first, and what is to be known of what is not there."""

    days: tuple[NewsDay, ...]
    note: str

    @property
    def items(self) -> tuple[NewsItem, ...]:
        return tuple(item for day in self.days for item in day.items)


def news_page(history: History, catalogue: Catalogue) -> NewsPage:
    """The page of a history as the catalogue is now."""
    days = tuple(_days(history, catalogue))
    note = say.UNKNOWN.get(history.known, "")
    return NewsPage(days, note or ("" if days else say.NOTHING))


def _days(history: History, catalogue: Catalogue) -> Iterator[NewsDay]:
    names = names_in(catalogue)
    by_day = {day: tuple(edits) for day, edits in groupby(history.edits, lambda edit: edit.day)}
    bulks: dict[date, list[Bulk]] = {}
    for bulk in history.bulks:
        bulks.setdefault(bulk.day, []).append(bulk)
    left = MOST
    for day in sorted(by_day.keys() | bulks.keys(), reverse=True):
        items = tuple(sorted(_items(by_day.get(day, ()), catalogue, names), key=_weight))[:left]
        left -= len(items)
        many = tuple(say.many(*bulk[1:]) for bulk in bulks.get(day, ()))
        if items or many:
            yield NewsDay(day, numbers.day(day), items, many)
        if left <= 0:
            return


def _weight(item: NewsItem) -> tuple[bool, bool, object]:
    """New things first, changed ones last."""
    is_new = item.kind in say.NEW.values()
    return not is_new, item.kind == say.CHANGED, alphabetical(item.title)


def _items(edits: tuple[Edit, ...], catalogue: Catalogue, names: Names) -> Iterator[NewsItem]:
    for kind in _KINDS:
        found = [edit for edit in edits if edit.kind == kind]
        times = {edit.id: edit.time for edit in found}
        old = {edit.id: State(edit.id, edit.old) for edit in found if edit.old is not None}
        new = {edit.id: State(edit.id, edit.new) for edit in found if edit.new is not None}
        before = {edit.id: edit.old or {} for edit in found}
        for entry in entry_changes(Kind(kind, KINDS[kind].model, names), old, new):
            what = _what(entry, before.get(entry.was or entry.id, {}), new.get(entry.id))
            lines = tuple(_lines(entry, what))
            if what and (what != say.CHANGED or lines):
                yield _item(entry, what, lines, times[entry.id], catalogue)


def _what(entry: Entry, old: Mapping[str, object], new: State | None) -> str:
    """What is said of an entry first; empty when a visitor need not know."""
    if entry.fate == "nyt":
        is_past = new is not None and not in_use((new.data or {}).get("status"))
        return "" if is_past else say.NEW[entry.kind]
    if entry.fate == "fjernet":
        return "" if not in_use(old.get("status")) else say.REMOVED
    known = {"ophørt": say.ENDED, "ændret": say.CHANGED}
    return known.get(entry.fate, say.CHANGED if entry.was else "")


def _item(
    entry: Entry, what: str, lines: tuple[str, ...], time: str, catalogue: Catalogue
) -> NewsItem:
    there = f"{entry.kind}:{entry.id}" in catalogue.files
    title = names_in(catalogue)(entry.kind, entry.id) if there else entry.title
    return NewsItem(
        f"{time[:10]}-{entry.kind}-{entry.id}",
        what,
        masked(title),
        paths.entry(entry.kind, entry.id) if there else "",
        entry.example,
        lines,
        time,
    )


def _lines(entry: Entry, what: str) -> Iterator[str]:
    cared = (change for change in entry.fields if _is_cared_for(change, what))
    in_words = stated if entry.fate == "nyt" else sentence
    said = dict.fromkeys(_said(change, in_words) for change in cared)
    return islice((capitalised(line) for line in said), _MOST_FIELDS)


def _is_cared_for(change: FieldChange, what: str) -> bool:
    is_said = what == say.ENDED and change.path[0] == "status"
    return change.path[0] in _CARED and change.path[-1] not in _NOT_CARED and not is_said


def _said(change: FieldChange, in_words: Callable[[FieldChange], tuple[Run, ...]]) -> str:
    """A change in words; of an editor's own words only that they have changed."""
    is_named_by_terms = change.path[0] in _NAMED_BY_TERMS
    label = change.label if is_named_by_terms else _ASIDE.sub("", change.label)
    values = (change.old, change.new, *change.added, *change.removed)
    if change.text or any("“" in value for value in values):
        return say.is_changed(label)
    old, new = (_ASIDE.sub("", value) for value in (change.old, change.new))
    if old == new and change.old:
        return say.is_changed(label)
    run_on = in_words(change._replace(label=label, old=old, new=new))
    return masked(" ".join(run.text for run in run_on))


def plan(site: Site) -> Iterator[AnyFile]:
    """The page of what is new, and its feed."""
    yield Page(paths.NEWS, _page, shell=paths.NEWS)
    yield DataFile(paths.NEWS_FEED, _feed)


def _page(site: Site) -> Content:
    page = news_page(site.history(), site.catalogue)
    html = site.templates.render("news.html", "", page=page, feed=paths.NEWS_FEED)
    return site.fill(paths.NEWS, nyt=html)


def _feed(site: Site) -> bytes:
    catalogue = site.catalogue
    items = news_page(site.history(), catalogue).items[:MOST_IN_FEED]
    day = datetime.combine(catalogue.today, time(), UTC).isoformat()
    settings = catalogue.context.settings
    feed = site.templates.render(
        "news.atom",
        "",
        items=items,
        updated=max((item.time for item in items), key=datetime.fromisoformat, default=day),
        settings=settings,
        url=settings.site_url.rstrip("/") + "/",
        feed=paths.NEWS_FEED,
        page=paths.NEWS,
    )
    return str(feed).encode()
