"""Links to PDFs stand only where there is a PDF."""

from __future__ import annotations

from datetime import date

import pytest

from generator.outputs.shared import downloads
from generator.outputs.shared.downloads import Download
from tests.outputs import factory

OFF = factory.context(settings={"pdf": "nej"})
AGREEMENTS = {"praktik": factory.agreement({"version": "2020"})}
SHEET = Download("faktaark om arbejdspladsen", "virksomheder/varehuset.faktaark.pdf", "PDF, 1 side")


def test_every_kind_of_pdf_has_its_link() -> None:
    on = factory.context().settings
    assert downloads.of_offer(factory.card("jobklub"), on) == (
        Download("faktaark til borgeren", "tilbud/jobklub.pdf", "PDF, 1 side"),
    )
    assert downloads.of_agreement("praktik", "Praktik", on) == (
        Download("blank aftale: Praktik", "aftaler/praktik.pdf", "PDF"),
    )
    assert downloads.of_lists("tilbud", on) == (
        Download("hele tilbudskataloget", "tilbudskatalog.pdf", "PDF"),
    )
    assert downloads.of_lists("virksomheder", on) == (
        Download("hele virksomhedskartoteket", "virksomhedskartotek.pdf", "PDF"),
    )


def test_a_company_has_its_agreement_when_its_terms_are_known() -> None:
    signed = {"type": "praktik", "indgået": date(2025, 3, 1)}
    card = factory.partner_card_of(aftale=signed)
    own = Download("aftalen til underskrift", "virksomheder/varehuset.aftale.pdf", "PDF")
    whole = factory.catalogue(card, agreements=AGREEMENTS)
    assert downloads.of_partner(card, whole) == (SHEET, own)
    undated = factory.partner_card_of(aftale={"type": "praktik"})
    assert downloads.of_partner(undated, whole) == (SHEET,)


@pytest.mark.parametrize("status", ["ophørt", "historisk"])
def test_what_is_no_longer_in_use_has_nothing_to_hand_out(status: str) -> None:
    whole = factory.catalogue(agreements=AGREEMENTS)
    signed = {"type": "praktik", "indgået": date(2025, 3, 1)}
    partner = factory.partner_card_of(status=status, aftale=signed)
    assert downloads.of_partner(partner, whole) == ()
    assert downloads.of_offer(factory.card("jobklub", status=status), whole.context.settings) == ()


def test_without_pdfs_there_are_no_links() -> None:
    whole = factory.catalogue(around=OFF, agreements=AGREEMENTS)
    assert downloads.of_offer(factory.card("jobklub"), OFF.settings) == ()
    assert downloads.of_partner(factory.partner_card_of(), whole) == ()
    assert downloads.of_agreement("praktik", "Praktik", OFF.settings) == ()
    assert downloads.of_lists("tilbud", OFF.settings) == ()
