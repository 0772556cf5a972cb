"""The front page: what is new, what is full, where there is room, what begins soon."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import NamedTuple

from generator.model.cards import Card, OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.free import free_of, open_starts
from generator.model.history import History
from generator.outputs.changes.news import NewsPage, news_page
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.paths import Link
from generator.outputs.shared.totals import totals
from generator.outputs.site import Site
from generator.texts import numbers
from generator.texts.labels import WAITING

SHOWN = 6
SOON_DAYS = 60


class Dated(NamedTuple):
    """An entry with a date or a few words."""

    link: Link
    note: str


class WayIn(NamedTuple):
    """A target group with the number of active offers for it."""

    link: Link
    offers: int


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The lists of the front page."""

    offers: str
    waiting: str
    partners: str
    free_seats: str
    seat_days: int
    historic: str
    groups: tuple[WayIn, ...]
    news: tuple[Dated, ...]
    reviewed: tuple[Dated, ...]
    full: tuple[Dated, ...]
    free: tuple[Dated, ...]
    starting: tuple[Dated, ...]
    day: str
    as_of: str


def front_page(catalogue: Catalogue, history: History) -> FrontPage:
    """The front page as of the catalogue's date."""
    context = catalogue.context
    offers = [card for card in catalogue.offers.values() if card.is_active]
    partners = [card for card in catalogue.partners.values() if card.is_active]
    found = totals(catalogue.offers.values(), context)
    workplaces = totals(catalogue.partners.values(), context).counted
    everything: list[Card] = [*catalogue.offers.values(), *catalogue.partners.values()]
    historic = sum(card.status == "historisk" for card in everything)
    free = sum(free_of(card, context) for card in partners)
    return FrontPage(
        offers=numbers.count(found.active, "aktivt tilbud", "aktive tilbud"),
        waiting=f"{numbers.number(found.waiting)} er {WAITING['tilbud']}" if found.waiting else "",
        partners=numbers.count(workplaces, "aktiv arbejdsplads", "aktive arbejdspladser"),
        free_seats=numbers.count(free, "ledig plads", "ledige pladser"),
        seat_days=catalogue.context.settings.seats.ageing_days,
        historic=numbers.count(historic, "historisk post", "historiske poster") if historic else "",
        groups=_groups(catalogue, offers),
        news=tuple(_news(news_page(history, catalogue))),
        reviewed=_reviewed([*offers, *partners]),
        full=_full(offers),
        free=_free(offers, catalogue.context),
        starting=_starting(offers, context),
        day=numbers.day(catalogue.today),
        as_of=catalogue.today.isoformat(),
    )


def _link(card: Card) -> Link:
    is_offer = isinstance(card, OfferCard)
    return Link(card.title, paths.offer(card.id) if is_offer else paths.partner(card.id))


def _groups(catalogue: Catalogue, offers: Iterable[OfferCard]) -> tuple[WayIn, ...]:
    """Today's groups of the law that have offers, in the vocabulary's order."""
    counts = Counter(group for card in offers for group in dict.fromkeys(card.groups))
    return tuple(
        WayIn(Link(parts.capitalised(term.label), paths.group(term.id)), counts[term.id])
        for term in catalogue.context.terms("maalgrupper").values()
        if counts[term.id] and term.valid_on(catalogue.today)
    )


def _news(page: NewsPage) -> Iterator[Dated]:
    """The latest that still has a page, each once."""
    latest: dict[str, Dated] = {}
    for day in page.days:
        for item in day.items:
            note = f"{item.kind.lower()} {day.text}"
            latest.setdefault(item.path, Dated(Link(item.title, item.path), note))
    latest.pop("", None)
    yield from islice(latest.values(), SHOWN)


def _reviewed(cards: Iterable[Card]) -> tuple[Dated, ...]:
    dated = [(card.reviewed, card) for card in cards if card.reviewed]
    newest = sorted(dated, key=lambda pair: (-pair[0].toordinal(), alphabetical(pair[1].title)))
    return tuple(Dated(_link(card), numbers.day(day)) for day, card in newest[:SHOWN])


def _full(offers: Iterable[OfferCard]) -> tuple[Dated, ...]:
    full = [card for card in offers if card.seats is not None and card.seats.free == 0]
    ordered = sorted(full, key=lambda card: alphabetical(card.title))
    return tuple(Dated(_link(card), _waiting(card)) for card in ordered[:SHOWN])


def _waiting(card: OfferCard) -> str:
    waiting = card.seats.waiting if card.seats else None
    return f"{numbers.number(waiting)} på venteliste" if waiting else "ingen ledige pladser"


def _free(offers: Iterable[OfferCard], context: Context) -> tuple[Dated, ...]:
    """Where most seats are free, by figures that are not stale, with the day of each."""
    free = [(free_of(card, context), card) for card in offers]
    most = sorted(free, key=lambda pair: (-pair[0], alphabetical(pair[1].title)))
    return tuple(
        Dated(_link(card), f"{numbers.count(count, 'ledig plads', 'ledige pladser')}{_as_of(card)}")
        for count, card in most[:SHOWN]
        if count
    )


def _as_of(card: OfferCard) -> str:
    updated = card.seats.updated if card.seats else None
    return f" pr. {numbers.day(updated)}" if updated else ""


def _starting(offers: Iterable[OfferCard], context: Context) -> tuple[Dated, ...]:
    """The open groups that begin soon."""
    last = context.today + timedelta(days=SOON_DAYS)
    starts = [(day, card) for card in offers for day in open_starts(card, context) if day <= last]
    ordered = sorted(starts, key=lambda pair: (pair[0], alphabetical(pair[1].title)))
    return tuple(Dated(_link(card), numbers.day(day)) for day, card in ordered[:SHOWN])


def _front(site: Site, base: str) -> str:
    page = front_page(site.catalogue, site.history())
    return site.templates.render("front.html", base, page=page)


SLOTS = {"forside": _front}
