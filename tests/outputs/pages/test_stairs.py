"""Trappen til arbejdsmarkedet: each step with its tools, its active offers and its free seats."""

from __future__ import annotations

from typing import Any

from generator.outputs.pages.stairs import EXITS, MAX_OFFERS, Step, exits, steps
from generator.outputs.shared.paths import Link
from tests.outputs import factory
from tests.outputs.factory import TODAY


def seats(free: int) -> dict[str, Any]:
    return {"kapacitet": {"ledige": free, "opdateret": TODAY}}


def test_an_offer_stands_on_its_own_step_or_on_its_tools() -> None:
    found = steps(
        factory.catalogue(
            factory.card("å", titel="Ålen", redskab="virksomhedspraktik", **seats(2)),
            factory.card("z", titel="Zebraen", redskab="mentorstøtte", trin=2),
            factory.card("eget", titel="Eget trin", redskab="virksomhedspraktik", trin=3),
            factory.card("intet", redskab="mentorstøtte"),
            factory.card("slut", redskab="virksomhedspraktik", status="historisk", **seats(9)),
        )
    )
    assert [[offer.text for offer in step.offers] for step in found] == [
        [],
        ["Zebraen", "Ålen"],
        ["Eget trin"],
    ]
    assert found[1] == Step(
        number=2,
        title="Virksomhedspraktik",
        short="Virksomhedspraktik",
        x=200,
        y=168,
        tools=(Link("Virksomhedspraktik", "redskaber/virksomhedspraktik.html"),),
        offers=(Link("Zebraen", "tilbud/z.html"), Link("Ålen", "tilbud/å.html")),
        more=0,
        summary="2 aktive tilbud, 2 ledige pladser",
    )


def test_a_way_out_is_on_no_step_whatever_its_tool_is() -> None:
    whole = factory.catalogue(
        factory.card("a", titel="Skånejob", redskab="løntilskud", udgang="skånejob")
    )
    assert [step.offers for step in steps(whole)] == [(), (), ()]
    assert [exit.offers for exit in exits(whole)][-1] == (Link("Skånejob", "tilbud/a.html"),)


def test_an_empty_step_says_so() -> None:
    assert [step.summary for step in steps(factory.catalogue())] == [
        "0 aktive tilbud, 0 ledige pladser"
    ] * 3


def test_one_is_not_written_as_many() -> None:
    (first, _, _) = steps(factory.catalogue(factory.card(**seats(1))))
    assert first.summary == "1 aktivt tilbud, 1 ledig plads"


def test_a_tool_that_has_ended_is_not_on_the_stairs() -> None:
    tools = [tool.text for step in steps(factory.catalogue()) for tool in step.tools]
    assert tools == ["Vejledning", "Virksomhedspraktik", "Løntilskud"]


def test_a_step_lists_sixty_offers_and_counts_the_rest() -> None:
    cards = [factory.card(str(number), titel=f"Nr. {number:03}") for number in range(62)]
    (first, _, _) = steps(factory.catalogue(*cards))
    assert MAX_OFFERS == 60
    assert (len(first.offers), first.more) == (60, 2)


def test_the_ways_out_are_those_of_the_source_in_its_order() -> None:
    assert [exit.title for exit in EXITS] == [
        "Ordinært job eller uddannelse",
        "Revalidering",
        "Fleksjob",
        "Skånejob",
    ]
