"""The data of the list of companies."""

from collections.abc import Sequence

from generator.model.cards import PartnerCard
from generator.model.catalogue import Catalogue, Context, section_of
from generator.model.ids import suggest_id
from generator.outputs.browser.contract import FacetColumn, ListData, SortColumn
from generator.outputs.browser.finding.columns import Known, facet, of_parts, rounded, sort
from generator.outputs.browser.finding.shared import (
    FREE,
    FREE_BEST,
    assembled,
    example_facet,
    free_sort,
    free_value,
    group_facet,
    place_facet,
    status_facet,
    terms,
    title_sort,
)
from generator.outputs.shared.lists import alphabetical, in_order
from generator.outputs.shared.rows import Rows
from generator.outputs.shared.seats.free import place_of
from generator.texts import labels


def partners_data(catalogue: Catalogue, rows: Rows) -> ListData:
    """Every company with what the list shows of it, filters it by and sorts it by."""
    cards = in_order(list(catalogue.partners.values()))
    lines = [rows.partner(card) for card in cards]
    columns = (_facets(catalogue, cards), (), _sorts(catalogue.context, cards))
    parts = [len(card.seats) or 1 for card in cards]
    return assembled(catalogue, cards, lines, columns, parts)


def _facets(catalogue: Catalogue, cards: Sequence[PartnerCard]) -> list[FacetColumn]:
    context = catalogue.context
    return [
        _branch(context, cards),
        place_facet(context, cards),
        _town(context, cards),
        *_seats(context, cards),
        facet("mentor", "Mentor", _MENTOR, [_mentor(card) for card in cards]),
        facet(
            "sektor",
            "Sektor",
            [*labels.SECTOR.items()],
            [[card.sector] if card.sector else [] for card in cards],
        ),
        _agreement(catalogue, cards),
        facet("art", "Art", _KIND, [[card.kind] for card in cards]),
        status_facet(labels.PARTNER_STATUS, cards),
        example_facet(cards),
    ]


_IN_WORDS = "uden-kode"


def _branch(context: Context, cards: Sequence[PartnerCard]) -> FacetColumn:
    """Sections of DB07 and DB25, which are never taken for one another."""
    rows = [_sections(card, context) for card in cards]
    found = {id for row in rows for id in row}
    branches = context.terms("brancher").values()
    several = len({term.system for term in branches if term.id in found}) > 1
    known = [(t.id, f"{t.label} ({t.system})" if several else t.label) for t in branches]
    return facet("branche", "Branche", [*known, (_IN_WORDS, "Brancher uden kode")], rows)


def _sections(card: PartnerCard, context: Context) -> list[str]:
    section = section_of(context, card.branch_code)
    if section:
        return [section.id]
    return [_IN_WORDS] if card.branch_text else []


def _town(context: Context, cards: Sequence[PartnerCard]) -> FacetColumn:
    """The places that free seats are listed by; one town may be written in two ways."""
    names = [place_of(card, context) for card in cards]
    known = {suggest_id(name): name for name in sorted(filter(None, names), key=alphabetical)}
    rows = [[suggest_id(name)] if name else [] for name in names]
    return facet("sted", "Sted", [*known.items()], rows)


def _seats(context: Context, cards: Sequence[PartnerCard]) -> tuple[FacetColumn, ...]:
    """What is asked of one and the same seats: their form, whether they are free, and for whom.

    A company has free seats when any that is asked for has; it has none only when none has.
    """
    seats = [(card, figure) for card in cards for figure in card.seats or (None,)]
    forms = [[figure.form] if figure else [] for _, figure in seats]
    free = [free_value(card, figure, context) for card, figure in seats]
    return (
        of_parts(facet("form", "Form", terms(context, "redskaber"), forms)),
        of_parts(facet("ledige", "Ledige pladser", FREE, free), FREE_BEST),
        group_facet(context, (figure.groups if figure else () for _, figure in seats)),
    )


_MENTOR: Known = (("ja", "Har mentor"), ("uddannet", "Har uddannet mentor"), ("nej", "Nej"))


def _mentor(card: PartnerCard) -> list[str]:
    trained = ["uddannet"] if card.trained else []
    mentors = card.mentors or card.mentors_per_centre
    if mentors is None:
        return ["ja", *trained] if trained else []
    most = mentors.low if mentors.high is None else mentors.high
    return ["ja", *trained] if most else ["nej"]


_KIND: Known = (("arbejdsplads", "Arbejdsplads"), ("ordning", "Ordning"))


def _agreement(catalogue: Catalogue, cards: Sequence[PartnerCard]) -> FacetColumn:
    known = [(id, agreement.name) for id, agreement in catalogue.agreements.items()]
    rows = [
        [card.agreement] if card.agreement in catalogue.agreements and card.agreement else []
        for card in cards
    ]
    return facet("aftale", "Aftale", known, rows)


def _sorts(context: Context, cards: Sequence[PartnerCard]) -> list[SortColumn]:
    mentors = [_mentors(card) for card in cards]
    most_mentors = sort("mentorer", "Flest mentorer først", mentors, down=True)
    contact = [_days_since(card, context) for card in cards]
    longest_ago = sort("kontakt", "Længst siden kontakt først", contact, down=True)
    return [free_sort(context, cards), most_mentors, longest_ago, title_sort(cards)]


def _days_since(card: PartnerCard, context: Context) -> int | None:
    return (context.today - card.last_contact).days if card.last_contact else None


def _mentors(card: PartnerCard) -> float | None:
    if card.mentors is None:
        return None
    return rounded(card.mentors.high if card.mentors.low is None else card.mentors.low)
