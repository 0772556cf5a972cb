"""Principles where they apply: who holds to them, and what the catalogue's figures say."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.principles import without_alternative
from generator.model.vocabulary import PrincipleTerm
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, by_title, question
from generator.texts import numbers

UNMEASURED = "tilbuddet har ingen målt effekt"


class State(NamedTuple):
    """How far a principle is kept, in a sentence, and the pages that it is about."""

    text: str
    links: tuple[Link, ...] = ()


class PrincipleLine(NamedTuple):
    """A principle on another page than its own; ``broken`` says how it is not kept there."""

    link: Link
    broken: str = ""


def principles(context: Context) -> Mapping[str, PrincipleTerm]:
    """Every principle by its id, in the file's order; none where there is no such file."""
    vocabulary = context.vocabularies.get("principper")
    return vocabulary.terms if vocabulary else {}


def principle_link(term: PrincipleTerm) -> Link:
    return Link(term.name, paths.principle(term.id))


def adopted(context: Context) -> Iterator[PrincipleTerm]:
    """The principles that the catalogue's municipality has made its own."""
    return (term for term in principles(context).values() if term.adopted)


@question
def alone_with(relations: Relations) -> tuple[tuple[str, str], ...]:
    """Each provider with each target group that it alone has offers for."""
    found = without_alternative(relations.catalogue.offers.values())
    pairs = ((cards[0].provider or "", group) for (_, group), cards in found.items())
    return tuple(dict.fromkeys(pairs))


@question
def only_from(relations: Relations, provider: str) -> tuple[str, ...]:
    """The target groups that a provider alone has offers for."""
    return tuple(group for id, group in relations.ask(alone_with) if id == provider)


@question
def state(relations: Relations, check: str) -> State:
    """What the catalogue says of a kind of principle."""
    return _STATES[check](relations)


def offer_principles(
    card: OfferCard, catalogue: Catalogue, relations: Relations
) -> tuple[PrincipleLine, ...]:
    """The principles that an offer's source states, and the adopted ones it does not keep."""
    terms = principles(catalogue.context)
    stated = [PrincipleLine(principle_link(terms[id])) for id in card.principles if id in terms]
    if not card.is_active:
        return tuple(stated)
    broken = (
        PrincipleLine(principle_link(term), fault)
        for term in adopted(catalogue.context)
        if (fault := _fault(term, card, relations, catalogue.context))
    )
    return (*stated, *broken)


def provider_principles(
    id: str, offers: Sequence[OfferCard], catalogue: Catalogue, relations: Relations
) -> tuple[PrincipleLine, ...]:
    """The principles about providers that are adopted, or that the provider's offers state."""
    context = catalogue.context
    active = [card for card in offers if card.is_active]
    stated = {each for card in offers for each in card.principles}
    return tuple(
        PrincipleLine(principle_link(term), _provider_fault(term, id, active, relations, context))
        for term in principles(context).values()
        if "udbydere" in term.areas and (term.id in stated or (active and term.adopted))
    )


def _fault(term: PrincipleTerm, card: OfferCard, relations: Relations, context: Context) -> str:
    if term.check == "effekt" and not card.has_result:
        return UNMEASURED
    if term.check == "alternativ" and card.provider:
        groups = [id for id in relations.ask(only_from, card.provider) if id in card.groups]
        named = numbers.listing(_labels(groups, context))
        return f"ingen anden udbyder har tilbud til {named}" if groups else ""
    return ""


def _provider_fault(
    term: PrincipleTerm, id: str, active: list[OfferCard], relations: Relations, context: Context
) -> str:
    if not term.adopted or not active:
        return ""
    missing = sum(not card.has_result for card in active)
    if term.check == "effekt" and missing:
        total = numbers.count(len(active), "aktivt tilbud", "aktive tilbud")
        return f"{numbers.number(missing)} af {total} har ingen målt effekt"
    if term.check == "alternativ":
        groups = _labels(relations.ask(only_from, id), context)
        return f"eneste udbyder til {numbers.listing(groups)}" if groups else ""
    return ""


def _labels(groups: Sequence[str], context: Context) -> list[str]:
    """The names of target groups within a sentence."""
    labels = [parts.term_label(context, "maalgrupper", group) for group in groups]
    return [label[:1].lower() + label[1:] for label in labels]


def _active(relations: Relations) -> list[OfferCard]:
    cards = relations.catalogue.offers.values()
    return sorted((card for card in cards if card.is_active), key=by_title)


def _links(cards: Sequence[OfferCard]) -> tuple[Link, ...]:
    return tuple(Link(card.title, paths.offer(card.id)) for card in cards)


def _of(part: Sequence[OfferCard], whole: Sequence[OfferCard]) -> str:
    total = numbers.count(len(whole), "aktivt tilbud", "aktive tilbud")
    return f"{numbers.number(len(part))} af {total}"


def _effect_state(relations: Relations) -> State:
    active = _active(relations)
    missing = [card for card in active if not card.has_result]
    return State(f"{_of(missing, active)} har ingen målt effekt.", _links(missing))


def _occupancy_state(relations: Relations) -> State:
    known = [c for c in _active(relations) if c.seats is not None and c.seats.free is not None]
    free = [card for card in known if card.seats and card.seats.free]
    text = f"{_of(free, known)}, der oplyser ledige pladser, har mindst én ledig lige nu."
    return State(f"{text} Princippet gælder gennemsnittet over tid.", _links(free))


def _choice_state(relations: Relations) -> State:
    context = relations.catalogue.context
    groups = dict.fromkeys(group for _, group in relations.ask(alone_with))
    links = [parts.term_link(context, "maalgrupper", group) for group in groups]
    count = numbers.count(len(groups), "målgruppe har", "målgrupper har")
    text = f"{count} mindst to aktive tilbud, men kun én udbyder."
    return State(text, tuple(sorted(links, key=lambda link: alphabetical(link.text))))


def _purchase_state(relations: Relations) -> State:
    active, providers = _active(relations), relations.catalogue.providers
    bought = [
        (card, card.provider)
        for card in active
        if card.provider and providers[card.provider].type != "egen-kommune"
    ]
    named = {providers[id].name: Link(providers[id].name, paths.provider(id)) for _, id in bought}
    links = tuple(named[name] for name in sorted(named, key=alphabetical))
    text = f"{_of([card for card, _ in bought], active)} har en anden udbyder end kommunen selv."
    return State(text, links)


_STATES: Mapping[str, Callable[[Relations], State]] = {
    "effekt": _effect_state,
    "belægning": _occupancy_state,
    "alternativ": _choice_state,
    "indkøb": _purchase_state,
}
