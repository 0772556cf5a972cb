"""Target groups and tools: their pages, and what fits them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.pages import term_lists
from generator.outputs.pages.lists import counted
from generator.outputs.pages.term import (
    Kinship,
    LawRule,
    RateRow,
    TermPage,
    group_page,
    term_badges,
    tool_page,
)
from generator.outputs.pages.term_lists import term_listing
from generator.outputs.pages.terms import term_entries
from generator.outputs.shared.facts import LawView, Line
from generator.outputs.shared.parts import Badge, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from tests.outputs import factory
from tests.outputs.factory import TODAY

JOBINDSATS = SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026")


def group(id: str, **fields: Any) -> TermPage:
    known = next(term for term in factory.TERMS["maalgrupper"] if term["id"] == id)
    others = [term for term in factory.TERMS["maalgrupper"] if term["id"] != id]
    around = factory.context({"maalgrupper": [{**known, **fields}, *others]})
    return group_page(around.term("maalgrupper", id), factory.catalogue(around=around))


def test_an_ended_groups_page_shows_its_time_its_successor_and_its_kin() -> None:
    assert group(
        "match-1",
        ydelse="kontanthjælp",
        alder={"mindst": 30},
        nummer=2,
        kilde="jobindsats",
        note="Lokale ord.",
        efterprøvet="nej",
    ) == TermPage(
        title="Jobklare (match 1)",
        badges=(Badge("Ophørt", "historisk"),),
        markdown=None,
        lines=(
            Line("system", "Målgruppesystem", "Match 1-3"),
            Line("period", "Gælder", "til 31. december 2013"),
            Line("benefit", "Ydelse", "kontanthjælp"),
            Line("age", "Alder", "mindst 30 år"),
            Line("number", "Nummer i LAB § 6", "2"),
        ),
        note="Lokale ord.",
        verified=False,
        checked="",
        least_activity=(),
        successors=(Link("Jobparate", "maalgrupper/jobparate.html"),),
        kinships=(
            Kinship(
                Link("Jobparate", "maalgrupper/jobparate.html"),
                "delvis",
                "Et skøn.",
                "Reglerne fra 2025",
            ),
        ),
        laws=(),
        rules=(),
        rates=(),
        rates_note=None,
        calculator=None,
        source=JOBINDSATS,
    )


def test_a_tools_page_shows_its_laws_and_the_rules_that_apply_to_it() -> None:
    rule = {
        "id": "varighed",
        "navn": "Løntilskuddets længde",
        "art": "varighed",
        "redskab": "løntilskud",
        "tekst": "Højst seks måneder.",
        "senest_kontrolleret": factory.TODAY,
        "gyldig_fra": date(2020, 1, 1),
        "læsninger": [{"navn": "Loven", "tekst": "Seks måneder i alt."}],
        "kilde": "jobindsats",
    }
    other = {**rule, "id": "anden", "redskab": "virksomhedspraktik"}
    around = factory.context({"lovregler": [rule, other]})
    page = tool_page(around.term("redskaber", "løntilskud"), factory.catalogue(around=around))
    assert factory.shown(page.lines) == (("Trin på trappen", "3"),)
    assert page.laws == (LawView("LAB § 61: Hvor længe en praktik kan vare", None, None),)
    assert page.rules == (
        LawRule(
            name="Løntilskuddets længde",
            badges=(),
            text="Højst seks måneder.",
            period="fra 1. januar 2020",
            verified=True,
            checked="22. november 2026",
            note=None,
            readings=(("Loven", "Seks måneder i alt.", None),),
            source=JOBINDSATS,
        ),
    )


def rate(id: str, kind: str, amount: Any, year: int) -> dict[str, Any]:
    since = date(year, 1, 1)
    written = {"art": kind, "beløb": amount, "enhed": "kr/time", "gyldig_fra": since}
    return {"id": id, "navn": id, **written}


def test_a_tools_page_shows_its_rates_the_newest_of_each_kind_first() -> None:
    rates = [
        rate("a", "løntilskud-offentlig", {"fra": 120.4, "til": 160}, 2026),
        rate("b", "løntilskud-privat", 90.5, 2025),
        rate("c", "løntilskud-privat", 92.11, 2026),
        rate("d", "mentor", 210, 2026),
    ]
    around = factory.context({"satser": rates})
    page = tool_page(around.term("redskaber", "løntilskud"), factory.catalogue(around=around))
    private, public = "Løntilskud til private arbejdsgivere", "Løntilskud til offentlige"
    assert page.rates == (
        RateRow(private, "92,11 kr. pr. time", "fra 1. januar 2026", None, "", None),
        RateRow(private, "90,50 kr. pr. time", "fra 1. januar 2025", None, "", None),
        RateRow(
            f"{public} arbejdsgivere",
            "120,40-160 kr. pr. time",
            "fra 1. januar 2026",
            None,
            "",
            None,
        ),
    )


def test_a_tool_that_can_be_reckoned_on_leads_to_its_calculator() -> None:
    catalogue = factory.catalogue()
    terms = catalogue.context.vocabularies["redskaber"].terms
    links = {id: tool_page(term, catalogue).calculator for id, term in terms.items()}
    assert links["løntilskud"] == Link(
        "Regn ud, hvad et løntilskud dækker", "beregnere.html#loentilskud"
    )
    assert links["vejledning"] is None


def test_a_term_is_marked_when_it_has_ended_is_announced_or_is_to_come() -> None:
    coming = {"id": "ny", "navn": "Ny", "gyldig_fra": date(2027, 1, 1)}
    around = factory.context({"redskaber": [*factory.TERMS["redskaber"], coming]})

    def badges(vocabulary: str, id: str) -> list[str]:
        return [badge.text for badge in term_badges(around.term(vocabulary, id), around)]

    assert badges("redskaber", "løntilskud") == []
    assert badges("redskaber", "jobrotation") == ["Ophørt"]
    assert badges("maalgrupper", "gruppe-2") == ["Forventet"]
    assert badges("redskaber", "ny") == ["Kommende"]


def to(id: str, group: str, **fields: Any) -> Any:
    return factory.card(id, titel=id, målgrupper=[{"gruppe": group}], **fields)


def seat(form: str, group: str, free: int) -> dict[str, Any]:
    return {"form": form, "målgrupper": [group], "ledige": free, "opdateret": TODAY}


def place(id: str, form: str, group: str, free: int, **fields: Any) -> Any:
    return factory.partner_card_of(id, navn=id, pladser=[seat(form, group, free)], **fields)


WHOLE = factory.catalogue(
    to("b", "jobparate", kapacitet={"pladser": 9, "ledige": 2, "opdateret": TODAY}),
    to("a", "jobparate", status="historisk"),
    to("fortid", "match-1", status="historisk"),
    to("nutid", "match-1"),
    to("ældre", "match-1", status="ophørt", redskab="løntilskud"),
    place("fyldt", "løntilskud", "jobparate", 0),
    place("ledig", "løntilskud", "jobparate", 1),
    place("lukket", "løntilskud", "jobparate", 1, status="ophørt"),
)


def listed(vocabulary: str, id: str, whole: Catalogue = WHOLE) -> tuple[list[str], ...]:
    found = relate(whole).ask(term_entries, vocabulary, id)
    return tuple([card.id for card in cards] for cards in found)


def test_a_groups_page_lists_its_own_offers_its_companies_and_earlier_offers_of_its_kin() -> None:
    assert listed("maalgrupper", "jobparate") == (
        ["b", "a"],
        ["ledig", "fyldt"],
        ["fortid", "ældre"],
    )


def test_offers_in_use_are_never_listed_as_earlier_offers() -> None:
    assert listed("maalgrupper", "match-1") == (["nutid", "fortid", "ældre"], [], ["a"])


def test_a_tools_page_lists_its_offers_and_the_companies_that_have_seats() -> None:
    assert listed("redskaber", "løntilskud") == (["ældre"], ["ledig", "fyldt"], [])


def test_companies_and_earlier_offers_are_on_the_first_page_only_and_not_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(term_lists, "MAX_PARTNERS", 1)
    monkeypatch.setattr(term_lists, "MAX_HISTORIC", 1)
    many = [to(f"nr-{number}", "jobparate") for number in range(60)]
    whole = replace(WHOLE, offers={**WHOLE.offers, **{card.id: card for card in many}})
    first, second = (
        relate(whole).ask(term_listing, "maalgrupper", "jobparate", number) for number in (1, 2)
    )
    assert (len(first.offers.cards), len(second.offers.cards)) == (60, 2)
    assert [[c.id for c in cards] for cards in (first.partners, first.historic)] == [
        ["ledig"],
        ["fortid"],
    ]
    assert (first.more_partners, second.more_partners) == (1, 0)
    assert (second.partners, second.historic) == ((), ())


def test_a_count_of_entries_is_in_words() -> None:
    assert counted(1, "tilbud") == "1 tilbud"
    assert counted(1, "virksomheder") == "1 virksomhed"
    assert counted(1200, "virksomheder") == "1.200 virksomheder"


def test_a_check_is_shown_from_its_own_day() -> None:
    tomorrow = factory.TODAY + timedelta(days=1)
    one = rate("a", "løntilskud-privat", 92.12, 2026) | {"senest_kontrolleret": tomorrow}
    around = factory.context({"satser": [one]})
    page = tool_page(around.term("redskaber", "løntilskud"), factory.catalogue(around=around))
    assert [row.checked for row in page.rates] == [""]
    then = replace(around, today=tomorrow)
    page = tool_page(around.term("redskaber", "løntilskud"), factory.catalogue(around=then))
    assert [row.checked for row in page.rates] == ["23. november 2026"]


def test_what_the_municipality_does_itself_with_a_tool_is_on_the_tools_page_by_topic() -> None:
    own = {"praktik": {"formål": "Vi mødes først.", "ukendt": "Vises ikke."}}
    around = factory.context(settings={"lokal_praksis": own})
    practice = factory.agreement(
        {"version": "før", "gyldig_til": TODAY - timedelta(days=1)},
        {"version": "nu", "gyldig_fra": TODAY},
        redskab="virksomhedspraktik",
    )
    catalogue = factory.catalogue(agreements={"praktik": practice}, around=around)
    page = tool_page(around.term("redskaber", "virksomhedspraktik"), catalogue)
    assert (page.owner, page.practice) == ("Eksempel Kommune", (("Formål", "Vi mødes først."),))
    assert tool_page(around.term("redskaber", "løntilskud"), catalogue).practice == ()
