"""The lines of a page, which prints take by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

import pytest

from generator.outputs.prints import offer, partner
from generator.outputs.prints.parts import Facts
from generator.outputs.shared.facts import Line
from generator.outputs.shared.offer import OfferPage
from generator.outputs.shared.partner import PartnerPage
from generator.outputs.shared.seats.workplace import SeatsTable
from tests.outputs import factory
from tests.outputs.prints.making import FULL_OFFER, FULL_PARTNER, a_partner, an_offer

CARD, OFFER, CONTEXT = an_offer(**FULL_OFFER)
WORKPLACE, PARTNER, WHOLE = a_partner(
    {"praktik": factory.agreement({"version": "2020"})}, **FULL_PARTNER
)


def lists_of_lines(view: object) -> Iterator[Sequence[Line]]:
    """Every list of lines of a page and its sections; a table of seats has its own."""
    if is_dataclass(view):
        values: Sequence[object] = [getattr(view, field.name) for field in fields(view)]
    else:
        values = view if isinstance(view, tuple) else ()
    if values and all(isinstance(value, Line) for value in values):
        yield values  # type: ignore[misc]  # all of them are lines
        return
    for value in values:
        if not isinstance(value, SeatsTable):
            yield from lists_of_lines(value)


@pytest.mark.parametrize("page", [OFFER, PARTNER])
def test_every_line_of_a_page_has_an_id_of_its_own(page: OfferPage | PartnerPage) -> None:
    found = [line for lines in lists_of_lines(page) for line in lines]
    assert len(found) >= 10
    assert sorted(page.lines.values()) == sorted(found)


def test_what_prints_ask_for_is_there() -> None:
    assert set(offer.WHEN) <= OFFER.lines.keys()
    entries = (
        (offer.BOOK, offer.offer_entry(CARD, OFFER, CONTEXT)),
        (partner.BOOK, partner.partner_entry(WORKPLACE, PARTNER, WHOLE.context)),
    )
    for ids, entry in entries:
        (facts,) = entry.parts
        assert isinstance(facts, Facts)
        assert len(facts.lines) == len(ids)
