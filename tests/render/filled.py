"""An offer and a company whose every free text is a mark that a test can put another text for.

A mark has no letter that a view could make large or small, and is of one length.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from generator.model.cards import offer_card, partner_card
from generator.model.catalogue import Catalogue, Context
from generator.outputs.shared.offer import OfferPage, offer_page
from generator.outputs.shared.partner import PartnerPage, partner_page
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from tests.outputs import factory
from tests.outputs.factory import TODAY

Put = Callable[[str], str]

_SOURCE = {"id": "notat", "titel": "§00§", "udgiver": "§01§", "sted": "§02§", "note": "§03§"}
_FACT = {"emne": "§04§", "tekst": "§05§", "kilde": "notat"}
_CONTACT = {"enhed": "§06§", "træffetid": "§07§", "telefon": "+45 00 00 00 00"}
_PLACE = {"navn": "§08§", "adresse": "§09§", "by": "§10§", "transport": "§11§", "note": "§12§"}
_COMMON: Mapping[str, Any] = {
    "område": "§13§",
    "kontakt": _CONTACT,
    "sted": _PLACE,
    "oplysninger": [_FACT],
    "gyldighed": "§14§",
    "ansvarlig": "§15§",
    "kilder": [{**_SOURCE, "feltnavne": ["§16§", "§17§"]}],
    "resumé": "§18§",
    "krav": ["§19§"],
}
_FULL = {"pladser": 4, "ledige": 0, "venteliste": 2, "opdateret": TODAY}

OFFER: Mapping[str, Any] = {
    **_COMMON,
    "titel": "§20§",
    "målgrupper": [{"gruppe": "jobparate", "note": "§21§"}, {"gruppe": "match-1"}],
    "målgruppe_tekst": "§22§",
    "formål": ["job"],
    "formål_tekst": "§23§",
    "trin": 1,
    "indhold": ["§24§", "§25§"],
    "varighed": {"uger": 13, "note": "§26§"},
    "omfang": "§27§",
    "optag": {"form": "løbende", "note": "§28§"},
    "pris": [
        {
            "beløb": 100,
            "enhed": "kr/borger/uge",
            "poster": [{"navn": "§29§", "beløb": 100}],
            "note": "§30§",
            "kilde": "notat",
        }
    ],
    "finansiering": "§31§",
    "økonomi_for_borger": "§32§",
    "kapacitet": {**_FULL, "enhed": "§33§", "note": "§34§", "kilde": "jobindsats"},
    "effekt": [
        {
            "mål": "i-beskæftigelse",
            "andel": 40,
            "efter": "§35§",
            "tekst": "§36§",
            "periode": "§37§",
            "målgruppe": "jobparate",
            "målsætning": 50,
            "sammenligning": [{"navn": "§38§", "værdi": 30}],
            "kilde": {"titel": "§39§", "url": "https://kilde.example/x?a=1&b=2"},
        },
        {"mål": "kvalitativ", "tekst": "§40§", "kilde": "notat"},
    ],
    "målsætninger": [{"tekst": "§41§", "antal": 3, "kilde": "notat"}],
    "støtte": ["tolk"],
    "mentor": {"note": "§42§"},
    "udbyder": "skolen",
    "visitation": {"hvem": "§43§", "hvordan": "§44§", "note": "§45§"},
    "opfølgning": {"hver": "§46§", "hvordan": "§47§"},
    "vilkår": ["§48§"],
    "lovgrundlag": ["lab-61"],
}
PARTNER: Mapping[str, Any] = {
    **_COMMON,
    "navn": "§50§",
    "branche": {"tekst": "§51§"},
    "jobprofil": "§52§",
    "arbejdsopgaver": ["§53§", "§54§"],
    "pladser": [
        {
            "form": "virksomhedspraktik",
            "antal": 2,
            "ledige": 0,
            "opdateret": TODAY,
            "målgrupper": ["jobparate"],
            "note": "§55§",
            "kilde": "notat",
        }
    ],
    "mentorer": {"note": "§56§"},
    "støtteaktiviteter": ["§57§"],
    "aftale": {"type": "praktik", "note": "§58§", "indgået": TODAY, "kontakt": {"enhed": "§59§"}},
    "virksomheder": [{"navn": "§60§", "branche": "§61§", "steder": ["§62§"], "note": "§63§"}],
    "tilbud": ["jobklub"],
}
OTHER_OFFER: Mapping[str, Any] = {
    "titel": "§64§",
    "resumé": "§65§",
    "målgrupper": [{"gruppe": "jobparate"}],
    "kapacitet": {**_FULL, "ledige": 1},
    "område": "§66§",
}
OTHER_PARTNER: Mapping[str, Any] = {
    "navn": "§67§",
    "resumé": "§68§",
    "sted": {"by": "§69§"},
    "pladser": [{"form": "virksomhedspraktik", "ledige": 1, "opdateret": TODAY}],
}
TERMS: Mapping[str, Sequence[Mapping[str, Any]]] = {
    "maalgrupper": (
        {"id": "jobparate", "navn": "§70§", "system": "regler-2025"},
        {"id": "match-1", "navn": "§71§", "system": "regler-2025", "gyldig_til": TODAY},
    ),
    "redskaber": (
        {"id": "vejledning", "navn": "§72§"},
        {"id": "virksomhedspraktik", "navn": "§73§"},
    ),
    "effektmaal": (
        {"id": "i-beskæftigelse", "navn": "§74§", "enhed": "procent"},
        {"id": "kvalitativ", "navn": "§75§", "enhed": "tekst"},
    ),
    "prisenheder": ({"id": "kr/borger/uge", "navn": "§76§", "pr": "borger-uge"},),
    "lovgrundlag": ({"id": "lab-61", "navn": "§77§", "note": "§78§"},),
    "kilder": ({"id": "jobindsats", "titel": "§79§", "udgiver": "§80§"},),
    "minimumskrav": (
        {
            "id": "x",
            "navn": "x",
            "målgruppe": "jobparate",
            "tekst": "§81§",
            "note": "§82§",
            "kilde": "jobindsats",
        },
    ),
    "formaal": ({"id": "job", "navn": "§83§"},),
    "stoette": ({"id": "tolk", "navn": "§84§"},),
}
AGREEMENT: Mapping[str, Any] = {"navn": "§85§", "versioner": [{"version": "1", "titel": "§86§"}]}
FIGURE = {"period": "§87§", "unit": "§88§", "note": "§89§", "group": "jobparate"}

CRUMBS = (Link("§49§", "index.html"),)


def put_in(value: Any, put: Put) -> Any:
    """Plain values with another text for each mark."""
    if isinstance(value, str):
        return put(value) if value.startswith("§") else value
    if isinstance(value, Mapping):
        return {key: put_in(item, put) for key, item in value.items()}
    return [put_in(item, put) for item in value] if isinstance(value, list | tuple) else value


def _catalogue(put: Put) -> tuple[Catalogue, Any, Any]:
    around: Context = factory.context(put_in(TERMS, put))
    offer, partner = factory.offer(**put_in(OFFER, put)), factory.partner(**put_in(PARTNER, put))
    agreement = put_in(AGREEMENT, put)
    whole = factory.catalogue(
        offer_card("jobklub", "catalogue/offers/jobklub.yml", 1, offer, ()),
        partner_card("varehuset", "companies/partners/varehuset.yml", 1, partner, ()),
        factory.card("anden", **put_in(OTHER_OFFER, put)),
        factory.partner_card_of("kroen", **put_in(OTHER_PARTNER, put)),
        around=around,
        providers={"skolen": factory.provider(navn=put("§90§"))},
        agreements={"praktik": factory.agreement(*agreement["versioner"], navn=agreement["navn"])},
        measurements=[factory.figure(**put_in(FIGURE, put))],
    )
    return whole, offer, partner


def filled_offer(put: Put) -> OfferPage:
    """A full offer's page with everything on it."""
    whole, offer, _ = _catalogue(put)
    return offer_page(whole.offers["jobklub"], offer, whole, relate(whole), Rows(whole))


def filled_partner(put: Put) -> PartnerPage:
    """A full workplace's page with everything on it."""
    whole, _, partner = _catalogue(put)
    return partner_page(whole.partners["varehuset"], partner, whole, relate(whole), Rows(whole))
