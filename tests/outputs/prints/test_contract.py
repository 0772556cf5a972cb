"""Agreements to sign: a company's own with the terms that apply, and a blank one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.outputs.prints.contract import Terms, blank_contract, partner_contract
from generator.outputs.prints.parts import Contract, Facts, Grid, Head, Note, Prose, Section, Words
from generator.outputs.shared.agreement import agreement_page
from generator.outputs.shared.versions import version_of
from tests.outputs import factory
from tests.outputs.prints.making import a_partner

CLAUSES = [
    {
        "id": "formål",
        "emne": "Formål",
        "part": "begge",
        "tekst": "Et **job**.",
        "kilder": ["jobindsats"],
        "lovgrundlag": ["lab-61"],
        "uenighed": "Den ene siger fire.",
    },
    {"id": "penge", "emne": "Penge", "tekst": "Ingen.", "kilder": ["jobindsats"]},
]
AGREEMENT = factory.agreement(
    {"version": "gammel", "gyldig_til": date(2019, 12, 31)},
    {
        "version": "2020",
        "gyldig_fra": date(2020, 1, 1),
        "klausuler": CLAUSES,
        "mindst": {"pladser": {"antal": 4, "grundlag": "krav", "kilde": "jobindsats"}},
    },
)
AGREEMENTS = {"praktik": AGREEMENT}
SEATS = {"form": "virksomhedspraktik", "antal": 4, "ledige": 1, "målgrupper": ["unge"]}


def terms() -> Terms:
    whole = factory.catalogue(agreements=AGREEMENTS)
    page = agreement_page("praktik", AGREEMENT, AGREEMENT.versions[1], whole)
    return Terms(page, "aftaler/praktik.2020.html")


def contract_of(**fields: Any) -> Contract:
    card, page, whole = a_partner(AGREEMENTS, **fields)
    return partner_contract(card, page, terms(), whole)


def signed(day: date | None = None, **fields: Any) -> dict[str, Any]:
    return {"aftale": {"type": "praktik", **({"indgået": day} if day else {}), **fields}}


def test_an_agreement_has_the_companys_own_facts_the_clauses_and_who_signs() -> None:
    found = contract_of(
        **signed(
            date(2025, 3, 1),
            udløber=date(2027, 2, 28),
            kontakt={"enhed": "Virksomhedsindgangen"},
            note="Fornys hvert år.",
        ),
        cvr="13748136",
        sektor="privat",
        kommune="0420",
        sted={"by": "Assens"},
        pladser=[SEATS],
        mentorer={"antal": 1},
        kontakt={"enhed": "Kontoret"},
    )
    assert found == Contract(
        Head(
            "Aftale",
            "Praktik: Varehuset",
            (),
            ("Vilkårene er dem, der gjaldt, da aftalen blev indgået.",),
            "Et kort forløb.",
            "virksomheder/varehuset.html",
        ),
        (
            Section(
                "Parterne",
                (
                    Facts(
                        (
                            ("Virksomhed", "Varehuset"),
                            ("Sektor", "Privat"),
                            ("CVR-nummer", "13748136"),
                            ("Sted", "Assens"),
                            ("Kommune", "Assens"),
                        )
                    ),
                ),
            ),
            Section(
                "Pladser",
                (
                    Grid(
                        ("Form", "Pladser", "Målgrupper", "Opgjort"),
                        (("Virksomhedspraktik", "4", "Unge under 30 år", "ikke oplyst"),),
                    ),
                ),
            ),
            Section("Mentorer", (Facts((("Antal mentorer", "1"),)),)),
            Section(
                "Periode",
                (
                    Facts((("Indgået", "1. marts 2025"), ("Udløber", "28. februar 2027"))),
                    Note("Fornys hvert år."),
                ),
            ),
            Section("Kontakt i virksomheden", (Facts((("Enhed", "Kontoret"),)),)),
            Section("Kontakt i kommunen", (Facts((("Enhed", "Virksomhedsindgangen"),)),)),
        ),
        "aftaler/praktik.2020.html",
        (
            Section(
                "Formål (begge parter)",
                (
                    Prose("Et **job**."),
                    Note("Kilderne er uenige: Den ene siger fire."),
                    Note("Lovgrundlag: LAB § 61: Hvor længe en praktik kan vare."),
                ),
            ),
            Section("Penge", (Prose("Ingen."),)),
        ),
        ("For Varehuset", "For Assens"),
        "Version 2020. Gælder fra 1. januar 2020.",
    )


def test_what_is_not_known_of_the_parties_says_so_and_the_owner_signs() -> None:
    found = contract_of(**signed(date(2025, 3, 1)))
    sections = {section.heading: section.parts for section in found.sections}
    assert sections["Pladser"] == (Words("Antallet af pladser er ikke oplyst."),)
    assert sections["Mentorer"] == (Words("ikke oplyst"),)
    assert sections["Kontakt i kommunen"] == (Words("ikke oplyst"),)
    assert found.signers == ("For Varehuset", "For Eksempel Kommune")


def test_an_agreement_that_has_run_out_says_so() -> None:
    found = contract_of(**signed(date(2025, 3, 1), udløber=date(2026, 2, 28)))
    assert "Aftalen er udløbet og ikke fornyet endnu." in found.head.notices


def test_an_agreement_that_is_negotiated_is_a_draft() -> None:
    found = contract_of(**signed(), status="under-forhandling")
    assert found.head.marks == ("Under forhandling",)
    assert found.head.notices == (
        "Udkast. Aftalen er ikke indgået; vilkårene er dem, der gælder i dag.",
    )


@pytest.mark.parametrize(
    ("fields", "version"),
    [
        (signed(date(2019, 12, 31)), "gammel"),
        (signed(date(2020, 1, 1)), "2020"),
        ({**signed(), "status": "under-forhandling"}, "2020"),
        (signed(), None),
        ({**signed(date(2025, 3, 1)), "art": "ordning"}, None),
        ({"aftale": {"type": "findes-ikke", "indgået": date(2025, 3, 1)}}, None),
        ({}, None),
    ],
)
def test_the_version_is_that_of_the_day_of_signing_or_none(
    fields: dict[str, Any], version: str | None
) -> None:
    card, _, whole = a_partner(AGREEMENTS, **fields)
    found = version_of(card, whole)
    assert (found.version if found else None) == version


def test_a_blank_agreement_has_lines_to_write_on_and_the_same_clauses() -> None:
    found = blank_contract("praktik", terms(), factory.context())
    assert found.head == Head(
        "Aftale",
        "Praktik",
        (),
        ("Udfyldes sammen med kommunen. Vilkårene er dem, der gælder, når aftalen underskrives.",),
        "Et kort forløb.",
        "aftaler/praktik.html",
    )
    sections = {section.heading: section.parts for section in found.sections}
    assert list(sections) == ["Parterne", "Pladser", "Mentorer", "Periode"]
    assert sections["Periode"] == (
        Facts((("Aftalen begynder", ""), ("Aftalen udløber", ""), ("Kontakt i kommunen", ""))),
    )
    assert sections["Pladser"][1:] == (
        Note("Pladser: mindst 4 (krav). Kilde: Jobindsats.dk, STAR, 2026"),
    )
    assert found.clauses == contract_of(**signed(date(2025, 3, 1))).clauses
    assert found.signers == ("For virksomheden", "For Eksempel Kommune")


def test_a_blank_agreement_of_an_example_municipality_is_marked() -> None:
    owner = {"navn": "Eksempel Kommune", "kode": "0999", "eksempel": "ja"}
    found = blank_contract("praktik", terms(), factory.context(settings={"kommune": owner}))
    assert found.head.marks == ("Eksempel",)
