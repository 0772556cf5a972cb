"""The news are what a visitor cares about, and never an older version's own words."""

from __future__ import annotations

from datetime import date
from typing import Any

import feedparser
import pytest

from generator.model.history import Bulk, Edit, History, Known
from generator.outputs.changes.news import MOST, NewsItem, news_page
from tests.outputs.factory import frozen
from tests.render.test_templates import templates
from tests.support.catalogue import catalogue

DAY = date(2026, 11, 20)
TIME = "2026-11-20T12:00:00+01:00"
CATALOGUE = catalogue()
OFFER = "eksempel-forloeb"
WEEK = {"enhed": "kr/borger/uge"}


def edit(old: Any, new: Any, id: str = OFFER, kind: str = "tilbud", day: date = DAY) -> Edit:
    def whole(data: Any) -> Any:
        return None if data is None else frozen({"titel": "Et forløb", "status": "aktiv", **data})

    return Edit(day, TIME.replace("2026-11-20", day.isoformat()), kind, id, whole(old), whole(new))


def items(*edits: Edit) -> tuple[NewsItem, ...]:
    return news_page(History("klar", edits), CATALOGUE).items


def said(*edits: Edit) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.heading, item.lines) for item in items(*edits)]


def test_seats_prices_and_dates_are_told_and_comments_and_texts_are_not() -> None:
    old = {"kapacitet": {"ledige": 4}, "pris": [{"beløb": 1650, **WEEK}], "beskrivelse": "Før."}
    new = {"kapacitet": {"ledige": 2}, "pris": [{"beløb": 1700, **WEEK}], "beskrivelse": "Nu."}
    assert said(edit(old, new)) == [
        (
            "Ændret: Et forløb uden fejl",
            ("Ledige pladser 4 → 2", "Pris 1.650 → 1.700 kr. pr. borger pr. uge (+3,0 %)"),
        )
    ]
    assert said(edit({"beskrivelse": "Før."}, {"beskrivelse": "Nu.", "gennemgået": DAY})) == []


def test_new_things_come_before_those_that_ended_and_those_that_changed() -> None:
    found = said(
        edit({"kapacitet": {"ledige": 4}}, {"kapacitet": {"ledige": 2}}),
        edit({"titel": "Gammelt"}, {"titel": "Gammelt", "status": "ophørt"}, "gammelt"),
        edit(None, {"titel": "Nyt", "kapacitet": {"pladser": 20}}, "nyt"),
        edit({"titel": "Væk"}, None, "vaek"),
        edit(None, {"titel": "Historisk", "status": "historisk"}, "historisk"),
    )
    assert [lines for _, lines in found[:2]] == [("Pladser: 20",), ()]
    assert [heading for heading, _ in found] == [
        *("Nyt tilbud: Nyt", "Ophørt: Gammelt", "Fjernet: Væk", "Ændret: Et forløb uden fejl"),
    ]


def test_words_that_were_taken_out_again_do_not_come_back() -> None:
    old = {"vilkår": ["Ring til Navn Navnesen"], "kapacitet": {"note": "Navn Navnesen"}}
    new = {"vilkår": ["Ring til afdelingen"], "kapacitet": {"note": "afdelingen"}}
    ((_, lines),) = said(edit(old, new))
    assert lines == ("Vilkår er ændret",)
    weeks = {"uger": 4}
    noted = {"varighed": {**weeks, "note": "Navn Navnesen"}}
    ((_, lines),) = said(edit(noted, {"varighed": {**weeks, "note": "afdelingen"}}))
    assert lines == ("Varighed er ændret",)
    ((_, lines),) = said(edit(noted, {"varighed": {"uger": 6}}))
    assert lines == ("Varighed 4 uger → 6 uger",)


def test_an_entry_is_linked_by_its_name_now_while_it_has_a_page() -> None:
    there, gone = items(
        edit({"status": "pause"}, {}), edit({}, None, "vaek", day=date(2026, 11, 1))
    )
    assert (there.title, there.path) == ("Et forløb uden fejl", "tilbud/eksempel-forloeb.html")
    assert (gone.title, gone.path) == ("Et forløb", "")


def test_no_more_than_a_hundred_are_shown() -> None:
    many = [edit(None, {"titel": f"Nyt {n}"}, f"nyt-{n}") for n in range(MOST + 20)]
    assert len(items(*many)) == MOST


@pytest.mark.parametrize(
    ("known", "note"),
    [
        ("klar", "Der er ingen ændringer at vise."),
        ("afkortet", "kun den nyeste del af historien kendes"),
        ("ingen", "ændringernes historie ikke kendes"),
    ],
)
def test_a_page_without_news_says_why(known: Known, note: str) -> None:
    page = news_page(History(known), CATALOGUE)
    assert note in page.note
    assert page.days == ()


def test_many_at_once_are_one_line() -> None:
    page = news_page(History("klar", (), (Bulk(DAY, 70, 1, 2),)), CATALOGUE)
    reported = "70 nye sider, 1 fjernet side og 2 rettede sider. De er ikke vist enkeltvis."
    assert [day.bulk for day in page.days] == [(reported,)]


def feed(*found: NewsItem) -> str:
    return str(
        templates().render(
            "news.atom",
            "",
            items=found,
            updated=TIME,
            settings=CATALOGUE.context.settings,
            url="https://katalog.example/",
            feed="nyt.atom",
            page="nyt.html",
        )
    )


def test_the_feed_is_read_by_a_reader_without_complaint() -> None:
    hostile = "</title><b>&amp; ]]> “Æ” <script>"
    new = {"titel": hostile, "eksempel": "ja", "kapacitet": {"ledige": 2}}
    read = feedparser.parse(feed(*items(edit(None, new, "nyt"), edit({"status": "pause"}, {}))))
    assert (read.bozo, read.version) == (False, "atom10")
    assert read.feed.id == "https://katalog.example/nyt.atom"
    assert read.feed.author == CATALOGUE.context.settings.owner.name
    assert [entry.id for entry in read.entries] == [
        "https://katalog.example/nyt.html#2026-11-20-tilbud-nyt",
        "https://katalog.example/nyt.html#2026-11-20-tilbud-eksempel-forloeb",
    ]
    assert all(entry.updated == TIME and entry.title and entry.link for entry in read.entries)
    assert hostile in feed_titles(feed(*items(edit(None, new, "nyt"))))[1]


def feed_titles(text: str) -> list[str]:
    """The titles as they stand, by a plain XML parser."""
    from xml.etree import ElementTree as Xml  # noqa: PLC0415

    return [
        title.text or ""
        for title in Xml.fromstring(text).iter("{http://www.w3.org/2005/Atom}title")
    ]


def test_the_page_shows_hostile_words_as_text_and_stays_small() -> None:
    new = {
        "titel": "</a><script>alert(1)</script>",
        "kapacitet": {"pladser": 20, "ledige": 3},
        "pris": [{"beløb": 980, **WEEK}],
        "målgrupper": [{"gruppe": "jobparate"}],
        "varighed": {"uger": 4},
    }
    many = [edit(None, new, f"{'meget-langt-id-' * 4}{n}") for n in range(MOST)]
    page = news_page(History("klar", tuple(many)), CATALOGUE)
    html = templates().render("news.html", "", page=page, feed="nyt.atom")
    assert "<script" not in html
    assert len(html.encode()) < 100_000
