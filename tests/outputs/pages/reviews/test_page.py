"""The page of what is late: what waits for each owner, the e-mail and the command, in pages."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import unquote

from generator.model.cards import OfferCard
from generator.outputs.pages.reviews.page import (
    MAX_OWNERS,
    ON_A_PAGE,
    LateRow,
    OwnerLine,
    review_pages,
)
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from tests.outputs import factory

LATE = date(2026, 3, 1)
FRESH = date(2026, 11, 1)


def card(
    id: str, owner: str = "Team Job", reviewed: date | None = LATE, **reported: Any
) -> OfferCard:
    fields = {"titel": id.capitalize(), **reported}
    if owner:
        fields["ansvarlig"] = owner
    if reviewed:
        fields["gennemgået"] = reviewed
    return factory.card(id, **fields)


OWNER = {
    "navn": "Eksempel Kommune",
    "kode": "0999",
    "kontakt": {"enhed": "Kataloget", "e-mail": "katalog@kommune.example"},
}


def pages(*cards: OfferCard, **settings: Any):  # type: ignore[no-untyped-def]
    around = factory.context(settings={"kommune": OWNER, **settings})
    return list(relate(factory.catalogue(*cards, around=around)).ask(review_pages))


def test_the_page_has_each_owners_sum_what_is_late_and_where_to_edit_it() -> None:
    (page,) = pages(
        card("praktik", eksempel="ja"),
        card("jobklub", reviewed=None),
        card("mentor", "Team Æ", FRESH),
        rediger_url="https://git.example/{sti}",
    )
    assert page.summary == (
        "1 af de 3 sider, der er i brug 22. november 2026, er gennemgået inden for de seneste"
        " 6 måneder. 1 er over tiden. 1 er aldrig gennemgået."
    )
    assert page.examples == "Heraf 1 opdigtet eksempel."
    place = Link("Team Job", "om/gennemgang.html#ansvarlig-team-job")
    assert page.owners == (
        OwnerLine("Team Job", place, "2", "0", "1", "1", "1. marts 2026"),
        OwnerLine("Team Æ", None, "1", "1", "0", "0", "1. november 2026"),
    )
    (group,) = page.groups
    never, late = group.rows
    assert never._replace(badges=()) == LateRow(
        Link("Jobklub", "tilbud/jobklub.html"),
        *("Tilbud", (), "", ""),
        "https://git.example/catalogue/offers/jobklub.yml",
    )
    assert (late.reviewed, late.due) == ("1. marts 2026", "1. september 2026")
    assert [badge.text for badge in late.badges] == ["Eksempel"]
    assert (group.anchor, group.waiting) == ("ansvarlig-team-job", "2 sider")
    assert group.command == 'katalog confirm --ansvarlig "Team Job"'


def test_the_mail_goes_to_the_departments_mailbox_and_lists_the_addresses() -> None:
    (page,) = pages(card("praktik"), postkasser={"Team Job": "job@kommune.example"})
    (group,) = page.groups
    assert group.to == "Team Job"
    to, subject, body = group.mail.replace("&body=", "?subject=").split("?subject=")
    assert to == "mailto:job@kommune.example"
    assert unquote(subject) == "Gå denne igennem: 1 side (Team Job), Tilbudskatalog"
    assert unquote(body).split("\r\n") == [
        "Læs siderne igennem. Svar med det, der skal rettes, og hvilke der passer.",
        "",
        "Hele listen: https://katalog.example/om/gennemgang.html#ansvarlig-team-job",
        "",
        "- Praktik (senest 1. september 2026): https://katalog.example/tilbud/praktik.html",
    ]


def test_the_mail_of_other_departments_goes_to_the_municipality() -> None:
    (page,) = pages(card("a"), postkasser={"Team Sol": "sol@kommune.example"})
    assert page.groups[0].to == "Kataloget"
    assert page.groups[0].mail.startswith("mailto:katalog@kommune.example?")


def test_without_any_mailbox_there_is_no_mail() -> None:
    (page,) = relate(factory.catalogue(card("a"))).ask(review_pages)
    assert (page.groups[0].mail, page.groups[0].to) == ("", "")


def test_entries_without_an_owner_come_last_and_have_no_command() -> None:
    (page,) = pages(card("a", ""), card("b", ""), card("c"))
    assert [group.name for group in page.groups] == ["Team Job", "Ansvarlig ikke oplyst"]
    last = page.groups[1]
    assert (last.anchor, last.command) == ("uden-ansvarlig", "")
    assert "Hvem er ansvarlig for 2 sider?" in unquote(last.mail)


def test_when_nothing_is_late_there_are_sums_alone() -> None:
    (page,) = pages(card("a", reviewed=FRESH))
    assert page.groups == ()
    assert page.summary.endswith("er gennemgået inden for de seneste 6 måneder.")
    (empty,) = pages()
    assert (empty.owners, empty.groups, empty.examples) == ((), (), "")


def test_a_long_list_goes_on_over_pages_and_its_mail_stands_once() -> None:
    many = [card(f"a{n:03}") for n in range(ON_A_PAGE + 5)]
    first, second = pages(*many, card("z", "Team Sol"))
    assert (first.path, second.path) == ("om/gennemgang.html", "om/gennemgang.2.html")
    assert [(g.name, g.is_continued, len(g.rows), bool(g.mail), bool(g.command))
            for page in (first, second) for g in page.groups] == [
        ("Team Job", False, ON_A_PAGE, True, True),
        ("Team Job", True, 5, False, False),
        ("Team Sol", False, 1, True, True),
    ]  # fmt: skip
    assert second.owners == ()
    assert [one.link for one in first.owners] == [
        Link("Team Job", "om/gennemgang.html#ansvarlig-team-job"),
        Link("Team Sol", "om/gennemgang.2.html#ansvarlig-team-sol"),
    ]
    assert "\r\nOg " in unquote(first.groups[0].mail)


def test_owners_whose_names_look_alike_have_places_of_their_own() -> None:
    (page,) = pages(card("a", "Team Job"), card("b", "team-job"), card("c", "?"))
    anchors = [group.anchor for group in page.groups]
    assert len(set(anchors)) == 3


def test_only_the_owners_with_most_to_do_are_listed() -> None:
    first, *_ = pages(*(card(f"a{n:03}", f"Team {n:03}") for n in range(MAX_OWNERS + 2)))
    assert len(first.owners) == MAX_OWNERS
    assert first.more_owners == "2 andre ansvarlige"
