"""An offer on paper: the sheet for the citizen, and the entry in the book of all offers."""

from __future__ import annotations

from datetime import date

from generator.outputs.prints.common import EXAMPLE, HISTORIC
from generator.outputs.prints.offer import offer_entry, offer_sheet
from generator.outputs.prints.parts import (
    BookEntry,
    Bullets,
    Facts,
    Head,
    Part,
    Prose,
    Section,
    Sheet,
    Words,
)
from tests.outputs.factory import TODAY
from tests.outputs.prints.making import an_offer

OLD = date(2026, 1, 5)


def answers(sheet: Sheet) -> dict[str, tuple[Part, ...]]:
    return {section.heading: section.parts for section in sheet.sections}


def test_a_sheet_answers_what_where_when_what_to_bring_and_whom_to_ask() -> None:
    sheet = offer_sheet(
        *an_offer(
            titel="Jobklub",
            resumé="Vi søger job sammen.",
            indhold=["cv", "samtaler"],
            beskrivelse="Kom **som du er**.",
            støtte=["tolk"],
            målgrupper=[{"gruppe": "jobparate", "alder": {"fra": 18, "til": 29}, "note": "med cv"}],
            sted={"navn": "Biblioteket", "by": "Assens", "transport": "bus 12"},
            varighed={"uger": 4},
            timer_pr_uge=20,
            optag={"form": "hold", "datoer": [date(2026, 12, 7)], "note": "ring først"},
            kapacitet={"pladser": 10, "ledige": 2, "venteliste": 3, "opdateret": TODAY},
            krav=["fyldt 18 år"],
            oplysninger=[{"emne": "Medbring", "tekst": "madpakke"}],
            økonomi_for_borger="Du beholder din ydelse.",
            visitation={"hvem": "jobkonsulenten"},
            kontakt={"enhed": "Jobklubben", "telefon": "+45 00 00 00 00"},
        )
    )
    assert sheet == Sheet(
        Head(
            "Fakta til dig om et tilbud",
            "Jobklub",
            (),
            (),
            "Vi søger job sammen.",
            "tilbud/jobklub.html",
        ),
        (
            Section(
                "Hvad er det?",
                (
                    Bullets(("cv", "samtaler")),
                    Prose("Kom **som du er**."),
                    Words("Støtte undervejs: Tolk."),
                ),
            ),
            Section("Hvem er det for?", (Words("Jobparate (18-29 år, med cv)"),)),
            Section("Hvor?", (Words("Biblioteket, Assens, bus 12"),)),
            Section(
                "Hvornår?",
                (
                    Facts(
                        (
                            ("Holdstart", "7. december 2026"),
                            ("Varighed", "4 uger (20 timer om ugen)"),
                            (
                                "Pladser",
                                "2 af 10 ledige (3 på venteliste, opgjort 22. november 2026)",
                            ),
                            ("Om hold og ventetid", "ring først"),
                        )
                    ),
                ),
            ),
            Section("Hvad skal du kunne?", (Bullets(("fyldt 18 år",)),)),
            Section("Hvad skal du have med?", (Words("madpakke"),)),
            Section("Dine penge", (Words("Du beholder din ydelse."),)),
            Section(
                "Hvem kan du spørge?",
                (
                    Facts(
                        (
                            ("Enhed", "Jobklubben"),
                            ("Telefon", "+45 00 00 00 00"),
                            ("Hvem kan henvise dig", "jobkonsulenten"),
                        )
                    ),
                ),
            ),
        ),
        "Ikke gennemgået af nogen endnu.",
        qr=True,
    )


def test_what_is_unknown_says_so_and_whom_to_ask_instead() -> None:
    assert answers(offer_sheet(*an_offer())) == {
        "Hvad er det?": (Words("Indholdet er ikke oplyst."),),
        "Hvem er det for?": (Words("ikke oplyst"),),
        "Hvor?": (Words("ikke oplyst"),),
        "Hvornår?": (
            Facts(
                (
                    ("Start", "ikke oplyst"),
                    ("Varighed", "ikke oplyst"),
                    ("Pladser", "ikke oplyst"),
                )
            ),
        ),
        "Hvad skal du kunne?": (Words("Ikke oplyst"),),
        "Hvad skal du have med?": (Words("Ikke oplyst. Spørg, før du begynder."),),
        "Dine penge": (Words("Ikke oplyst. Spørg din sagsbehandler."),),
        "Hvem kan du spørge?": (Words("Ikke oplyst. Spørg din sagsbehandler."),),
    }


def test_a_figure_tells_its_day_and_that_it_is_old_but_not_its_age() -> None:
    seats = {"pladser": 10, "ledige": 2, "opdateret": OLD}
    (when,) = answers(offer_sheet(*an_offer(kapacitet=seats)))["Hvornår?"]
    assert isinstance(when, Facts)
    assert dict(when.lines)["Pladser"] == "2 af 10 ledige (opgjort 5. januar 2026, gammelt tal)"


def test_a_figure_without_a_day_says_that_the_day_is_unknown() -> None:
    (when,) = answers(offer_sheet(*an_offer(kapacitet={"pladser": 14})))["Hvornår?"]
    assert isinstance(when, Facts)
    assert dict(when.lines)["Pladser"] == "14 pladser (dato ikke oplyst)"


def test_a_historical_offer_and_an_example_are_marked() -> None:
    head = offer_sheet(*an_offer(status="historisk", eksempel="ja", gyldighed="2011")).head
    assert head.marks == ("Historisk", "Eksempel")
    assert head.notices == (f"{HISTORIC} Periode: 2011.", EXAMPLE)


def test_a_review_that_is_overdue_stands_at_the_foot() -> None:
    sheet = offer_sheet(*an_offer(ansvarlig="Team Job", gennemgået=OLD))
    assert sheet.foot == (
        "Ansvarlig: Team Job. Sidst gennemgået 5. januar 2026."
        " Skulle være gennemgået senest 5. juli 2026."
    )


def test_in_the_book_an_effect_has_all_that_it_takes_to_judge_it() -> None:
    entry = offer_entry(
        *an_offer(
            resumé="Vi søger job.",
            effekt=[
                {
                    "mål": "i-beskæftigelse",
                    "efter": "3 mdr.",
                    "andel": 42.5,
                    "antal": 120,
                    "periode": "2026K1",
                    "kilde": "jobindsats",
                },
                {"mål": "i-ordinært-job", "personer": 12, "kilde": "jobindsats"},
            ],
            kommune="0420",
        )
    )
    effects = (
        "I beskæftigelse: 42,5 % (efter 3 mdr., n = 120, 1. kvartal 2026);"
        " I ordinært job: 12 personer (n = ikke oplyst, periode ikke oplyst)"
    )
    assert entry == BookEntry(
        "Jobklub",
        (),
        "Vi søger job.",
        (
            Facts(
                (
                    ("Målgruppe", "ikke oplyst"),
                    ("Pladser", "ikke oplyst"),
                    ("Varighed", "ikke oplyst"),
                    ("Start", "ikke oplyst"),
                    ("Pris", "ikke oplyst"),
                    ("Effekt", effects),
                    ("Udbyder", "ikke oplyst"),
                    ("Sted", "Assens"),
                    ("Kontakt", "ikke oplyst"),
                )
            ),
        ),
        "tilbud/jobklub.html",
    )
