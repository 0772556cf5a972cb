"""What offers in use can be matched by: only fields with a fixed form, no running text."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.free import freedom, open_starts
from generator.outputs.browser.contract import Match, OfferTerms, TermChoice, Terms
from generator.outputs.browser.matching.tables import UNKNOWN
from generator.outputs.browser.matching.terms import (
    barrier_choices,
    ends,
    group_choices,
    place_choices,
    term_choices,
    tool_choices,
)
from generator.outputs.shared import parts
from generator.texts import numbers


def match_data(cards: Sequence[OfferCard], catalogue: Catalogue) -> Match:
    """The offers in use, which come first in ``cards``, and all that can be chosen."""
    context = catalogue.context
    in_use = [card for card in cards if card.in_use]
    terms: Terms = {
        "groups": group_choices(in_use, context),
        "tools": tool_choices((card.tool for card in in_use), context),
        "purposes": term_choices("formaal", (p for c in in_use for p in c.purposes), context),
        "support": term_choices("stoette", (s for c in in_use for s in c.fit.support), context),
        "places": place_choices(in_use, catalogue),
        "barriers": [],
    }
    choices = cast("Mapping[str, Sequence[TermChoice]]", terms)
    ids = {name: [choice["id"] for choice in choices[name]] for name in choices}
    terms["barriers"] = barrier_choices(ids)
    return {"terms": terms, "offers": [_offer(card, ids, context) for card in in_use]}


def _offer(card: OfferCard, ids: Mapping[str, list[str]], context: Context) -> OfferTerms:
    """An offer's terms; what is not known has no key."""
    fit, coming = card.fit, open_starts(card, context)
    terms = {
        "status": "" if card.is_active else card.status,
        "tool": _numbers([card.tool], ids["tools"])[0],
        "groups": _numbers(card.groups, ids["groups"]),
        "ages": [ends(age) for age in fit.ages] if any(fit.ages) else None,
        "purposes": _numbers(card.purposes, ids["purposes"]),
        "support": _numbers(fit.support, ids["support"]),
        "mentor": fit.mentor,
        "hours": [*card.hours] if card.hours else None,
        "places": _numbers(card.municipalities, ids["places"]),
        "town": fit.town,
        "transport": fit.transport,
        "intake": card.intake,
        "starts": [day.isoformat() for day in coming],
        "waiting": _waiting(card),
        "seats": _seats(card, context),
        "later": _later(card, context),
        "requirements": list(fit.requirements),
    }
    known = {key: value for key, value in terms.items() if value not in (None, "", [])}
    return cast("OfferTerms", known)


def _numbers(ids: Iterable[str], known: list[str]) -> list[int]:
    return [known.index(id) if id in known else UNKNOWN for id in ids]


def _waiting(card: OfferCard) -> list[Any] | None:
    """The waiting time in words and at most how many days."""
    waiting = card.fit.waiting
    if waiting is None:
        return None
    days = round(waiting.max_weeks * 7) if waiting.max_weeks is not None else None
    return [numbers.length(waiting.unit, waiting.span), days]


def _seats(card: OfferCard, context: Context) -> list[Any] | None:
    """Free seats, how many wait and the day of the figure; None when it is stale or unknown.

    None too when the seats are free from a later day, which ``later`` has.
    """
    seats = card.seats
    if seats is None or seats.free is None or seats.updated is None:
        return None
    if freedom(seats, context) not in ("ja", "nej"):
        return None
    return [seats.free, seats.waiting or 0, numbers.day(seats.updated)]


def _later(card: OfferCard, context: Context) -> str:
    """``2 ledige fra 1. januar 2027`` of seats that are not free yet."""
    if card.seats is None or freedom(card.seats, context) != "senere":
        return ""
    return parts.seats_text(card.seats, context.today)
