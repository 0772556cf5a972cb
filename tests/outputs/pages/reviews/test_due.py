"""Which entries in use are late for their review, by owner."""

from __future__ import annotations

from datetime import date

from generator.outputs.pages.reviews.due import OwnerSum, reviews
from tests.outputs import factory

TODAY = factory.TODAY  # 22 November 2026; what was reviewed before 22 May is late
IN_TIME, LATE, LATER = date(2026, 5, 22), date(2026, 5, 21), date(2026, 1, 31)


def card(id: str, owner: str | None, reviewed: date | None, **fields: object):  # type: ignore[no-untyped-def]
    known = {"ansvarlig": owner, "gennemgået": reviewed}
    reported = {key: value for key, value in known.items() if value is not None}
    return factory.card(id, **{"titel": id.upper(), **reported, **fields})


def test_each_owner_has_its_sum_and_those_with_most_to_do_come_first() -> None:
    found = reviews(
        factory.catalogue(
            card("a", "Team Æble", IN_TIME),
            card("b", "Team Job", LATE),
            card("c", "Team Job", LATER),
            card("d", "Team Job", IN_TIME, status="pause"),
            card("e", None, None),
            card("f", "Team Ø", LATE),
            card("g", "Team Job", None, eksempel="ja"),
        )
    )
    assert found.sums == (
        OwnerSum("Team Job", 4, 1, 2, 1, LATER),
        OwnerSum("Team Ø", 1, 0, 1, 0, LATE),
        OwnerSum("Team Æble", 1, 1, 0, 0, IN_TIME),
        OwnerSum("", 1, 0, 0, 1, None),
    )
    assert {
        owner: [(late.kept.id, late.due) for late in entries]
        for owner, entries in found.late.items()
    } == {
        "Team Job": [("g", None), ("c", date(2026, 7, 31)), ("b", date(2026, 11, 21))],
        "Team Ø": [("f", date(2026, 11, 21))],
        "": [("e", None)],
    }
    assert found.examples == 1


def test_what_has_ended_is_not_waited_for() -> None:
    ended = [card(s, "Team Job", LATER, status=s) for s in ("ophørt", "historisk")]
    assert reviews(factory.catalogue(*ended)).sums == ()


def test_a_company_counts_beside_the_offers() -> None:
    partner = factory.partner_card_of(ansvarlig="Team Job", gennemgået=LATE)
    found = reviews(factory.catalogue(partner, card("a", "Team Job", IN_TIME)))
    assert [(late.kept.kind, late.kept.id) for late in found.late["Team Job"]] == [
        ("virksomheder", "varehuset")
    ]


def test_a_provider_or_an_agreement_counts_once_it_has_an_owner_or_a_review() -> None:
    whole = factory.catalogue(
        providers={"p": factory.provider(ansvarlig="Team Job"), "q": factory.provider()},
        agreements={"a": factory.agreement({"version": "2026"})},
    )
    assert [(one.owner, one.in_use) for one in reviews(whole).sums] == [("Team Job", 1)]


def test_the_municipalitys_own_deadline_counts() -> None:
    around = factory.context(settings={"gennemgang_måneder": 12})
    found = reviews(factory.catalogue(card("a", "Team Job", LATER), around=around))
    assert found.late == {}
