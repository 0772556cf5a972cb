"""An offer's fact sheet for the citizen, and its place in the book of all offers."""

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.outputs.prints.common import (
    bullets_or,
    contact_facts,
    contact_line,
    counted_on,
    entry_of,
    facts_or,
    filled,
    is_missing,
    missing,
    noted,
    or_unknown,
    pick,
    sheet_of,
)
from generator.outputs.prints.parts import (
    BookEntry,
    Bullets,
    Fact,
    Facts,
    Part,
    Prose,
    Section,
    Sheet,
    Words,
)
from generator.outputs.shared import parts, paths
from generator.outputs.shared.offer import OfferPage
from generator.outputs.shared.offer.economy import PriceView
from generator.outputs.shared.offer.effect import EffectView
from generator.outputs.shared.offer.practice import GroupView
from generator.outputs.shared.parts import capitalised
from generator.texts import labels

UNKNOWN = capitalised(labels.NOT_KNOWN)

# Editors name the piece of information about what the citizen is to bring so (oplysninger).
BRING = "medbring"

# The lines of the page that the sheet shows under “Hvornår?”, and that the book shows.
WHEN = ("intake.dates", "start", "length", "intake.waiting", "seats", "intake.note")
BOOK = ("groups", "seats", "length", "start", "price", "effect", "provider", "place", "contact")


def offer_sheet(card: OfferCard, page: OfferPage, context: Context) -> Sheet:
    """One page to take home: what, where, when, what to bring, whom to ask."""
    no_demands = capitalised(missing(page, "krav"))
    no_money = _ask(page, "økonomi_for_borger")
    sections = (
        Section("Hvad er det?", _what(page)),
        Section("Hvem er det for?", (Words(_groups(page)),)),
        Section("Hvor?", (Words(", ".join(page.where) or missing(page, "sted")),)),
        Section("Hvornår?", (Facts(_when(_lines(card, page, context))),)),
        Section("Hvad skal du kunne?", bullets_or(page.audience.requirements, no_demands)),
        Section("Hvad skal du have med?", _bring(page)),
        Section("Dine penge", (Words(page.economy.for_citizen or no_money),)),
        Section("Hvem kan du spørge?", facts_or(_contact(page), _ask(page, "kontakt"))),
    )
    return sheet_of("Fakta til dig om et tilbud", page, paths.offer(page.id), sections, qr=True)


def _ask(page: OfferPage, key: str) -> str:
    return f"{capitalised(missing(page, key))}. Spørg din sagsbehandler."


def offer_entry(card: OfferCard, page: OfferPage, context: Context) -> BookEntry:
    """An offer in the book of all offers: what a meeting asks for. The rest is on its page."""
    facts = {
        **_lines(card, page, context),
        "groups": ("Målgruppe", _groups(page)),
        "provider": ("Udbyder", page.provider.text if page.provider else missing(page, "udbyder")),
        "place": ("Sted", ", ".join(page.where[:1]) or page.place or missing(page, "sted")),
        "contact": ("Kontakt", contact_line(page.access.contact, missing(page, "kontakt"))),
    }
    if page.effects.effects:
        label, _ = facts["effect"]
        facts["effect"] = (label, "; ".join(map(_effect, page.effects.effects)))
    shown = (*pick(facts, BOOK), *map(_other_amount, page.economy.others))
    return entry_of(page, page.summary or "", shown, paths.offer(page.id))


def _other_amount(view: PriceView) -> Fact:
    """An amount that is not the price, under its own name."""
    amount = noted(view.amount, view.year) if view.amount else ""
    return view.kind, ". ".join(filter(None, (amount, view.note)))


def _lines(card: OfferCard, page: OfferPage, context: Context) -> dict[str, Fact]:
    """The lines of the page. Seats are dated by their day, since a print grows old."""
    lines = page.lines
    facts = {id: (line.label, noted(line.text, line.note)) for id, line in lines.items()}
    price = lines["price"]
    if not price.is_known:
        facts["price"] = (price.label, price.text)
    seats = lines["seats"]
    if card.seats is not None and card.seats.has_seats:
        waiting = parts.waiting_text(card.seats)
        day = counted_on(card.seats.updated, context)
        facts["seats"] = (seats.label, noted(seats.text, waiting, day))
    return facts


def _what(page: OfferPage) -> tuple[Part, ...]:
    content = page.content
    parts: list[Part] = []
    if content.items:
        parts.append(Bullets(content.items))
    if content.markdown:
        parts.append(Prose(content.markdown))
    if content.support:
        parts.append(Words(f"Støtte undervejs: {', '.join(content.support)}."))
    return tuple(parts) or (Words(f"Indholdet {is_missing(page, 'indhold')}."),)


def _groups(page: OfferPage) -> str:
    audience = page.audience
    return or_unknown("; ".join(map(_group, audience.groups)) or (audience.source_words or ""))


def _group(group: GroupView) -> str:
    ended = "målgruppe efter tidligere regler" if group.ended else ""
    return noted(group.link.text, group.age, group.note or "", ended)


def _effect(view: EffectView) -> str:
    after = f"efter {view.after}" if view.after else ""
    measured = f"n = {or_unknown(view.measured)}"
    period = view.period or f"periode {labels.NOT_KNOWN}"
    return noted(f"{view.measure}: {view.value}", after, view.group, measured, period)


def _when(facts: dict[str, Fact]) -> tuple[Fact, ...]:
    """The days of the next courses, where they are known, say more than the first of them."""
    skipped = "start" if "intake.dates" in facts else None
    return pick(facts, (id for id in WHEN if id != skipped))


def _bring(page: OfferPage) -> tuple[Part, ...]:
    found = tuple(fact.text for fact in page.facts if fact.topic.casefold() == BRING)
    return tuple(map(Words, found)) or (Words(f"{UNKNOWN}. Spørg, før du begynder."),)


def _contact(page: OfferPage) -> tuple[Fact, ...]:
    who = page.lines.get("referral.who")
    referral = ("Hvem kan henvise dig", who.text if who else "")
    return filled(*contact_facts(page.access.contact), referral)
