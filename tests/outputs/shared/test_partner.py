"""A company's page: facts, seats, the agreement it signed, and workplaces that are like it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest

from generator.model.cards import PartnerCard, partner_card
from generator.model.catalogue import Catalogue
from generator.outputs.shared.agreement_changes import Since
from generator.outputs.shared.facts import Line, known
from generator.outputs.shared.mail import Correction
from generator.outputs.shared.partner import (
    AgreementView,
    PartnerPage,
    partner_page,
)
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import MAX_SIMILAR, relate, similar
from generator.outputs.shared.rows import Rows
from tests.outputs import factory
from tests.outputs.factory import TODAY


def seats(form: str, free: int | None, **fields: Any) -> dict[str, Any]:
    known = {"ledige": free, "opdateret": TODAY} if free is not None else {}
    return {"form": form, "antal": 4, **known, **fields}


def place(id: str, *pladser: dict[str, Any], **fields: Any) -> PartnerCard:
    return factory.partner_card_of(id, **{"navn": id, "pladser": pladser, **fields})


def similar_to(card: PartnerCard, *others: PartnerCard) -> list[str]:
    return [other.id for other in relate(factory.catalogue(card, *others)).ask(similar, card.id)]


def code(code: str, system: str = "DB07") -> dict[str, Any]:
    return {"branche": {"system": system, "kode": code}}


FULL = place("fuldt", seats("virksomhedspraktik", 0), **code("873010"))
FREE = seats("virksomhedspraktik", 1)


def test_the_same_branch_comes_first_then_danish_order() -> None:
    found = similar_to(
        FULL,
        place("å", FREE),
        place("ø", FREE, **code("471110")),
        place("z", FREE),
        place("plejehjem", FREE, **code("879020")),
    )
    assert found == ["plejehjem", "z", "ø", "å"]


def test_the_freshest_figure_comes_first_among_those_as_near() -> None:
    found = similar_to(
        FULL,
        place("a", seats("virksomhedspraktik", 1, opdateret=date(2026, 1, 1))),
        place("b", seats("virksomhedspraktik", 1, opdateret=date(2026, 10, 1))),
        place("c", FREE),
        place(
            "plejehjem",
            seats("virksomhedspraktik", 1, opdateret=date(2026, 1, 1)),
            **code("879020"),
        ),
    )
    assert found == ["plejehjem", "c", "b", "a"]


def test_workplaces_with_free_seats_of_the_same_form_are_alike() -> None:
    both = [seats("virksomhedspraktik", 0), seats("løntilskud", 2)]
    assert similar_to(FULL, place("a", FREE), place("b", *both), place("c")) == ["a"]


def test_only_other_active_workplaces_are_alike_and_never_more_than_five() -> None:
    many = [place(f"nr-{number}", FREE) for number in range(8)]
    assert similar_to(FULL, place("i-bero", FREE, status="i-bero")) == []
    assert similar_to(FULL, *many) == ["nr-0", "nr-1", "nr-2", "nr-3", "nr-4"]
    assert MAX_SIMILAR == 5


def test_the_two_branch_systems_are_not_mixed() -> None:
    found = similar_to(FULL, place("a", FREE), place("b", FREE, **code("873010", "DB25")))
    assert found == ["a", "b"]


@pytest.mark.parametrize(
    ("card", "full"),
    [
        (FULL, True),
        (place("a", seats("løntilskud", 0), seats("virksomhedspraktik", 0)), True),
        (place("a", seats("løntilskud", 0), FREE), False),
        (place("a", seats("løntilskud", None)), False),
        (place("a"), False),
        (place("a", seats("løntilskud", 0), status="i-bero"), False),
    ],
)
def test_a_workplace_is_full_when_it_is_active_and_tells_of_no_free_seat(
    card: PartnerCard, full: bool
) -> None:
    assert card.is_full == full


def test_a_workplace_with_room_shows_no_others() -> None:
    assert similar_to(place("ledig", FREE), place("a", FREE)) == []


def page(around: Catalogue | None = None, **fields: Any) -> PartnerPage:
    model = factory.partner(**fields)
    card = partner_card("varehuset", "companies/partners/varehuset.yml", 1, model, ())
    whole = around or factory.catalogue()
    whole = replace(whole, partners={**whole.partners, card.id: card})
    return partner_page(card, model, whole, relate(whole), Rows(whole))


def test_the_facts_of_a_workplace_are_those_that_are_known() -> None:
    found = page(
        sektor="socialøkonomisk",
        cvr="13748136",
        p_nummer="1003388394",
        ansatte=0,
        kommune=["0420", "0999"],
        område="Vestfyn",
        **code("873010"),
    )
    assert factory.shown(known(*found.about)) == (
        ("Branche", "Sundhed og socialvæsen (DB07 87.30.10)"),
        ("Sektor", "Socialøkonomisk"),
        ("Kommune", "Assens og Eksempel Kommune, Vestfyn"),
        ("Ordinært ansatte", "0"),
        ("CVR-nummer", "13748136"),
        ("P-nummer", "1003388394"),
    )
    assert known(*page().about) == ()


@pytest.mark.parametrize(
    ("branch", "text"),
    [
        ({"tekst": "plejehjem"}, "Plejehjem"),
        ({"system": "DB07", "kode": "873010", "tekst": "plejehjem"}, "Plejehjem (DB07 87.30.10)"),
        ({"system": "DB07", "kode": "011100"}, "011100 (DB07 01.11.00)"),
    ],
)
def test_a_branch_is_in_the_workplaces_own_words_with_its_code(
    branch: dict[str, str], text: str
) -> None:
    assert factory.shown(known(*page(branche=branch).about)) == (("Branche", text),)


TERMS = factory.agreement(
    {"version": "2020", "gyldig_fra": date(2020, 1, 1), "gyldig_til": date(2026, 1, 31)},
    {"version": "2026", "titel": "Praktik fra 2026", "gyldig_fra": date(2026, 2, 1)},
)


def signed(**fields: Any) -> AgreementView | None:
    whole = factory.catalogue(agreements={"praktik": TERMS})
    return page(whole, aftale={"type": "praktik", **fields}).agreement


def test_the_version_that_applied_when_the_agreement_was_signed_is_shown() -> None:
    assert signed(indgået=date(2025, 3, 1), udløber=TODAY) == AgreementView(
        kind=Link("Praktik", "aftaler/praktik.html"),
        version=Link("Version 2020", "aftaler/praktik.2020.html"),
        since=Since(
            before=Link("Version 2020", "aftaler/praktik.2020.html"),
            current=Link("Praktik fra 2026", "aftaler/praktik.2026.html"),
            summary="1 vilkår er uændret",
            steps=(Link("Praktik fra 2026", "aftaler/praktik.2026.aendringer.html"),),
        ),
        lines=(
            Line("agreement.signed", "Indgået", "1. marts 2025"),
            Line("agreement.expires", "Udløber", "22. november 2026"),
        ),
    )


def test_an_agreement_is_expired_from_the_day_after() -> None:
    found = signed(indgået=date(2026, 2, 1), udløber=date(2026, 11, 21))
    assert found is not None
    assert found.expired
    assert found.version == Link("Praktik fra 2026", "aftaler/praktik.2026.html")
    assert found.since is None


def test_an_agreement_without_dates_or_before_all_versions_has_no_version() -> None:
    undated, early = signed(), signed(indgået=date(2019, 12, 31))
    assert undated is not None
    assert early is not None
    assert (undated.version, early.version) == (None, None)
    assert (undated.uncovered, early.uncovered) == (False, True)
    assert factory.shown(undated.lines) == (("Indgået", "ikke oplyst"), ("Udløber", "ikke oplyst"))


def test_an_agreement_that_does_not_exist_is_not_shown() -> None:
    assert page(aftale={"type": "findes-ikke"}).agreement is None


def test_a_workplace_in_use_tells_what_it_does_not_tell_of_its_mentors() -> None:
    found = page(mentorer={"antal": 2, "uddannede": 0, "betalt": "ja"}).mentoring
    assert factory.shown(found) == (
        ("Antal mentorer", "2"),
        ("Heraf uddannede", "0"),
        ("Timer pr. uge", "ikke oplyst"),
        ("Mentor frikøbt", "ikke oplyst"),
        ("Honorar til virksomheden", "Ja"),
    )
    assert page(status="historisk").mentoring == ()


def test_a_correction_goes_to_the_function_behind_the_agreement_and_never_to_the_company() -> None:
    own = {"enhed": "HR", "e-mail": "hr@firma.example"}
    behind = {"enhed": "Virksomhedsindgangen", "e-mail": "centre@kommune.example"}
    found = page(kontakt=own, aftale={"type": "praktik", "kontakt": behind}).correction
    assert found.to == "Virksomhedsindgangen"
    assert (found.href or "").startswith("mailto:centre@kommune.example?")
    assert page(kontakt=own).correction == Correction(None, "Eksempel Kommune")


def test_a_correction_tells_what_the_page_says() -> None:
    contact = {"e-mail": "centre@kommune.example"}
    found = page(
        pladser=[seats("virksomhedspraktik", 1), {"form": "løntilskud"}],
        ansatte=45,
        arbejdsopgaver=["fylde op", "rydde op"],
        aftale={"type": "praktik", "udløber": date(2027, 2, 28), "kontakt": contact},
    ).correction
    text = unquote((found.href or "").partition("&body=")[2])
    assert text.split("\r\n")[4:] == [
        "Siden: https://katalog.example/virksomheder/varehuset.html",
        "Id: virksomheder/varehuset",
        "",
        "På siden stod der den 22. november 2026:",
        "- Status: Aktiv",
        "- Ordinært ansatte: 45",
        "- Virksomhedspraktik: 1 af 4 ledige (opgjort 22. november 2026)",
        "- Løntilskud: ikke oplyst",
        "- Aftale udløber: 28. februar 2027",
        "- Opgaver: fylde op; rydde op",
    ]
