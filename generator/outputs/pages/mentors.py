"""The mentors of all workplaces in sum (S6), their networks and theme meetings (S17)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.model.cards import PartnerCard
from generator.model.catalogue import Catalogue, Context
from generator.model.free import is_counted
from generator.model.mentors import Meeting, Network
from generator.model.quantities import Span
from generator.model.shared import Contact, is_active
from generator.outputs.files import Content, Page
from generator.outputs.shared import parts, paths
from generator.outputs.shared.facts import Line, place_lines
from generator.outputs.shared.parts import Badge, SourceView
from generator.outputs.shared.seats.sums import total_text
from generator.outputs.site import Site
from generator.texts import numbers


class MeetingView(NamedTuple):
    """A theme meeting: what it is about, when, where, for whom, and how to take part."""

    id: str
    day: str
    hours: str
    topic: str
    text: str | None
    place: str
    audience: str
    email: str
    deadline: str
    state: str
    last: str


class NetworkView(NamedTuple):
    """A network with its meetings: those to come first to last, those that have been the latest.

    ``begins`` and ``topics`` are what a source says of meetings without naming their days.
    """

    id: str
    name: str
    badges: tuple[Badge, ...]
    text: str | None
    audience: str
    contact: Contact | None
    begins: str
    topics: tuple[str, ...]
    coming: tuple[MeetingView, ...]
    past: tuple[MeetingView, ...]
    is_historic: bool
    note: str | None
    source: SourceView | None


@dataclass(frozen=True, slots=True)
class MentorPage:
    """The mentors in sum, each line a label and what is known, and the networks."""

    workplaces: str
    day: str
    as_of: str
    sums: tuple[Line, ...]
    networks: tuple[NetworkView, ...]


def mentor_page(catalogue: Catalogue) -> MentorPage:
    """The mentors at workplaces that count, and the networks as of the catalogue's date."""
    context = catalogue.context
    cards = [card for card in catalogue.partners.values() if is_counted(card, context)]
    networks = sorted(
        catalogue.networks, key=lambda n: (not is_active(n.status), n.kind != "mentorer")
    )
    return MentorPage(
        workplaces=numbers.count(len(cards), "aktiv arbejdsplads", "aktive arbejdspladser"),
        day=numbers.day(catalogue.today),
        as_of=catalogue.today.isoformat(),
        sums=tuple(_sums(cards)),
        networks=tuple(_network(network, context) for network in networks),
    )


def _sums(cards: Sequence[PartnerCard]) -> Iterable[Line]:
    yield Line("count", "Mentorer", _sum([card.mentors for card in cards]))
    numbered = [n if n is None else Span("exact", n, n) for n in (card.trained for card in cards)]
    yield Line("trained", "Heraf uddannede", _sum(numbered))
    yield Line("hours", "Timer om ugen i alt", _sum([card.mentor_hours for card in cards]))
    free, paid = [card.bought_free for card in cards], [card.paid for card in cards]
    yield Line("bought_free", "Arbejdspladser, hvor mentor er frikøbt", _yes(free))
    yield Line("paid", "Arbejdspladser, der får honorar for det", _yes(paid))


def _sum(spans: Sequence[Span | None]) -> str:
    known = [span for span in spans if span is not None]
    return f"{total_text(known)} ({_told(len(known), len(spans))})" if known else ""


def _yes(answers: Sequence[bool | None]) -> str:
    known = [answer for answer in answers if answer is not None]
    yes = numbers.number(sum(known))
    return f"{yes} ({_told(len(known), len(answers))})" if known else ""


def _told(known: int, of: int) -> str:
    counted = f"oplyst af {numbers.number(known)}"
    return f"{counted}, ikke oplyst af {numbers.number(of - known)}"


def _network(network: Network, context: Context) -> NetworkView:
    is_historic = network.status == "historisk"
    meetings = sorted(network.meetings, key=lambda meeting: meeting.day)
    coming = [meeting for meeting in meetings if meeting.day >= context.today]
    past = [meeting for meeting in reversed(meetings) if meeting.day < context.today]
    badges = (
        *([Badge("For ledere", "ledere")] if network.kind == "ledere" else []),
        *([Badge("Historisk", "historisk")] if is_historic else []),
        *([Badge("Eksempel", "eksempel")] if network.example else []),
    )
    return NetworkView(
        id=network.id,
        name=network.name,
        badges=tuple(badges),
        text=network.text,
        audience=network.audience or "",
        contact=network.contact,
        begins=numbers.partial_day(network.begins) if network.begins else "",
        topics=network.topics,
        coming=tuple(_meeting(meeting, context.today) for meeting in coming),
        past=tuple(_meeting(meeting, context.today) for meeting in past),
        is_historic=is_historic,
        note=network.note,
        source=parts.cited(context, network.source, ()),
    )


def _meeting(meeting: Meeting, today: date) -> MeetingView:
    hours, sign_up = meeting.hours, meeting.sign_up if meeting.takes_sign_ups(today) else None
    return MeetingView(
        id=meeting.id,
        day=numbers.day(meeting.day),
        hours="-".join(filter(None, (hours.start, hours.end))) if hours else "",
        topic=meeting.topic,
        text=meeting.text,
        place=", ".join(place_lines(meeting.place)),
        audience=meeting.audience or "",
        email=sign_up.email if sign_up else "",
        deadline=numbers.day(sign_up.deadline) if sign_up and sign_up.deadline else "",
        state=_state(meeting, today),
        last=min(sign_up.deadline or meeting.day, meeting.day).isoformat() if sign_up else "",
    )


def _state(meeting: Meeting, today: date) -> str:
    """What is to be said instead of how to take part; empty while one can."""
    if meeting.cancelled:
        return "Aflyst"
    if meeting.day < today:
        return "Afholdt"
    deadline = meeting.sign_up.deadline if meeting.sign_up else None
    is_closed = deadline is not None and deadline < today
    return f"Tilmeldingen sluttede {numbers.day(deadline)}" if is_closed and deadline else ""


def plan(site: Site) -> Iterator[Page]:
    yield Page(paths.MENTORS, _page, shell=paths.MENTORS)


def _page(site: Site) -> Content:
    html = site.templates.render("mentors.html", "", page=mentor_page(site.catalogue))
    return site.fill(paths.MENTORS, mentorer=html)
