"""Which entries belong together: questions across all entries, each answered once a build.

A view never walks these lists itself. It asks a question, a function marked with
:func:`question`, so that what it was answered can be compared with the next answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, TypeVar

from generator.model.cards import OfferCard, PartnerCard
from generator.model.catalogue import Catalogue
from generator.model.free import free_of
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.seats.free import FreeSeats, free_seats

MAX_ALTERNATIVES = 5

MAX_SIMILAR = 5

OffersBy = Mapping[str, Sequence[OfferCard]]
PartnersBy = Mapping[str, Sequence[PartnerCard]]
FreeBy = Mapping[str, Sequence[FreeSeats]]
Division = tuple[str, str]
"""A system of branch codes and the two digits that a code begins with."""


P = ParamSpec("P")
A = TypeVar("A")

QUESTIONS: dict[str, Callable[..., Any]] = {}
"""Every question by its name."""


def name_of(question: Callable[..., Any]) -> str:
    return f"{question.__module__}.{question.__qualname__}"


def question(
    function: Callable[Concatenate[Relations, P], A],
) -> Callable[Concatenate[Relations, P], A]:
    """Mark a pure function of the relations and of plain arguments as a question to ask of them."""
    QUESTIONS[name_of(function)] = function
    return function


@dataclass(frozen=True, slots=True)
class Relations:
    """Offers and partners by what they share, each list in the catalogue's order.

    Offers with free seats, and those in use by kind and group, are in the order of their titles;
    free seats at workplaces come with the freshest figures first. The first few of such a list
    are the answer, however long it is. ``free_seats`` alone has also what is free later.
    """

    catalogue: Catalogue
    offers_by_group: OffersBy
    offers_by_tool: OffersBy
    offers_by_provider: OffersBy
    free_by_group: OffersBy
    free_by_group_and_tool: Mapping[tuple[str, str], Sequence[OfferCard]]
    partners_by_group: PartnersBy
    partners_by_form: PartnersBy
    active_by_tool_and_group: Mapping[tuple[str, str], Sequence[OfferCard]]
    free_seats: Sequence[FreeSeats]
    free_by_form: FreeBy
    free_by_form_and_division: Mapping[tuple[str, Division], Sequence[FreeSeats]]
    free_by_form_and_group: Mapping[tuple[str, str | None], Sequence[FreeSeats]]
    free_by_partner: FreeBy
    partners_of_offer: PartnersBy
    offers_of_partner: OffersBy
    _answers: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def ask(
        self, question: Callable[Concatenate[Relations, P], A], *args: P.args, **_: P.kwargs
    ) -> A:
        """The answer to a question, found once."""
        key = (question, args)
        if key not in self._answers:
            self._answers[key] = question(self, *args, **_)
        answer: A = self._answers[key]
        return answer


def relate(catalogue: Catalogue) -> Relations:
    """All relations of a catalogue. Links between offers and companies count both ways."""
    offers = catalogue.offers.values()
    partners = catalogue.partners.values()
    pairs = dict.fromkeys(
        [(offer.id, id) for offer in offers for id in offer.partners]
        + [(id, partner.id) for partner in partners for id in partner.offers]
    )
    partners_of_offer: dict[str, list[PartnerCard]] = defaultdict(list)
    offers_of_partner: dict[str, list[OfferCard]] = defaultdict(list)
    for offer_id, partner_id in pairs:
        offer, partner = catalogue.offers.get(offer_id), catalogue.partners.get(partner_id)
        if offer and partner:
            partners_of_offer[offer_id].append(partner)
            offers_of_partner[partner_id].append(offer)
    free_offers = sorted(
        (card for card in offers if free_of(card, catalogue.context)), key=by_title
    )
    active_offers = sorted((card for card in offers if card.is_active), key=by_title)
    all_free = free_seats(catalogue)
    free = [one for one in all_free if one.freedom != "senere"]
    return Relations(
        catalogue,
        offers_by_group=_by(offers, lambda card: card.groups),
        offers_by_tool=_by(offers, lambda card: (card.tool,)),
        offers_by_provider=_by(offers, lambda card: (card.provider,) if card.provider else ()),
        free_by_group=_by(free_offers, lambda card: card.groups),
        free_by_group_and_tool=_by(free_offers, lambda c: [(group, c.tool) for group in c.groups]),
        partners_by_group=_by(partners, lambda card: [g for s in card.seats for g in s.groups]),
        partners_by_form=_by(partners, lambda card: [seats.form for seats in card.seats]),
        active_by_tool_and_group=_by(active_offers, lambda c: [(c.tool, g) for g in c.groups]),
        free_seats=all_free,
        free_by_form=_by(free, lambda one: (one.seats.form,)),
        free_by_form_and_division=_by(free, _form_and_division),
        free_by_form_and_group=_by(free, _form_and_groups),
        free_by_partner=_by(free, lambda one: (one.card.id,)),
        partners_of_offer=partners_of_offer,
        offers_of_partner=offers_of_partner,
    )


@question
def partners_of(relations: Relations, offer: str) -> Sequence[PartnerCard]:
    """The companies that an offer names, or that name it."""
    return relations.partners_of_offer.get(offer, ())


@question
def offers_of(relations: Relations, partner: str) -> Sequence[OfferCard]:
    """The offers that a company names, or that name it."""
    return relations.offers_of_partner.get(partner, ())


@question
def alternatives(relations: Relations, offer: str) -> Sequence[OfferCard]:
    """Where else to look when an offer is full: what it names itself, then free seats.

    Offers with free seats for one of its groups come with the same tool first.
    """
    offers = relations.catalogue.offers
    card = offers[offer]
    if not card.is_full:
        return ()
    named = [offers[id] for id in dict.fromkeys(card.see_also) if id in offers and id != card.id]
    # One more than are wanted, and one for each that is named: these may be among the first.
    most = MAX_ALTERNATIVES + 1 + len(named)
    others = {
        other.id: other
        for group in card.groups
        for other in (
            *relations.free_by_group_and_tool.get((group, card.tool), ())[:most],
            *relations.free_by_group.get(group, ())[: most + MAX_ALTERNATIVES],
        )
        if other.id != card.id and other not in named
    }
    near = sorted(others.values(), key=lambda other: (other.tool != card.tool, by_title(other)))
    return (named + near)[:MAX_ALTERNATIVES]


@question
def similar(relations: Relations, partner: str) -> Sequence[PartnerCard]:
    """Where else to look when a workplace is full: free seats of the same form.

    Those of the same branch come first, and of these the freshest figures.
    """
    card = relations.catalogue.partners[partner]
    if not card.is_full:
        return ()
    division = division_of(card)
    found = [
        free
        for form in dict.fromkeys(seats.form for seats in card.seats)
        for free in (
            *(relations.free_by_form_and_division.get((form, division), ()) if division else ())[
                : MAX_SIMILAR + 1
            ],
            *relations.free_by_form.get(form, ())[: 2 * MAX_SIMILAR + 1],
        )
        if free.card.id != card.id
    ]
    found.sort(
        key=lambda free: (division is None or division_of(free.card) != division, free.order)
    )
    return list({free.card.id: free.card for free in found}.values())[:MAX_SIMILAR]


@question
def seats_free(relations: Relations) -> Sequence[FreeSeats]:
    """All free seats at workplaces, also those free later or by an old figure, which come last."""
    return relations.free_seats


@question
def workplaces_in_use(relations: Relations, tool: str) -> int:
    """How many companies in use have seats of a form."""
    return sum(card.is_active for card in relations.partners_by_form.get(tool, ()))


@question
def agreements_in_use(relations: Relations, agreement: str) -> int:
    """How many companies in use have signed a kind of agreement."""
    cards = relations.catalogue.partners.values()
    return sum(card.is_active and card.agreement == agreement for card in cards)


def division_of(card: PartnerCard) -> Division | None:
    """The division of a company's branch, with its system: the two are never mixed."""
    return (card.branch_code[0], card.branch_code[1][:2]) if card.branch_code else None


def by_title(card: OfferCard | PartnerCard) -> tuple[str, str]:
    return alphabetical(card.title), card.id


def _form_and_division(free: FreeSeats) -> list[tuple[str, Division]]:
    division = division_of(free.card)
    return [(free.seats.form, division)] if division else []


def _form_and_groups(free: FreeSeats) -> list[tuple[str, str | None]]:
    """None stands for seats that do not say whom they are for."""
    groups: Iterable[str | None] = free.seats.groups or (None,)
    return [(free.seats.form, group) for group in groups]


C = TypeVar("C", OfferCard, PartnerCard, FreeSeats)
K = TypeVar("K", bound=Hashable)


def _by(cards: Iterable[C], keys: Callable[[C], Iterable[K]]) -> Mapping[K, Sequence[C]]:
    grouped: dict[K, list[C]] = defaultdict(list)
    for card in cards:
        for key in dict.fromkeys(keys(card)):
            grouped[key].append(card)
    return grouped
