"""Pages of small entries, and the prints that are made of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.model.cards import OfferCard, PartnerCard, offer_card, partner_card
from generator.model.catalogue import Catalogue, Context
from generator.model.partner import Agreement
from generator.outputs.shared.offer import OfferPage, offer_page
from generator.outputs.shared.partner import PartnerPage, partner_page
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from tests.outputs import factory
from tests.outputs.factory import TODAY

_MENTORS = {"antal": 2, "uddannede": 1, "timer_pr_uge": 3, "frikøbt": "ja"}
FULL_OFFER: Mapping[str, Any] = {
    "indhold": ["cv"],
    "sted": {"navn": "Biblioteket"},
    "kommune": "0420",
    "varighed": {"uger": 4},
    "timer_pr_uge": 20,
    "optag": {
        "form": "hold",
        "datoer": [date(2026, 12, 7)],
        "ventetid": {"uger": 2},
        "note": "ring først",
    },
    "kapacitet": {"pladser": 10, "ledige": 2, "venteliste": 3, "opdateret": TODAY},
    "pris": [{"beløb": 100, "enhed": "kr/borger/uge", "år": 2026}],
    "effekt": [{"mål": "i-beskæftigelse", "andel": 40, "periode": "2026", "kilde": "jobindsats"}],
    "mentor": _MENTORS,
    "visitation": {"hvem": "jobkonsulenten", "hvordan": "ring"},
    "opfølgning": {"hver": "4 uger", "hvordan": "på stedet"},
    "kontakt": {"enhed": "Jobklubben", "e-mail": "jobklub@kommune.example"},
}
FULL_PARTNER: Mapping[str, Any] = {
    "branche": {"system": "DB07", "kode": "873010"},
    "sektor": "privat",
    "ansatte": 45,
    "arbejdsopgaver": ["fylde varer op"],
    "kommune": "0420",
    "pladser": [
        {"form": "virksomhedspraktik", "antal": 4, "ledige": 1, "venteliste": 2, "på_pause": 1},
        {"form": "løntilskud"},
    ],
    "mentorer": _MENTORS,
    "aftale": {"type": "praktik", "indgået": date(2025, 3, 1)},
}


def an_offer(around: Context | None = None, **fields: Any) -> tuple[OfferCard, OfferPage, Context]:
    """An offer's card and page, and what they were made in."""
    model = factory.offer(**fields)
    card = offer_card("jobklub", "catalogue/offers/jobklub.yml", 1, model, ())
    whole = factory.catalogue(card, around=around)
    return card, offer_page(card, model, whole, relate(whole), Rows(whole)), whole.context


def a_partner(
    agreements: Mapping[str, Agreement] | None = None, **fields: Any
) -> tuple[PartnerCard, PartnerPage, Catalogue]:
    """A company's card and page, and the catalogue they stand in."""
    model = factory.partner(**fields)
    card = partner_card("varehuset", "companies/partners/varehuset.yml", 1, model, ())
    whole = factory.catalogue(card, agreements=agreements)
    return card, partner_page(card, model, whole, relate(whole), Rows(whole)), whole
