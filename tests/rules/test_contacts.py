"""Addresses and numbers belong under ``kontakt``, and to functions."""

from __future__ import annotations

import pytest

from generator.rules.entry import phone_in_text, private_email
from tests.support.catalogue import found_by

OFFER = "titel: Jobklub\nstatus: aktiv\nredskab: virksomhedspraktik\n"
PARTNER = "navn: Lageret\nstatus: aktiv\n"
IN_TEXT = {"place": "tekst"}
HIDDEN = {"place": "skjult"}
CONTACT = {"place": "kontakt"}


def described(*lines: str) -> str:
    """An offer with a description, whose first line is line 5."""
    return OFFER + "beskrivelse: |\n" + "".join(f"  {line}\n" for line in lines)


def test_an_address_in_a_text_is_an_error_on_its_line() -> None:
    text = described("Forløbet er gratis.", "Skriv til holdet@kommune.example.", "Eller a@b.dk!")
    assert found_by(private_email, "tilbud", text) == [
        ("6:1", "error", IN_TEXT),
        ("7:1", "error", IN_TEXT),
    ]


def test_an_address_in_any_text_field_is_an_error() -> None:
    text = f"{OFFER}krav: [skriv til a@b.dk]\nvisitation: {{hvem: c@d.dk}}\n"
    assert found_by(private_email, "tilbud", text) == [
        ("4:8", "error", IN_TEXT),
        ("5:20", "error", IN_TEXT),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "holdet (snabel-a) kommune punktum example",
        "holdet snabela kommune punktum example",
        "holdet [at] kommune [dot] example",
        "holdet at kommune dot example",
        "holdet @ kommune dot example",
        "holdet SNABEL-A kommune PUNKTUM example",
        "holdet{at}kommune{dot}example",
    ],
)
def test_a_disguised_address_is_a_warning(words: str) -> None:
    assert found_by(private_email, "tilbud", described(f"Skriv til {words}")) == [
        ("5:1", "warning", HIDDEN)
    ]


@pytest.mark.parametrize(
    "words",
    ["Mød op kl. 9 @ kantinen", "Kom at se", "Punktum. Det er @-tegnet", "Det er dot og prikker"],
)
def test_other_text_is_no_address(words: str) -> None:
    assert found_by(private_email, "tilbud", described(words)) == []


@pytest.mark.parametrize("host", ["gmail.com", "hotmail.dk", "LIVE.dk", "outlook.com", "jubii.dk"])
def test_a_contact_at_a_free_mail_service_is_a_warning(host: str) -> None:
    text = f"{OFFER}kontakt: {{e-mail: jobklub@{host}}}\n"
    assert found_by(private_email, "tilbud", text) == [("4:19", "warning", CONTACT)]


def test_the_contact_of_an_agreement_is_looked_at_too() -> None:
    text = f"{PARTNER}aftale:\n  type: praktik\n  kontakt: {{e-mail: a@gmail.com}}\n"
    assert found_by(private_email, "virksomheder", text) == [("5:21", "warning", CONTACT)]


def test_a_functions_mailbox_under_kontakt_is_as_it_should_be() -> None:
    text = f"{OFFER}kontakt: {{e-mail: job@kommune.example, telefon: +45 00 00 00 00}}\n"
    assert found_by(private_email, "tilbud", text) == []
    assert found_by(phone_in_text, "tilbud", text) == []


@pytest.mark.parametrize("filling", [" ", "a ", "at ", "a" * 50, "@", "dot ", "("])
def test_a_long_text_without_an_address_or_a_number_is_passed(filling: str) -> None:
    text = f"{OFFER}# a{filling * (100_000 // len(filling))}x\n"
    assert found_by(private_email, "tilbud", text) == []
    assert found_by(phone_in_text, "tilbud", text) == []


@pytest.mark.parametrize(
    "words",
    [
        "Ring på 00 00 00 00 og hør mere",
        "Ring til Fiktiv Person på mobil 00 00 00 00",
        "Ring +45 00 00 00 00",
        "Ring 0045 00 00 00 00",
        "Tlf. 0000 0000",
        "Telefon: 00000000",
        "Ring på 00000000",
        "Spørg FORNAVN på 20304050",
        "20304050 er nummeret",
        "+4520304050",
        "004520304050",
        "0045 20304050",
        "tlf. 20.30.40.50",
        "20-30-40-50",
        "20\u00a030\u00a040\u00a050",
        "(2030 4050)",
    ],
)
def test_a_phone_number_in_a_text_is_a_warning(words: str) -> None:
    assert found_by(phone_in_text, "tilbud", described("Om forløbet.", words)) == [
        ("6:1", "warning", {})
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Det koster 1.650 kr. pr. uge",
        "CVR 00000000 og EAN 5790000000000",
        "Uge 10 11 12 og 13, 14",
        "Fra 2026-11-01 til 2026-12-01",
        "Tallene 10 11 12 13,5",
        "Lov nr. 0000 0000",
        "CVR-nr. 20304050 og P-nummer 1020304050",
        "cvr: 20304050",
        "Sag 20304050 og journalnr. 20304050",
        "Projektet fik 48.038.155 kr.",
        "Projektet fik 48038155 kr.",
        "I alt 20304050 kroner",
        "Filen er fra 20261101",
        "I årene 2011 2012",
        "ISBN 87-12345678",
    ],
)
def test_other_numbers_are_no_phone_numbers(words: str) -> None:
    assert found_by(phone_in_text, "tilbud", described(words)) == []
