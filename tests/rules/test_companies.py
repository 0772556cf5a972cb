"""What is asked of a company that is a person, and of an address that is one's."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostic
from generator.publishing.load import load
from generator.rules.entry import named_mailbox, sole_trader
from tests.support.catalogue import TODAY, with_files

FILE = "companies/partners/eksempel-lager.yml"
HEAD = """navn: Lageret
status: {}
eksempel: ja
kommune: "0999"
resumé: Et opdigtet lager.
ansvarlig: Virksomhedsindgangen
gennemgået: 2026-11-01
"""


def found(code: str, more: str, status: str = "aktiv") -> list[Diagnostic]:
    sources = with_files({FILE: f"{HEAD.format(status)}{more}\n".encode()})
    diagnostics = load(sources, TODAY).diagnostics
    assert not [d for d in diagnostics if d.is_error]
    return [d for d in diagnostics if d.code == code]


@pytest.mark.parametrize("form", ["enkeltmandsvirksomhed", "personligt-ejet-mindre-virksomhed"])
def test_a_company_that_is_a_person_is_asked_for_the_day_of_a_consent(form: str) -> None:
    assert len(found(sole_trader.CODE, f"virksomhedsform: {form}")) == 1
    assert not found(sole_trader.CODE, f"virksomhedsform: {form}\nsamtykke: 2026-10-01")
    assert not found(sole_trader.CODE, f"virksomhedsform: {form}", "ophørt")


def test_other_companies_are_asked_for_nothing() -> None:
    assert not found(sole_trader.CODE, "virksomhedsform: aktieselskab")
    assert not found(sole_trader.CODE, "ansatte: 3")


@pytest.mark.parametrize(
    ("contact", "warnings"),
    [
        ("e-mail: quirina.brahe@lageret.example", 1),
        ("e-mail: Quirina-Ann.Brahe@lageret.example", 1),
        ("e-mail: a.b.jensen@lageret.example", 0),
        ("e-mail: anne.jensen@lageret.example", 0),  # which the rule of names reports
        ("e-mail: praktik@lageret.example", 0),
        ("e-mail: praktik.2026@lageret.example", 0),
        ("e-mail: quirina.brahe@lageret.example, offentlig: nej", 0),
        ("e-mail: quirina.brahe@lageret.example, kun_internt: [e-mail]", 0),
    ],
)
def test_an_address_of_a_first_and_a_last_name_is_warned_of(contact: str, warnings: int) -> None:
    assert len(found(named_mailbox.CODE, f"kontakt: {{{contact}}}")) == warnings
