"""Small catalogues made by hand: models from plain values with the editors' own keys.

Every term that a view looks up stands in :data:`TERMS`; a test adds or changes what it is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from generator.model import files
from generator.model.cards import OfferCard, PartnerCard, offer_card, partner_card
from generator.model.catalogue import Catalogue, Context, Measurement
from generator.model.goals import GoalFigure
from generator.model.mentors import Network
from generator.model.offer import Offer, Provider
from generator.model.partner import Agreement, Partner
from generator.model.quantities import Duration, Span
from generator.model.settings import Settings
from generator.model.vocabulary import Vocabulary
from generator.outputs.shared.facts import Line

TODAY = date(2026, 11, 22)

Values = Mapping[str, Any]

TERMS: Mapping[str, Sequence[Values]] = {
    "systemer": (
        {"id": "match-1-3", "navn": "Match 1-3", "gyldig_til": date(2013, 12, 31)},
        {"id": "regler-2025", "navn": "Reglerne fra 2025", "gyldig_fra": date(2025, 7, 1)},
        {"id": "tværgående", "navn": "På tværs af reglerne"},
    ),
    "maalgrupper": (
        {
            "id": "match-1",
            "navn": "Jobklare (match 1)",
            "system": "match-1-3",
            "gyldig_til": date(2013, 12, 31),
            "afløst_af": ["jobparate"],
            "svarer_til": [{"term": "jobparate", "grad": "delvis", "note": "Et skøn."}],
        },
        {
            "id": "jobparate",
            "navn": "jobparate på kontanthjælp",
            "kort": "jobparate",
            "system": "regler-2025",
            "svarer_til": [{"term": "match-1", "grad": "delvis"}],
        },
        {"id": "aktivitetsparate", "navn": "Aktivitetsparate", "system": "regler-2025"},
        {"id": "unge", "navn": "Unge under 30 år", "system": "tværgående"},
        {"id": "seniorer", "navn": "Seniorer", "system": "tværgående"},
        {
            "id": "gruppe-2",
            "navn": "Gruppe 2",
            "system": "tværgående",
            "gyldig_fra": date(2027, 1, 1),
            "forventet": "ja",
        },
    ),
    "redskaber": (
        {"id": "vejledning", "navn": "Vejledning", "trin": 1},
        {"id": "virksomhedspraktik", "navn": "Virksomhedspraktik", "trin": 2},
        {"id": "løntilskud", "navn": "Løntilskud", "trin": 3, "lovgrundlag": ["lab-61"]},
        {"id": "mentorstøtte", "navn": "Mentorstøtte"},
        {"id": "jobrotation", "navn": "Jobrotation", "gyldig_til": date(2026, 1, 31), "trin": 2},
    ),
    "effektmaal": (
        {
            "id": "i-beskæftigelse",
            "navn": "I beskæftigelse",
            "enhed": "procent",
            "familie": "beskæftigelse",
        },
        {"id": "i-ordinært-job", "navn": "I ordinært job", "enhed": "personer"},
        {
            "id": "tilfredshed",
            "navn": "Tilfredse",
            "enhed": "procent",
            "familie": "tilfredshed",
        },
        {"id": "vækst", "navn": "Vækst", "enhed": "procent-ændring"},
        {"id": "kvalitativ", "navn": "Det siger deltagerne", "enhed": "tekst"},
        {"id": "ingen-måling-endnu", "navn": "Ingen måling endnu", "enhed": "ingen"},
    ),
    "prisenheder": (
        {"id": "kr/borger/uge", "navn": "kr. pr. borger pr. uge", "pr": "borger-uge"},
        {"id": "kr/borger/forløb", "navn": "kr. pr. borger pr. forløb", "pr": "borger-forløb"},
        {"id": "kr/år", "navn": "kr. pr. år for hele tilbuddet", "pr": "år"},
    ),
    "lovgrundlag": (
        {"id": "lab-61", "navn": "Hvor længe en praktik kan vare", "kort": "LAB § 61"},
    ),
    "kommuner": (
        {"id": "0420", "navn": "Assens"},
        {"id": "0492", "navn": "Ærø"},
        {"id": "0851", "navn": "Aalborg"},
        {"id": "0999", "navn": "Eksempel Kommune"},
    ),
    "brancher": (
        {
            "id": "db07-q",
            "navn": "Sundhed og socialvæsen",
            "system": "DB07",
            "bogstav": "Q",
            "hovedgrupper": [{"fra": 86, "til": 88}],
        },
    ),
    "kilder": ({"id": "jobindsats", "titel": "Jobindsats.dk", "udgiver": "STAR", "dato": 2026},),
    "formaal": ({"id": "job", "navn": "ordinært job"},),
    "stoette": ({"id": "tolk", "navn": "tolk"},),
}


def frozen(value: Any) -> Any:
    """Plain values as the reader gives them: lists are tuples."""
    if isinstance(value, Mapping):
        return {key: frozen(item) for key, item in value.items()}
    return tuple(frozen(item) for item in value) if isinstance(value, list | tuple) else value


def context(
    terms: Mapping[str, Sequence[Values]] | None = None,
    *,
    today: date = TODAY,
    settings: Values | None = None,
) -> Context:
    """All vocabularies, some with other terms, on a day, under settings."""
    owner = {"navn": "Eksempel Kommune", "kode": "0999"}
    made = Settings.model_validate(frozen({"kommune": owner, **(settings or {})}))
    vocabularies, term_types = {}, files.vocabularies()
    for name, values in {**TERMS, **(terms or {})}.items():
        models = [term_types[name].model_validate(frozen(value)) for value in values]
        vocabularies[name] = Vocabulary(name, name, None, (), {term.id: term for term in models})
    return Context(vocabularies, made, today)


def offer(**fields: Any) -> Offer:
    """An active offer of which nothing is known but what is given."""
    least = {"titel": "Jobklub", "status": "aktiv", "redskab": "vejledning"}
    return Offer.model_validate(frozen({**least, **fields}))


def partner(**fields: Any) -> Partner:
    """An active workplace of which nothing is known but what is given."""
    return Partner.model_validate(frozen({"navn": "Varehuset", "status": "aktiv", **fields}))


def provider(**fields: Any) -> Provider:
    return Provider.model_validate(frozen({"navn": "Udbyderen", "type": "anden-aktør", **fields}))


CLAUSE: Values = {"id": "formål", "emne": "Formål", "tekst": "Et job.", "kilder": ["jobindsats"]}


def agreement(*versions: Values, **fields: Any) -> Agreement:
    """An agreement with versions that each have one clause, unless they say otherwise."""
    dated = [{"klausuler": [CLAUSE], **version} for version in versions]
    least = {"navn": "Praktik", "resumé": "Et kort forløb."}
    return Agreement.model_validate(frozen({**least, "versioner": dated, **fields}))


def goal(**fields: Any) -> GoalFigure:
    least = {"id": "kvoten", "titel": "Kvoten", "enhed": "personer", "kilde": "jobindsats"}
    return GoalFigure.model_validate(frozen({**least, **fields}))


def network(**fields: Any) -> Network:
    least = {"id": "x", "navn": "Netværket", "status": "aktiv", "kilde": "jobindsats"}
    return Network.model_validate(frozen({**least, **fields}))


def duration(**fields: Any) -> Duration:
    return Duration.model_validate(frozen(fields))


def card(id: str = "jobklub", **fields: Any) -> OfferCard:
    return offer_card(id, f"catalogue/offers/{id}.yml", 1, offer(**fields), ())


def partner_card_of(id: str = "varehuset", **fields: Any) -> PartnerCard:
    return partner_card(id, f"companies/partners/{id}.yml", 1, partner(**fields), ())


def figure(**fields: Any) -> Measurement:
    """One figure of a series: 40 percent in work in a quarter, unless reported otherwise."""
    row = Measurement(
        offer="jobklub",
        measure="i-beskæftigelse",
        group=None,
        period="2026K1",
        value=40.0,
        low=None,
        high=None,
        measured=None,
        unit="procent",
        source="jobindsats",
        note=None,
    )
    return row._replace(**fields)


def catalogue(
    *cards: OfferCard | PartnerCard,
    around: Context | None = None,
    providers: Mapping[str, Provider] | None = None,
    agreements: Mapping[str, Agreement] | None = None,
    goals: Sequence[GoalFigure] = (),
    networks: Sequence[Network] = (),
    measurements: Sequence[Measurement] = (),
) -> Catalogue:
    """A catalogue of some cards on a day."""
    offers = {card.id: card for card in cards if isinstance(card, OfferCard)}
    partners = {card.id: card for card in cards if isinstance(card, PartnerCard)}
    return Catalogue(
        context=around or context(),
        offers=offers,
        partners=partners,
        providers=providers or {},
        agreements=agreements or {},
        goals=tuple(goals),
        networks=tuple(networks),
        measurements={"jobklub": tuple(measurements)} if measurements else {},
        files={f"udbydere:{id}": f"catalogue/providers/{id}.yml" for id in providers or {}},
    )


def shown(lines: Iterable[Line]) -> tuple[tuple[str, str], ...]:
    """What a page shows of some lines: labels and words."""
    return tuple((line.label, line.text) for line in lines)


def on(day: date, whole: Catalogue) -> Catalogue:
    """The same catalogue on another day."""
    return replace(whole, context=replace(whole.context, today=day))


def exactly(number: float) -> Span:
    return Span("exact", number, number)
