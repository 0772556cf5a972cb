"""Another word for a label changes the label and nothing else, on pages and on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.model.partner import Agreement
from generator.outputs.pages.mentors import mentor_page
from generator.outputs.prints.contract import Terms, blank_contract, partner_contract
from generator.outputs.prints.offer import offer_entry, offer_sheet
from generator.outputs.prints.partner import partner_entry, partner_sheet
from generator.outputs.shared.agreement import agreement_cards, agreement_page
from generator.outputs.shared.facts import Line
from generator.outputs.shared.seats.sums import seat_sums
from generator.publishing.sources import read_templates
from generator.render.html import Templates
from generator.texts import labels
from tests.outputs import factory
from tests.outputs.prints.making import FULL_OFFER, FULL_PARTNER, a_partner, an_offer
from tests.projects import REPOSITORY
from tests.render.filled import CRUMBS

MARK = "~"

AGREEMENT: Agreement = factory.agreement({"version": "2020"})


def outputs() -> Iterator[str]:
    """All pages and prints that show lines, of entries that say much and of some that do not."""
    templates = Templates(read_templates(REPOSITORY))
    for fields in (FULL_OFFER, {}):
        card, offer, context = an_offer(**fields)
        yield templates.render("offer.html", page=offer, crumbs=CRUMBS)
        yield repr((offer_sheet(card, offer, context), offer_entry(card, offer, context)))
    for fields in (FULL_PARTNER, {}, {**FULL_PARTNER, "status": "historisk"}):
        workplace, partner, whole = a_partner({"praktik": AGREEMENT}, **fields)
        yield templates.render("partner.html", page=partner, crumbs=CRUMBS)
        prints = [partner_sheet, partner_entry]
        yield repr([make(workplace, partner, whole.context) for make in prints])
        yield templates.render("seat_sums.html", "", page=seat_sums(whole))
        yield templates.render("mentors.html", "", page=mentor_page(whole))
        yield templates.render("agreements.html", cards=agreement_cards(whole))
        page = agreement_page("praktik", AGREEMENT, AGREEMENT.versions[0], whole)
        terms = Terms(page, "aftaler/praktik.html")
        yield repr(blank_contract("praktik", terms, whole.context))
        if partner.agreement:
            yield repr(partner_contract(workplace, partner, terms, whole))


def test_a_reworded_label_changes_nothing_but_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Labels stand in many modules, so each is changed where all of them become lines."""
    before = list(outputs())
    make = Line.__new__

    def reworded(cls: type[Line], id: str, label: str, *rest: str, **more: str) -> Line:
        return make(cls, id, f"{label}{MARK}", *rest, **more)

    monkeypatch.setattr(Line, "__new__", reworded)
    monkeypatch.setattr(labels, "NOT_KNOWN", f"{labels.NOT_KNOWN}{MARK}")
    after = list(outputs())
    assert not any(MARK in text for text in before)
    assert after != before
    assert [text.replace(MARK, "") for text in after] == before
