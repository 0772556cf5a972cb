"""An offer's fact sheet for the citizen, and its place in the book of all offers."""

from __future__ import annotations

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.outputs.prints.parts import (
    BookEntry,
    Bullets,
    Facts,
    Part,
    Prose,
    Section,
    Sheet,
    Words,
    contact_line,
    contact_lines,
    counted_on,
    head_of,
    known,
    marks,
    noted,
    or_unknown,
    reviewed,
)
from generator.outputs.shared import paths
from generator.outputs.shared.facts import Line
from generator.outputs.shared.offer import OfferPage
from generator.outputs.shared.offer.audience import GroupView
from generator.outputs.shared.offer.effect import EffectView
from generator.outputs.shared.parts import capitalised
from generator.texts import labels, numbers

UNKNOWN = capitalised(labels.NOT_KNOWN)

# A piece of information with this label (oplysninger) tells what the citizen is to bring.
BRING = "medbring"


def offer_sheet(card: OfferCard, page: OfferPage, context: Context) -> Sheet:
    """One page to take home: what, where, when, what to bring, whom to ask."""
    head = head_of("Fakta til dig om et tilbud", page, paths.offer(page.id))
    sections = (
        Section("Hvad er det?", _what(page)),
        Section("Hvem er det for?", (Words(_groups(page)),)),
        Section("Hvor?", (Words(_where(page)),)),
        Section("Hvornår?", (Facts(_when(page, _tiles(card, page, context))),)),
        Section("Hvad skal du kunne?", _requirements(page)),
        Section("Hvad skal du have med?", _bring(page)),
        Section("Dine penge", _money(page)),
        Section("Hvem kan du spørge?", _contact(page)),
    )
    return Sheet(head, sections, reviewed(page.review), qr=True)


def offer_entry(card: OfferCard, page: OfferPage, context: Context) -> BookEntry:
    """An offer in the book of all offers: what a meeting asks for. The rest is on its page."""
    lines = known(
        ("Målgruppe", _groups(page)),
        *_figures(card, page, context).items(),
        ("Udbyder", or_unknown(page.provider.text if page.provider else "")),
        ("Sted", or_unknown(", ".join(page.where[:1]) or page.place)),
        ("Kontakt", contact_line(page.access.contact)),
    )
    return BookEntry(
        title=page.title,
        marks=marks(page.badges),
        lead=page.summary or "",
        parts=(Facts(lines),),
        path=paths.offer(page.id),
    )


def _what(page: OfferPage) -> tuple[Part, ...]:
    content = page.content
    parts: list[Part] = []
    if content.items:
        parts.append(Bullets(content.items))
    if content.markdown:
        parts.append(Prose(content.markdown))
    if content.support:
        parts.append(Words(f"Støtte undervejs: {', '.join(content.support)}."))
    return tuple(parts) or (Words(f"Indholdet er {labels.NOT_KNOWN}."),)


def _groups(page: OfferPage) -> str:
    audience = page.audience
    return or_unknown("; ".join(map(_group, audience.groups)) or (audience.source_words or ""))


def _group(group: GroupView) -> str:
    ended = "målgruppe efter tidligere regler" if group.ended else ""
    return noted(group.link.text, group.age, group.note or "", ended)


def _where(page: OfferPage) -> str:
    return or_unknown(", ".join(page.where))


def _tiles(card: OfferCard, page: OfferPage, context: Context) -> dict[str, str]:
    """The tiles of the page. Seats are dated by their day, since a print grows old."""
    lines = {tile.label: noted(tile.value, tile.note) for tile in page.tiles}
    (value,) = (tile.value for tile in page.tiles if tile.label == "Pladser")
    if card.seats is not None and value != labels.NOT_KNOWN:
        count = card.seats.waiting
        waiting = f"{numbers.number(count)} på venteliste" if count else ""
        day = counted_on(card.seats.updated, context)
        lines["Pladser"] = noted(value, waiting, day)
    return lines


def _figures(card: OfferCard, page: OfferPage, context: Context) -> dict[str, str]:
    """The tiles, where an effect has all that it takes to judge it."""
    effects = "; ".join(map(_effect, page.effects.effects))
    lines = _tiles(card, page, context)
    return lines | {"Effekt": effects} if effects else lines


def _effect(view: EffectView) -> str:
    after = f"efter {view.after}" if view.after else ""
    measured = f"n = {or_unknown(view.measured)}"
    period = view.period or f"periode {labels.NOT_KNOWN}"
    return noted(f"{view.measure}: {view.value}", after, view.group, measured, period)


def _when(page: OfferPage, tiles: dict[str, str]) -> tuple[Line, ...]:
    intake = dict(page.access.intake)
    days = intake.get("Holdstart", "")
    return known(
        ("Holdstart", days) if days else ("Start", tiles["Start"]),
        ("Varighed", tiles["Varighed"]),
        ("Ventetid", intake.get("Ventetid", "")),
        ("Pladser", tiles["Pladser"]),
        ("Om optaget", intake.get("Om optaget", "")),
    )


def _requirements(page: OfferPage) -> tuple[Part, ...]:
    found = page.audience.requirements
    return (Bullets(found),) if found else (Words(UNKNOWN),)


def _bring(page: OfferPage) -> tuple[Part, ...]:
    found = tuple(fact.text for fact in page.facts if fact.topic.casefold() == BRING)
    if found:
        return tuple(map(Words, found))
    return (Words(f"{UNKNOWN}. Spørg, før du begynder."),)


def _money(page: OfferPage) -> tuple[Part, ...]:
    told = page.economy.for_citizen
    return (Words(told or f"{UNKNOWN}. Spørg din sagsbehandler."),)


def _contact(page: OfferPage) -> tuple[Part, ...]:
    who = dict(page.access.referral).get("Hvem kan henvise", "")
    lines = known(*contact_lines(page.access.contact), ("Hvem kan henvise dig", who))
    return (Facts(lines) if lines else Words(f"{UNKNOWN}. Spørg din sagsbehandler."),)
