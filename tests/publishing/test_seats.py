"""What the founding documents say of seats, quotas and mentors stands on the site exactly."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.projects import copy_of_embedded, embedded

ROOM = ("ledige-pladser", *(f"ledige-pladser.{by}" for by in ("branche", "maalgruppe", "sted")))


@cache
def html(page: str) -> str:
    return (embedded().public / page).read_text(encoding="utf-8").split("<article", 1)[1]


@cache
def text(page: str) -> str:
    """A page's words without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html(page))).split())


@pytest.mark.parametrize(
    ("page", "words"),
    [
        # Omlægning af indsatsen, Assens 22.02.2011, p. 4: 16 centres with 35 seats; 2 agreements
        # with 5 seats on the way; 2 agreements in abeyance.
        (
            "virksomheder/assens-virksomhedscentre.html",
            "Virksomhedscenter 16 arbejdspladser; 2 aftaler på vej; 2 aftaler i bero De 2 aftaler "
            "på vej har 5 pladser. De 2 i bero er det på grund af arbejdsfordeling. 35 "
            "ikke oplyst ikke oplyst 5 Match 2 (af 3)",
        ),
        ("virksomheder/assens-virksomhedscentre.html", "15. februar 2011"),
        ("maal.html", "16 virksomhedscentre (80 %) 1. december 2010 - 15. februar 2011"),
        ("maal.html", "35 pladser (43,8 %) 1. december 2010 - 15. februar 2011"),
        # p. 5: a stock of 152,2 of a quota of 149, which the memo calls 102,3 %.
        ("maal.html", "152,2 jobklare i løntilskud (102,1 %) januar 2011"),
        (
            "pladser.html",
            "Kommunal løntilskudskvote til jobklare Kvoten er fastsat af "
            "Beskæftigelsesministeriet. 149 jobklare i løntilskud",
        ),
        ("pladser.html", "152,2 jobklare i løntilskud (102,1 %) januar 2011"),
        (
            "pladser.html",
            "Kilden skriver 102,3 (udnyttelsesgrad i procent; 152,2 af 149 er 102,1 %).",
        ),
        # Fire gode eksempler, 24.02.2011, p. 8: three companies, 4 seats each, 10 hours a week.
        (
            "virksomheder/ringsted-virksomhedscenteraftaler.html",
            "Virksomhedscenter 3 arbejdspladser med 4 pladser hver",
        ),
        (
            "virksomheder/ringsted-virksomhedscenteraftaler.html",
            "Timer pr. uge 10 Mentor frikøbt Ja",
        ),
        # p. 4 of Assens: mentors from the beginning of May 2011, and no dates of meetings.
        (
            "mentornetvaerk.html",
            "Temamøder planlagt fra: maj 2011 Emner: psykisk sårbarhed, konfliktløsning, "
            "mennesketyper",
        ),
    ],
)
def test_the_figures_of_assens_and_ringsted_stand_as_in_their_sources(
    page: str, words: str
) -> None:
    assert words in text(page)


@pytest.mark.parametrize("page", [*(f"{name}.html" for name in ROOM), "pladser.html"])
def test_historical_workplaces_are_neither_listed_nor_counted(page: str) -> None:
    assert "assens-virksomhedscentre" not in html(page)
    assert "groennehaven" not in html(page)
    assert "ringsted" not in html(page)


def test_all_views_of_the_free_seats_have_the_same_sum() -> None:
    sum_of = re.compile(r"Eksempel Kommune, 22\. november 2026: (.*?)\.")
    sums = {tuple(sum_of.findall(text(f"{name}.html"))[:1]) for name in ROOM}
    [(words,)] = sums
    assert words in text("pladser.html")


def test_every_page_of_an_offer_or_a_company_has_the_mail_of_a_correction() -> None:
    for folder in ("tilbud", "virksomheder"):
        entries = [
            path
            for path in (embedded().public / folder).glob("*.html")
            if re.fullmatch(r"(?!index)[a-z0-9-]+", path.stem)
        ]
        assert len(entries) > 100
        for path in entries:
            (mail,) = _mails(path)
            assert len(mail) <= 1_800
            assert f"Id: {folder}/{path.stem}\r\n" in unquote(mail)


def _mails(path: Path) -> list[str]:
    found = re.findall(r'href="(mailto:[^"]*subject=[^"]*)"', path.read_text(encoding="utf-8"))
    return [unescape(mail) for mail in found]


def test_a_seat_that_is_taken_leaves_the_offer_and_the_lists_of_free_seats(
    tmp_path: Path,
) -> None:
    project = copy_of_embedded(tmp_path)
    offer = "tilbud/eksempel-virksomhedscentre.html"
    listed = [offer, *(f"{name}.html" for name in ROOM)]
    before = {path: raw.decode().count("emballagefabrikken") for path, raw in project.tree().items()
              if path in listed}  # fmt: skip
    project.edit("companies/partners/emballagefabrikken-fjordhuse.yml", "ledige: 2", "ledige: 0")
    assert project.build().code == 0
    after = {path: raw.decode().count("emballagefabrikken") for path, raw in project.tree().items()
             if path in listed}  # fmt: skip
    assert all(after[path] < before[path] for path in listed)
