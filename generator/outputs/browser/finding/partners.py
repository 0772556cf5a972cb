"""The data of the list of companies."""

from collections.abc import Sequence

from generator.model.cards import PartnerCard
from generator.model.catalogue import Catalogue, Context, section_of
from generator.outputs.browser.contract import (
    FacetColumn,
    FacetId,
    JoinedFacets,
    ListData,
    SortColumn,
)
from generator.outputs.browser.finding.columns import Known, facet, joined, rounded, sort
from generator.outputs.browser.finding.shared import (
    assembled,
    example_facet,
    free_facet,
    free_of,
    free_sort,
    group_facet,
    groups_today,
    place_facet,
    status_facet,
    terms,
    title_sort,
)
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.rows import Rows
from generator.texts import labels


def partners_data(catalogue: Catalogue, rows: Rows) -> ListData:
    """Every company with what the list shows of it, filters it by and sorts it by."""
    cards = in_order(list(catalogue.partners.values()))
    lines = [rows.partner(card) for card in cards]
    facets = _facets(catalogue, cards)
    columns = (facets, (), _sorts(catalogue.context, cards))
    return assembled(catalogue, cards, lines, columns, _of_seats(facets, cards, catalogue.context))


_OF_SEATS: Sequence[FacetId] = ("form", "maalgruppe", "ledige")


def _of_seats(
    facets: Sequence[FacetColumn], cards: Sequence[PartnerCard], context: Context
) -> JoinedFacets:
    """What is true of one and the same seats: their form, their groups and whether any is free."""
    today = groups_today(context)
    by_id = {facet["id"]: facet for facet in facets}
    return joined(
        [by_id[id] for id in _OF_SEATS],
        [
            [
                (
                    [seats.form],
                    {value for group in seats.groups for value in today(group)},
                    free_of(seats, card, context),
                )
                for seats in card.seats
            ]
            for card in cards
        ],
    )


def _facets(catalogue: Catalogue, cards: Sequence[PartnerCard]) -> list[FacetColumn]:
    context = catalogue.context
    return [
        _branch(context, cards),
        place_facet(context, cards),
        facet("form", "Form", terms(context, "redskaber"), [_forms(card) for card in cards]),
        free_facet(context, cards),
        group_facet(context, ([g for s in card.seats for g in s.groups] for card in cards)),
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


def _forms(card: PartnerCard) -> list[str]:
    return [seats.form for seats in card.seats]


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
