"""A line of a list: an entry in brief, with empty text for what is not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.model.cards import PriceFigure, ShareFigure
from generator.outputs.shared.measures import share_text
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.outputs.shared.rows import (
    OfferRow,
    PartnerRow,
    offer_row,
    partner_row,
    price_text,
)
from tests.outputs import factory
from tests.outputs.factory import TODAY, exactly


def test_an_offer_of_which_nothing_is_known_is_a_line_of_empty_texts() -> None:
    assert offer_row(factory.card(), factory.context()) == OfferRow(
        path="tilbud/jobklub.html",
        title="Jobklub",
        badges=(),
        summary=None,
        tool="Vejledning",
        groups="",
        length="",
        start="",
        price="",
        effect="",
        seats="",
        seats_note="",
        place="",
    )


def test_an_offer_of_which_all_is_known_is_a_line_of_figures() -> None:
    card = factory.card(
        resumé="Et forløb.",
        eksempel="ja",
        kommune="0420",
        målgrupper=[{"gruppe": "jobparate"}, {"gruppe": "unge"}],
        varighed={"uger": {"fra": 4, "til": 13}},
        optag={"form": "løbende"},
        pris=[{"beløb": 1650, "enhed": "kr/borger/uge"}],
        effekt=[{"mål": "i-beskæftigelse", "andel": 42.5, "antal": 1200, "kilde": "x"}],
        kapacitet={"pladser": 50, "ledige": 3, "opdateret": date(2026, 11, 1)},
    )
    assert offer_row(card, factory.context()) == OfferRow(
        path="tilbud/jobklub.html",
        title="Jobklub",
        badges=(Badge("Eksempel", "eksempel"),),
        summary="Et forløb.",
        tool="Vejledning",
        groups="Jobparate, Unge under 30 år",
        length="4-13 uger",
        start="Løbende",
        price="1.650 kr. pr. borger pr. uge",
        effect="42,5 % i beskæftigelse (n\u00a0=\u00a01.200)",
        seats="3 af 50 ledige",
        seats_note="pr. 1. november 2026",
        place="Assens",
    )


def test_what_is_counted_is_shown_beside_free_seats() -> None:
    seats = {
        "pladser": 14,
        "enhed": "deltagere pr. hold",
        "ledige": 2,
        "opdateret": date(2026, 11, 1),
    }
    row = offer_row(factory.card(kapacitet=seats), factory.context())
    assert (row.seats, row.seats_note) == (
        "2 ledige af 14 deltagere pr. hold",
        "pr. 1. november 2026",
    )


def test_no_more_than_three_groups_are_named() -> None:
    groups = ["jobparate", "unge", "seniorer", "match-1", "aktivitetsparate"]
    card = factory.card(målgrupper=[{"gruppe": group} for group in groups])
    row = offer_row(card, factory.context())
    assert row.groups == "Jobparate, Unge under 30 år, Seniorer og 2 til"


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"kommune": ["0420", "0851"], "område": "Fyn"}, "Assens og Aalborg"),
        ({"område": "landsdækkende"}, "landsdækkende"),
    ],
)
def test_the_place_is_the_municipality_or_else_the_area(fields: dict[str, Any], place: str) -> None:
    assert offer_row(factory.card(**fields), factory.context()).place == place


def test_an_offer_not_measured_yet_says_so() -> None:
    card = factory.card(effekt=[{"mål": "ingen-måling-endnu"}])
    assert offer_row(card, factory.context()).effect == "ingen måling endnu"


def test_a_price_and_an_effect_of_unknown_terms_are_shown_by_their_ids() -> None:
    around = factory.context()
    assert price_text(around, PriceFigure(64.5, "kr/uge", None)) == "64,50 kr/uge"
    assert price_text(around, None) == ""
    assert (
        share_text(factory.card(), around, ShareFigure("andet", None, None, exactly(5), None))
        == "5 % andet"
    )


AGREED = factory.catalogue(
    agreements={"praktik": factory.agreement({"version": "2020"}, navn="Aftale om praktik")}
)


def test_a_company_of_which_nothing_is_known_is_a_line_of_empty_texts() -> None:
    card = factory.partner_card_of(aftale={"type": "findes-ikke"})
    assert partner_row(card, AGREED) == PartnerRow(
        path="virksomheder/varehuset.html",
        title="Varehuset",
        badges=(),
        summary=None,
        branch="",
        place="",
        seats=(),
        mentors="",
        agreement=None,
        contact="",
    )


def test_a_company_of_which_all_is_known_is_a_line_of_figures() -> None:
    card = factory.partner_card_of(
        resumé="Et stort hus.",
        branche={"tekst": "detailhandel"},
        kommune="0420",
        sted={"by": "Glamsbjerg"},
        pladser=[
            {"form": "virksomhedspraktik", "antal": 4, "ledige": 1, "opdateret": TODAY},
            {"form": "løntilskud", "ledige": 2, "opdateret": TODAY},
            {"form": "mentorstøtte"},
        ],
        mentorer={"antal": {"mindst": 2}},
        aftale={"type": "praktik"},
        samarbejde={"seneste_kontakt": TODAY},
    )
    assert partner_row(card, AGREED) == PartnerRow(
        path="virksomheder/varehuset.html",
        title="Varehuset",
        badges=(),
        summary="Et stort hus.",
        branch="Detailhandel",
        place="Glamsbjerg",
        seats=("Virksomhedspraktik: 1 af 4 ledige", "Løntilskud: 2 ledige", "Mentorstøtte"),
        mentors="mindst 2",
        agreement=Link("Aftale om praktik", "aftaler/praktik.html"),
        contact="Seneste kontakt 22. november 2026",
    )


def test_mentors_per_centre_are_shown_as_such_and_added_to_nothing() -> None:
    card = factory.partner_card_of(mentorer={"antal": 2, "pr": "center"})
    assert partner_row(card, AGREED).mentors == "2 pr. center"
    assert card.mentors is None


def test_a_stale_figure_says_so_in_the_list() -> None:
    old = {"form": "løntilskud", "opdateret": date(2026, 1, 1)}
    card = factory.partner_card_of(pladser=[{**old, "antal": 4, "ledige": 1}, {**old, "antal": 2}])
    seats = partner_row(card, AGREED).seats
    assert seats == ("Løntilskud: 1 af 4 ledige (gammelt tal)", "Løntilskud: 2 pladser")


@pytest.mark.parametrize(
    ("fields", "place"),
    [({"kommune": "0420", "område": "Fyn"}, "Assens"), ({"område": "Fyn"}, "Fyn")],
)
def test_a_companys_place_is_its_town_municipality_or_area(
    fields: dict[str, Any], place: str
) -> None:
    assert partner_row(factory.partner_card_of(**fields), AGREED).place == place


def test_a_branch_without_words_is_the_section_of_its_code() -> None:
    card = factory.partner_card_of(branche={"system": "DB07", "kode": "873010"})
    assert partner_row(card, AGREED).branch == "Sundhed og socialvæsen"
