"""The pages of seats and mentors: whatever is written in an entry is shown as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from generator.model.catalogue import Catalogue
from generator.outputs.pages.mentors import mentor_page
from generator.outputs.shared.relations import relate
from generator.outputs.shared.seats.room import VIEWS, room_page
from generator.outputs.shared.seats.sums import seat_sums
from tests.outputs import factory
from tests.outputs.factory import TODAY
from tests.render.elements import Read, read
from tests.render.test_templates import HOSTILE, templates

SIGN_UP = {"e-mail": "mentor@kommune.example", "frist": TODAY}


def catalogue(text: str) -> Catalogue:
    """A workplace with free seats and a network, whose every text is one."""
    seats = {
        "antal": 4,
        "ledige": 1,
        "målgrupper": ["unge"],
        "opdateret": TODAY,
        "note": f"{text}, fyldt 18",
    }
    meeting = {
        "id": "m",
        "emne": text,
        "indhold": text,
        "sted": {"navn": text},
        "hvem": text,
        "tilmelding": SIGN_UP,
    }
    network = factory.network(
        navn=text,
        beskrivelse=text,
        hvem=text,
        emner=[text],
        begynder="2011-05",
        note=text,
        kontakt={"enhed": text},
        kilde={"titel": text},
        møder=[{**meeting, "dato": TODAY}, {**meeting, "id": "før", "dato": date(2026, 1, 1)}],
    )
    terms = {
        "maalgrupper": [{"id": "unge", "navn": text, "system": "tværgående"}],
        "redskaber": [{"id": "virksomhedspraktik", "navn": text, "hos_virksomhed": "ja"}],
    }
    return factory.catalogue(
        factory.partner_card_of(
            "kroen",
            navn=text,
            branche={"tekst": text},
            sted={"by": text},
            pladser=[{"form": "virksomhedspraktik", **seats}],
        ),
        around=factory.context(terms, settings={"kommune": {"navn": text, "kode": "0999"}}),
        networks=[network],
        goals=[factory.goal(titel=text, mål=2, art="kvote", status=[{"dato": 2026, "værdi": 1}])],
    )


def room(view: int) -> Callable[[Catalogue], Mapping[str, Any]]:
    return lambda whole: {
        "page": room_page(VIEWS[view], relate(whole).free_seats, whole),
        "views": VIEWS,
    }


PAGES: Mapping[str, tuple[str, Callable[[Catalogue], Mapping[str, Any]]]] = {
    **{f"room-{view.id}": ("room.html", room(number)) for number, view in enumerate(VIEWS)},
    "sums": ("seat_sums.html", lambda whole: {"page": seat_sums(whole)}),
    "mentors": ("mentors.html", lambda whole: {"page": mentor_page(whole)}),
}


def rendered(name: str, text: str) -> Read:
    template, values = PAGES[name]
    return read(templates().render(template, "", **values(catalogue(text))))


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_the_note_of_free_seats_is_in_their_row_in_each_view(view: str) -> None:
    assert "Kroen, fyldt 18" in rendered(f"room-{view}", "Kroen").text


@pytest.mark.parametrize("name", PAGES)
@given(text=HOSTILE)
def test_a_hostile_text_is_shown_and_adds_no_element(name: str, text: str) -> None:
    harmless, hostile = rendered(name, "Kroen"), rendered(name, text)
    assert hostile.tags == harmless.tags
    assert hostile.other == harmless.other
    assert text[1:] in hostile.text
    names = [list(element.attributes) for element in hostile.elements]
    assert names == [list(element.attributes) for element in harmless.elements]
