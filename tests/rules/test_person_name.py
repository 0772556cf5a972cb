"""What looks like a person is warned of wherever visitors read it."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rules.entry import person_name
from generator.texts.personal_names import FIRST_NAMES, SURNAMES
from tests.support.catalogue import context, found_by

OFFER = "titel: Jobklub\nstatus: aktiv\nredskab: virksomhedspraktik\n"
NAME, MAILBOX = {"kind": "navn"}, {"kind": "postkasse"}


def found(line: str) -> list[tuple[str, str, dict[str, object]]]:
    return found_by(person_name, "tilbud", f"{OFFER}{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "visitation: {hvem: Mette Hansen}",
        "visitation: {hvem: Mette M. Hansen}",
        "visitation: {hvem: Anne-Mette Hansen}",
        "visitation: {hvem: Lars Bo Kjær}",
        "visitation: {hvem: Jens Peter Bo Thygesen}",
        "visitation: {hvem: jobkonsulent Bente Ibsen}",
        "visitation: {hvem: Line Kragh-Møller}",
        "resumé: Ring til Mette på 00 00 00 00.",
        "resumé: Kontakt Søren i jobcentret.",
        "resumé: Spørg efter Bente.",
        "resumé: Henvend dig til Lars.",
        "resumé: Holdet ledes v/ Jytte.",
        "kontakt: {enhed: Mette Hansen}",
        "krav: [aftale med Søren Kjær]",
    ],
)
def test_a_name_is_a_warning(line: str) -> None:
    ((place, level, params),) = found(line)
    assert (place.split(":")[0], level, params) == ("4", "warning", NAME)


@pytest.mark.parametrize(
    "line",
    [
        "kontakt: {e-mail: mette.hansen@kommune.example}",
        "kontakt: {e-mail: soeren-kjaer@kommune.example}",
        "kontakt: {e-mail: joergen_ravn@kommune.example}",
    ],
)
def test_the_mailbox_of_one_person_is_a_warning(line: str) -> None:
    ((_, level, params),) = found(line)
    assert (level, params) == ("warning", MAILBOX)


@pytest.mark.parametrize(
    "line",
    [
        "visitation: {hvem: Team Sygedagpenge}",
        "visitation: {hvem: sagsbehandleren i Virksomhedsindgangen}",
        "sted: {navn: Hans Jensens Stræde, by: Lund}",
        "sted: {navn: Holmen, by: Dahl}",
        "resumé: Ring til jobcentret i august.",
        "resumé: Skriv dit navn. Kontakt os.",
        "resumé: Den Lange Hansen er et skib.",
        "kontakt: {e-mail: job.indgang@kommune.example}",
        "kontakt: {e-mail: virksomheds.service@kommune.example}",
        "kilder: [{id: bog, titel: Mette Hansens bog af Mette Hansen}]",
    ],
)
def test_functions_places_and_sources_are_no_persons(line: str) -> None:
    assert found(line) == []


def plain(name: str) -> str:
    """A name in the letters of an address."""
    name = name.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()


@given(st.sampled_from(sorted(FIRST_NAMES)), st.sampled_from(sorted(SURNAMES)))
def test_every_name_of_the_lists_is_found_whatever_it_is_put_together_with(
    first: str, last: str
) -> None:
    assert [params for _, _, params in found(f"resumé: Det er {first} {last}, der svarer.")] == [
        NAME
    ]
    address = f"{plain(first)}.{plain(last)}@kommune.example"
    assert [params for _, _, params in found(f"kontakt: {{e-mail: {address}}}")] == [MAILBOX]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("Kontakt Mette Hansen Hallen", False),
        ("Ring til Mette Hansen Hallen på Torvet", False),
        ("METTE HANSEN HALLEN", False),
        ("Mette Hansen", True),
        ("Mette Hansen Hallens Venner", True),
        ("Mette Hansen Hallen, spørg efter Søren Kjær", True),
    ],
)
def test_a_name_that_the_settings_know_is_let_through_and_nothing_else(
    words: str, is_found: bool
) -> None:
    around = context()
    known = {"known_names": ("Mette Hansen Hallen",)}
    settings = around.settings.model_copy(update=known)
    text = f"{OFFER}resumé: {words}\n"
    seen = found_by(person_name, "tilbud", text, replace(around, settings=settings))
    assert bool(seen) == is_found
