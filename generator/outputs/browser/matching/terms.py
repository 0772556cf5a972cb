"""What can be chosen of a citizen: today's groups with their legal minimum, goals, places."""

from collections.abc import Iterable, Mapping, Sequence

from generator.model.cards import Card, OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.quantities import Span
from generator.model.vocabulary import GroupTerm
from generator.outputs.browser.contract import (
    BarrierChoice,
    Ends,
    GroupChoice,
    PlaceChoice,
    TermChoice,
    ToolChoice,
)
from generator.outputs.browser.matching.barriers import BARRIERS
from generator.outputs.shared import parts, paths
from generator.outputs.shared.activity import least_activity
from generator.outputs.shared.lists import alphabetical


def ends(span: Span | None) -> Ends | None:
    """The two ends of a quantity; None where there is no bound."""
    return (span.low, span.high) if span else None


def group_choices(cards: Sequence[OfferCard], context: Context) -> list[GroupChoice]:
    """The target groups in force today: those of the law, and the others that offers use.

    ``own`` marks the law's: groups of a system with a date to begin on. Groups that are named
    by age alone need not be chosen.
    """
    terms: Iterable[GroupTerm] = context.terms("maalgrupper").values()
    used = {group for card in cards for group in card.groups}
    choices = []
    for term in terms:
        system = context.term("systemer", term.system)
        if term.valid_on(context.today) and system and system.valid_on(context.today):
            own = system.valid_from is not None
            if own or term.id in used:
                choices.append(_group(term, context, own=own))
    known = {choice["id"] for choice in choices}
    ended = [_ended(id, context) for id in sorted(used - known)]
    return choices + ended


def _group(term: GroupTerm, context: Context, *, own: bool) -> GroupChoice:
    return {
        "id": term.id,
        "label": parts.capitalised(term.label),
        "path": paths.group(term.id),
        "own": own,
        "age": ends(term.age.span) if term.age else None,
        "least": [
            {
                "short": least.short,
                "text": least.text,
                "period": least.period,
                "verified": least.verified,
                "checked": least.checked,
                "note": least.note or "",
                "source": least.source.title if least.source else "",
            }
            for least in least_activity(context, [term.id], in_use=True)
        ],
    }


def _ended(id: str, context: Context) -> GroupChoice:
    """A group that an offer names and nobody can choose."""
    label = parts.term_label(context, "maalgrupper", id)
    return {"id": id, "label": label, "path": "", "own": None, "age": None, "least": []}


def term_choices(vocabulary: str, used: Iterable[str], context: Context) -> list[TermChoice]:
    """Terms that offers use, in the vocabulary's order."""
    wanted = set(used)
    terms = context.terms(vocabulary)
    return [
        {"id": id, "label": parts.term_label(context, vocabulary, id)}
        for id in (*(id for id in terms if id in wanted), *sorted(wanted - set(terms)))
    ]


def tool_choices(used: Iterable[str], context: Context) -> list[ToolChoice]:
    """The tools with whether they take place at a company; null where that is not known."""
    choices: list[ToolChoice] = []
    for choice in term_choices("redskaber", used, context):
        term = context.term("redskaber", choice["id"])
        choices.append({**choice, "company": term.at_company if term else None})
    return choices


def place_choices(in_use: Sequence[OfferCard], catalogue: Catalogue) -> list[PlaceChoice]:
    """The municipalities that the catalogue names, each with the towns of its offers in use."""
    context = catalogue.context
    cards: list[Card] = [*catalogue.offers.values(), *catalogue.partners.values()]
    codes = {code for card in cards for code in card.municipalities}
    towns: dict[str, set[str]] = {code: set() for code in codes}
    for card in in_use:
        for code in card.municipalities if card.fit.town else ():
            towns[code].add(card.fit.town or "")
    named = [(parts.term_label(context, "kommuner", code), code) for code in codes]
    return [
        {"id": code, "label": label, "towns": sorted(towns[code], key=alphabetical)}
        for label, code in sorted(named, key=lambda pair: (alphabetical(pair[0]), pair[1]))
    ]


def barrier_choices(terms: Mapping[str, list[str]]) -> list[BarrierChoice]:
    """What may be in the way, where some offer's groups, support or purposes answer to it."""
    choices = []
    for barrier in BARRIERS:
        choice: BarrierChoice = {
            "id": barrier.id,
            "label": barrier.label,
            "inside": barrier.inside,
            "groups": _numbers(barrier.groups, terms["groups"]),
            "support": _numbers(barrier.support, terms["support"]),
            "purposes": _numbers(barrier.purposes, terms["purposes"]),
        }
        if choice["groups"] or choice["support"] or choice["purposes"]:
            choices.append(choice)
    return choices


def _numbers(ids: Sequence[str], known: list[str]) -> list[int]:
    return [known.index(id) for id in ids if id in known]
