"""The overviews of target groups and of tools: what holds today first, each with its counts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from generator.model.catalogue import Context
from generator.outputs.pages.terms import TermRow, TermSection, sections
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from tests.outputs import factory
from tests.outputs.factory import TODAY

PAST: dict[str, Any] = {"gyldig_til": date(2013, 12, 31)}
COMING: dict[str, Any] = {"gyldig_fra": date(2027, 1, 1)}


def found(vocabulary: str, *cards: Any, around: Context | None = None) -> list[TermSection]:
    whole = factory.catalogue(*cards, around=around)
    return relate(whole).ask(sections, vocabulary)


def titles(listed: list[TermSection]) -> list[tuple[str, list[str]]]:
    return [(section.title, [row.name for row in section.rows]) for section in listed]


def seats(free: int, days: int = 0) -> dict[str, Any]:
    return {"ledige": free, "opdateret": TODAY - timedelta(days=days)}


def offer(id: str, free: int, days: int = 0, **fields: Any) -> Any:
    groups = [{"gruppe": "jobparate"}]
    return factory.card(id, målgrupper=groups, kapacitet=seats(free, days), **fields)


def place(id: str, **fields: Any) -> Any:
    given = {"form": "løntilskud", "målgrupper": ["jobparate"], **seats(5)}
    return factory.partner_card_of(id, pladser=[given], **fields)


def row(name: str, id: str, *badges: Badge, **known: str) -> TermRow:
    nothing = {"period": "", "active_offers": "0", "free_seats": "0", "companies": "0"}
    link = Link(name[0].lower() + name[1:], f"maalgrupper/{id}.html")
    return TermRow(link=link, name=name, badges=badges, **{**nothing, **known})


def test_the_overview_of_groups_is_by_system_with_todays_first_and_the_past_last() -> None:
    terms = (
        {"id": "a", "navn": "a", "system": "før"},
        {"id": "b", "navn": "b", "system": "senere"},
        {"id": "c", "navn": "c", "system": "nu", **PAST},
        {"id": "d", "navn": "d", "system": "altid"},
        {"id": "e", "navn": "e", "system": "nu", **COMING},
        {"id": "f", "navn": "f", "system": "ukendt"},
        {"id": "g", "navn": "g", "system": "ventet"},
    )
    systems = (
        {"id": "før", "navn": "Før", **PAST},
        {"id": "senere", "navn": "Senere", **COMING},
        {"id": "nu", "navn": "Nu", "gyldig_fra": date(2025, 7, 1)},
        {"id": "altid", "navn": "Altid"},
        {"id": "ventet", "navn": "Ventet", "forventet": "ja"},
    )
    around = factory.context({"maalgrupper": terms, "systemer": systems})
    ended, coming = Badge("Ophørt", "historisk"), Badge("Kommende", "planlagt")
    assert found("maalgrupper", around=around) == [
        TermSection(
            "Nu",
            "Gælder fra 1. juli 2025.",
            (
                row("C", "c", ended, period="til 31. december 2013"),
                row("E", "e", coming, period="fra 1. januar 2027"),
            ),
        ),
        TermSection("Altid", None, (row("D", "d"),)),
        TermSection("Senere", "Gælder fra 1. januar 2027.", (row("B", "b"),)),
        TermSection("Ventet", None, (row("G", "g"),)),
        TermSection("Før", "Gælder til 31. december 2013.", (row("A", "a"),)),
        TermSection("ukendt", None, (row("F", "f"),)),
    ]


def test_a_group_has_its_active_offers_their_free_seats_and_its_companies_counted() -> None:
    listed = found(
        "maalgrupper",
        offer("a", 2),
        offer("b", 4, 90),
        offer("gammelt", 8, 91),
        offer("slut", 16, status="historisk"),
        place("c"),
        place("d"),
        place("lukket", status="ophørt"),
    )
    rows = {row.link.text: row for section in listed for row in section.rows}
    assert rows["jobparate"] == TermRow(
        link=Link("jobparate", "maalgrupper/jobparate.html"),
        name="Jobparate på kontanthjælp",
        badges=(),
        period="",
        active_offers="3",
        free_seats="6",
        companies="2",
    )


def test_counts_are_written_as_danes_do() -> None:
    listed = found("redskaber", *(offer(str(number), 2) for number in range(1000)))
    (guidance, *_) = listed[0].rows
    assert (guidance.active_offers, guidance.free_seats) == ("1.000", "2.000")


def test_the_overview_of_tools_tells_those_of_today_from_those_to_come_and_those_that_were() -> (
    None
):
    coming = {"id": "ny", "navn": "Ny", **COMING}
    announced = {"id": "ventet", "navn": "Ventet", "forventet": "ja"}
    tools = [
        {"id": "gammel", "navn": "Gammel", **PAST},
        coming,
        *factory.TERMS["redskaber"],
        announced,
    ]
    listed = found("redskaber", around=factory.context({"redskaber": tools}))
    assert titles(listed) == [
        (
            "Redskaber, der kan bruges i dag",
            ["Vejledning", "Virksomhedspraktik", "Løntilskud", "Mentorstøtte"],
        ),
        ("Kommende redskaber", ["Ny", "Ventet"]),
        ("Tidligere redskaber", ["Gammel", "Jobrotation"]),
    ]
    assert {section.note for section in listed} == {None}


def test_a_heading_without_tools_is_left_out() -> None:
    assert [section.title for section in found("redskaber")] == [
        "Redskaber, der kan bruges i dag",
        "Tidligere redskaber",
    ]
