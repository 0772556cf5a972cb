"""A workplace on paper: its fact sheet, and its entry in the book of all workplaces."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.outputs.prints.partner import partner_entry, partner_sheet
from generator.outputs.prints.parts import (
    BookEntry,
    Bullets,
    Facts,
    Grid,
    Head,
    Note,
    Part,
    Prose,
    Section,
    Sheet,
    Words,
)
from tests.outputs import factory
from tests.outputs.prints.making import a_partner

SEATS = {
    "form": "virksomhedspraktik",
    "antal": 4,
    "ledige": 1,
    "venteliste": 2,
    "målgrupper": ["jobparate", "unge"],
    "opdateret": date(2026, 1, 5),
    "note": "kun formiddage",
    "kilde": "jobindsats",
}
AGREEMENTS = {"praktik": factory.agreement({"version": "2020"})}
FIELDS: dict[str, Any] = {
    "resumé": "Et varehus.",
    "beskrivelse": "Vi er **tyve**.",
    "jobprofil": "Stille arbejde.",
    "arbejdsopgaver": ["fylde varer op", "rydde op"],
    "pladser": [SEATS],
    "mentorer": {"antal": 2, "uddannede": 1},
    "krav": ["mødestabilitet"],
    "støtteaktiviteter": ["danskundervisning"],
    "sektor": "privat",
    "ansatte": 45,
    "sted": {"adresse": "Torvet", "by": "Assens"},
    "kontakt": {"enhed": "Kontoret", "telefon": "+45 00 00 00 00"},
    "aftale": {"type": "praktik", "indgået": date(2025, 3, 1), "udløber": date(2026, 2, 28)},
}
AGREEMENT = (
    "Praktik (indgået 1. marts 2025, udløber 28. februar 2026)."
    " Aftalen er udløbet og ikke fornyet endnu"
)


def sheet_of(**fields: Any) -> Sheet:
    card, page, whole = a_partner(AGREEMENTS, **fields)
    return partner_sheet(card, page, whole.context)


def test_a_sheet_shows_the_work_the_seats_what_it_takes_and_whom_to_call() -> None:
    assert sheet_of(**FIELDS) == Sheet(
        Head(
            "Faktaark om en arbejdsplads",
            "Varehuset",
            (),
            (),
            "Et varehus.",
            "virksomheder/varehuset.html",
        ),
        (
            Section("Arbejdet", (Words("Stille arbejde."), Prose("Vi er **tyve**."))),
            Section("Opgaver", (Bullets(("fylde varer op", "rydde op")),)),
            Section(
                "Pladser",
                (
                    Grid(
                        ("Form", "Pladser", "Ledige", "Målgrupper", "Opgjort"),
                        (
                            (
                                "Virksomhedspraktik",
                                "4 (2 på venteliste)",
                                "1",
                                "Jobparate, Unge under 30 år",
                                "5. januar 2026, gammelt tal",
                            ),
                        ),
                    ),
                    Note("Virksomhedspraktik: kun formiddage"),
                    Note("Virksomhedspraktik: Kilde: Jobindsats.dk"),
                ),
            ),
            Section("Krav", (Bullets(("mødestabilitet",)),)),
            Section("Mentor", (Facts((("Antal mentorer", "2"), ("Heraf uddannede", "1"))),)),
            Section("Støtte", (Bullets(("danskundervisning",)),)),
            Section(
                "Fakta",
                (
                    Facts(
                        (
                            ("Sektor", "Privat"),
                            ("Ordinært ansatte", "45"),
                            ("Aftale", AGREEMENT),
                        )
                    ),
                ),
            ),
            Section("Sted", (Words("Torvet, Assens"),)),
            Section("Kontakt", (Facts((("Enhed", "Kontoret"), ("Telefon", "+45 00 00 00 00"))),)),
        ),
        "Ikke gennemgået af nogen endnu.",
        qr=False,
    )


def test_what_is_unknown_of_a_workplace_says_so() -> None:
    unknown: tuple[Part, ...] = (Words("ikke oplyst"),)
    assert {section.heading: section.parts for section in sheet_of().sections} == {
        "Arbejdet": (Words("Jobprofilen er ikke oplyst."),),
        "Opgaver": unknown,
        "Pladser": (Words("Antallet af pladser er ikke oplyst."),),
        "Krav": unknown,
        "Mentor": unknown,
        "Støtte": unknown,
        "Fakta": unknown,
        "Sted": unknown,
        "Kontakt": unknown,
    }


def test_in_the_book_the_seats_stand_in_a_line() -> None:
    card, page, whole = a_partner(AGREEMENTS, **FIELDS)
    seats = (
        "Virksomhedspraktik: 4 (2 på venteliste, ledige: 1, Jobparate, Unge under 30 år,"
        " opgjort 5. januar 2026, gammelt tal)"
    )
    assert partner_entry(card, page, whole.context) == BookEntry(
        "Varehuset",
        (),
        "Et varehus.",
        (
            Facts(
                (
                    ("Pladser", seats),
                    ("Branche", "ikke oplyst"),
                    ("Ordinært ansatte", "45"),
                    ("Sted", "Torvet, Assens"),
                    ("Opgaver", "fylde varer op; rydde op"),
                    ("Mentor", "antal mentorer: 2, heraf uddannede: 1"),
                    ("Aftale", AGREEMENT),
                    ("Kontakt", "Kontoret, +45 00 00 00 00"),
                )
            ),
        ),
        "virksomheder/varehuset.html",
    )
