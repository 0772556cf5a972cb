"""The partnership terms: the version in force, and each version at an address for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.model.catalogue import Catalogue
from generator.model.versions import version_on
from generator.outputs.shared.agreement import (
    AgreementCard,
    AgreementPage,
    ClauseView,
    agreement_cards,
    agreement_page,
    in_force,
)
from generator.outputs.shared.agreement_changes import Since
from generator.outputs.shared.downloads import Download
from generator.outputs.shared.facts import LawView, Line
from generator.outputs.shared.parts import Badge, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.versions import VersionLink, version_state
from tests.outputs import factory
from tests.outputs.factory import CLAUSE, on

CLOSED = factory.agreement(
    {"version": "2010", "gyldig_fra": date(2010, 1, 22), "gyldig_til": date(2019, 12, 31)},
    {"version": "2020", "gyldig_fra": date(2020, 1, 1), "gyldig_til": date(2026, 1, 31)},
)
OPEN = factory.agreement(
    {"version": "gammel", "gyldig_til": date(2019, 12, 31)},
    {"version": "2020", "titel": "Efter loven fra 2020", "gyldig_fra": date(2020, 1, 1)},
    redskab="virksomhedspraktik",
    hvem="Alle virksomheder.",
    kilder=[{"id": "notat", "titel": "Notatet", "dato": 2010}],
)


@pytest.mark.parametrize(
    ("day", "version"),
    [
        (date(2010, 1, 21), None),
        (date(2010, 1, 22), "2010"),
        (date(2015, 6, 1), "2010"),
        (date(2019, 12, 31), "2010"),
        (date(2020, 1, 1), "2020"),
        (date(2026, 1, 31), "2020"),
        (date(2026, 2, 1), None),
    ],
)
def test_a_version_applies_on_both_its_boundaries(day: date, version: str | None) -> None:
    found = version_on(CLOSED, day)
    assert (found.version if found else None) == version


@pytest.mark.parametrize(
    ("day", "version"), [(date(1900, 1, 1), "gammel"), (date(2100, 1, 1), "2020")]
)
def test_a_version_without_an_end_applies_for_ever(day: date, version: str) -> None:
    found = version_on(OPEN, day)
    assert found is not None
    assert found.version == version


def whole(**agreements: Any) -> Catalogue:
    signed = {"aftale": {"type": "praktik"}}
    return factory.catalogue(
        factory.partner_card_of("a", **signed),
        factory.partner_card_of("b", **signed, status="ophørt"),
        factory.partner_card_of("c", aftale={"type": "center"}),
        agreements=agreements,
    )


VERSIONS = (
    VersionLink(
        Link("Efter loven fra 2020", "aftaler/praktik.2020.html"),
        "fra 1. januar 2020",
        Badge("Gælder nu", "aktiv"),
        "aftaler/praktik.2020.aendringer.html",
    ),
    VersionLink(
        Link("Version gammel", "aftaler/praktik.gammel.html"),
        "til 31. december 2019",
        Badge("Tidligere version", "historisk"),
    ),
)
PURPOSE = ClauseView(
    id="formål",
    topic="Formål",
    markdown="Et job.",
    sources=(SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),),
)

BLANK = Download("blank aftale: Praktik", "aftaler/praktik.pdf", "PDF")


def test_the_page_of_the_version_in_force_links_to_every_version() -> None:
    current = in_force(OPEN, whole(praktik=OPEN))
    assert agreement_page("praktik", OPEN, current, whole(praktik=OPEN)) == AgreementPage(
        id="praktik",
        title="Praktik",
        summary="Et kort forløb.",
        suits="Alle virksomheder.",
        version="Efter loven fra 2020",
        period="fra 1. januar 2020",
        state=Badge("Gælder nu", "aktiv"),
        basis=None,
        note=None,
        least=(),
        clauses=(PURPOSE,),
        changed=Since(
            before=VERSIONS[1].link,
            current=VERSIONS[0].link,
            summary="1 vilkår er uændret",
            topics=(),
            steps=(Link("Efter loven fra 2020", "aftaler/praktik.2020.aendringer.html"),),
        ),
        versions=VERSIONS,
        sources=(SourceView("Notatet", None, None, "2010"),),
        tool=Link("Virksomhedspraktik", "redskaber/virksomhedspraktik.html"),
        partners="1 aktiv virksomhed",
        downloads=(BLANK,),
        owner="Eksempel Kommune",
    )


def test_the_permanent_page_of_an_earlier_version_says_that_it_is_not_in_force() -> None:
    page = agreement_page("praktik", OPEN, OPEN.versions[0], whole(praktik=OPEN))
    assert (page.version, page.period) == ("Version gammel", "til 31. december 2019")
    assert page.state == Badge("Tidligere version", "historisk")
    assert (page.partners, page.changed, page.downloads) == ("", None, ())
    assert page.versions == VERSIONS


@pytest.mark.parametrize(
    ("day", "states"),
    [
        (date(2010, 1, 21), ["Kommende version", "Kommende version"]),
        (date(2010, 1, 22), ["Gælder nu", "Kommende version"]),
        (date(2019, 12, 31), ["Gælder nu", "Kommende version"]),
        (date(2020, 1, 1), ["Tidligere version", "Gælder nu"]),
        (date(2026, 1, 31), ["Tidligere version", "Gælder nu"]),
        (date(2026, 2, 1), ["Tidligere version", "Tidligere version"]),
    ],
)
def test_a_version_is_to_come_is_in_force_or_was(day: date, states: list[str]) -> None:
    then = on(day, whole(praktik=CLOSED))
    kinds = {"Gælder nu": "aktiv", "Kommende version": "planlagt", "Tidligere version": "historisk"}
    badges = [Badge(state, kinds[state]) for state in states]
    assert [version_state(version, day) for version in CLOSED.versions] == badges
    pages = [agreement_page("praktik", CLOSED, version, then) for version in CLOSED.versions]
    assert [page.state for page in pages] == badges
    assert [page.partners for page in pages] == [
        "1 aktiv virksomhed" if state == "Gælder nu" else "" for state in states
    ]
    for page in pages:
        assert [version.state for version in page.versions] == badges[::-1]


def test_when_no_version_applies_the_last_is_shown_and_not_as_being_in_force() -> None:
    closed = whole(praktik=CLOSED)
    version = in_force(CLOSED, closed)
    assert version.version == "2020"
    page = agreement_page("praktik", CLOSED, version, closed)
    assert (page.state, page.partners) == (Badge("Tidligere version", "historisk"), "")
    assert factory.shown(agreement_cards(closed)[0].lines) == (
        ("Gældende version", "ingen i dag"),
        ("Aktive virksomheder med aftalen", "1"),
    )


@pytest.mark.parametrize(
    ("active", "text"),
    [(0, ""), (1, "1 aktiv virksomhed"), (1200, "1.200 aktive virksomheder")],
)
def test_companies_with_the_agreement_are_counted_in_words(active: int, text: str) -> None:
    cards = [factory.partner_card_of(str(n), aftale={"type": "praktik"}) for n in range(active)]
    catalogue = factory.catalogue(*cards, agreements={"praktik": OPEN})
    assert agreement_page("praktik", OPEN, OPEN.versions[1], catalogue).partners == text


def test_the_version_in_force_follows_the_catalogues_date() -> None:
    then = on(date(2012, 1, 1), whole(praktik=CLOSED))
    assert in_force(CLOSED, then).version == "2010"


def test_a_clause_has_its_party_laws_sources_and_what_sources_disagree_on() -> None:
    clause = {
        **CLAUSE,
        "part": "begge",
        "lovgrundlag": ["lab-61", "ukendt-lov"],
        "kilder": ["notat", {"titel": "Artiklen"}],
        "uenighed": "Den ene kilde siger fire, den anden seks.",
    }
    terms = factory.agreement(
        {
            "version": "2020",
            "klausuler": [clause],
            "mindst": {
                "pladser": {"antal": 4, "grundlag": "krav", "kilde": "notat"},
                "mentorer": {"antal": 1, "grundlag": "anbefaling"},
            },
        },
        kilder=[{"id": "notat", "titel": "Notatet", "sted": "s. 4"}],
    )
    page = agreement_page("center", terms, terms.versions[0], whole(center=terms))
    notat = SourceView("Notatet", None, None, "s. 4")
    assert page.clauses == (
        PURPOSE._replace(
            party="Begge parter",
            laws=(
                LawView("LAB § 61: Hvor længe en praktik kan vare", None, None),
                LawView("ukendt-lov", None, None),
            ),
            sources=(notat, SourceView("Artiklen", None, None, "")),
            disagreement="Den ene kilde siger fire, den anden seks.",
        ),
    )
    assert page.least == (
        ("Pladser", "mindst 4 (krav)", notat),
        ("Mentorer", "mindst 1 (anbefaling)", None),
    )


def test_the_overview_tells_the_version_in_force_and_counts_active_companies() -> None:
    assert agreement_cards(whole(praktik=OPEN)) == (
        AgreementCard(
            Link("Praktik", "aftaler/praktik.html"),
            "Et kort forløb.",
            "Alle virksomheder.",
            (
                Line("version", "Gældende version", "Efter loven fra 2020"),
                Line("active", "Aktive virksomheder med aftalen", "1"),
            ),
            (BLANK,),
        ),
    )


def test_what_the_municipality_does_itself_belongs_to_the_version_of_today() -> None:
    practice = {"praktik": {PURPOSE.id: "Ring først.", "findes-ikke": "Nej."}}
    settings = whole(praktik=OPEN).context.settings.model_copy(update={"local_practice": practice})
    catalogue = whole(praktik=OPEN)
    context = replace(catalogue.context, settings=settings)
    catalogue = replace(catalogue, context=context)
    pages = [agreement_page("praktik", OPEN, version, catalogue) for version in OPEN.versions]
    assert [[clause.practice for clause in page.clauses] for page in pages] == [
        [""],
        ["Ring først."],
    ]
