"""One word has one number: on the front page, the lists, the pages of seats and in the match."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.model.history import History
from generator.outputs.browser.finding.offers import offers_data
from generator.outputs.browser.finding.partners import partners_data
from generator.outputs.browser.matching.fits import match_data
from generator.outputs.pages.front import front_page
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from generator.outputs.shared.seats.room import VIEWS, room_page
from generator.outputs.shared.seats.sums import seat_sums
from generator.outputs.shared.totals import in_use_text, totals
from tests.support import made
from tests.support.made import Made

CATALOGUES = [made.embedded, made.generated]


def first(text: str) -> int:
    """The number that a text begins with, as Danes write it."""
    found = re.match(r"[\d.]+", text)
    assert found, text
    return int(found[0].replace(".", ""))


def having(data: Any, facet: str, value: str) -> int:
    """How many rows of a list have a value of a facet that is about rows."""
    column = next(column for column in data["facets"] if column["id"] == facet)
    codes = [at for at, (id, _) in enumerate(column["values"]) if id == value]
    return sum(bool({*codes} & {*row}) for row in column["of"])


@pytest.mark.parametrize("of", CATALOGUES)
def test_active_and_in_use_are_as_many_on_the_front_page_the_list_and_in_the_match(
    of: Callable[[], Made],
) -> None:
    whole, written = of()[0], of().offers.values()
    active = sum(offer["status"] == "aktiv" for offer in written)
    in_use = sum(offer["status"] not in ("ophørt", "historisk") for offer in written)
    front = front_page(whole, History())
    data = json.loads(json.dumps(offers_data(whole, Rows(whole))))
    match = match_data(in_order(list(whole.offers.values())), whole)
    assert (first(front.offers), having(data, "status", "aktiv")) == (active, active)
    assert sum("status" not in offer for offer in match["offers"]) == active
    assert (data["current"], having(data, "status", "aktuelle")) == (in_use, in_use)
    assert len(match["offers"]) == in_use
    text = in_use_text(totals(whole.offers.values(), whole.context), "tilbud")
    assert text.startswith(f"{in_use} er i brug: {active} aktive, og {in_use - active} er planlagt")
    assert front.waiting == f"{in_use - active} er planlagt eller på pause"
    assert text.endswith(f" {len(data['ids']) - in_use} er slut: ophørt eller historisk.")


@pytest.mark.parametrize("of", CATALOGUES)
def test_free_seats_are_as_many_on_the_front_page_the_pages_of_seats_and_the_list(
    of: Callable[[], Made],
) -> None:
    whole, written = of()[0], of().partners.values()
    workplaces = [
        one
        for one in written
        if one["status"] == "aktiv" and one.get("art", "arbejdsplads") == "arbejdsplads"
    ]
    if not whole.context.settings.owner.example:
        workplaces = [one for one in workplaces if one.get("eksempel") != "ja"]
    free = sum(
        seats.get("ledige") or 0
        for one in workplaces
        for seats in made.seats_of(one)
        if "opdateret" in seats
        and (whole.today - seats["opdateret"]).days <= 90
        and not ("ledig_fra" in seats and seats["ledig_fra"] > whole.today)
    )
    front, sums = front_page(whole, History()), seat_sums(whole)
    assert (first(front.free_seats), first(sums.free)) == (free, free)
    assert first(front.partners) == first(sums.workplaces) == len(workplaces)
    for view in VIEWS:
        assert first(room_page(view, relate(whole).free_seats, whole).free) == free
    data = partners_data(whole, Rows(whole))
    [sort] = [sort for sort in data["sorts"] if sort["id"] == "ledige"]
    assert sum(number or 0 for number in sort["of"]) == free


@pytest.mark.parametrize("of", CATALOGUES)
def test_the_groups_of_the_front_page_count_the_active_offers_of_each(
    of: Callable[[], Made],
) -> None:
    whole, written = of()[0], of().offers.values()
    ids = {term.label: term.id for term in whole.context.terms("maalgrupper").values()}
    ids = {label[:1].upper() + label[1:]: id for label, id in ids.items()}
    for way in front_page(whole, History()).groups:
        group = ids[way.link.text[:1].upper() + way.link.text[1:]]
        active = [one for one in written if one["status"] == "aktiv"]
        assert way.offers == sum(group in made.groups_of(one) for one in active), way
