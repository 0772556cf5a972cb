"""One file gives one reading: its card or model, its links, and all its diagnostics."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.layout import ENTRY_FOLDERS
from generator.model.cards import Link, OfferCard, PartnerCard
from generator.model.codec import from_bytes
from generator.model.offer import Provider
from generator.model.partner import Agreement
from generator.reading.entry import Reading, read_entry, read_model
from tests.support.catalogue import context, lines, minimal

OFFER = """\
titel: Jobklub
status: aktiv
eksempel: ja
redskab: virksomhedspraktik
målgrupper: [{gruppe: aktivitetsparate}]
resumé: Kort.
ansvarlig: Team Job
gennemgået: 2026-11-01
udbyder: eksempel-as
se_også: [a, b]
"""
FILE = "catalogue/offers/jobklub.yml"


def read(text: str | bytes, kind: str = "tilbud", file: str = FILE) -> Reading:
    raw = text if isinstance(text, bytes) else text.encode()
    return read_entry(kind, file, raw, context())


def test_an_offer_gives_its_card_and_its_links_with_their_places() -> None:
    reading = read(OFFER)
    assert (reading.kind, reading.id, reading.file) == ("tilbud", "jobklub", FILE)
    assert reading.diagnostics == ()
    assert isinstance(reading.entry, OfferCard)
    assert (reading.entry.title, reading.entry.title_line) == ("Jobklub", 1)
    assert reading.entry.groups == ("aktivitetsparate",)
    assert reading.links == (
        Link("udbydere", "eksempel-as", 9, 10),
        Link("tilbud", "a", 10, 11),
        Link("tilbud", "b", 10, 14),
    )


def test_every_kind_of_entry_of_the_small_catalogue_is_read() -> None:
    types = {
        "tilbud": OfferCard,
        "virksomheder": PartnerCard,
        "udbydere": Provider,
        "aftaler": Agreement,
    }
    for kind, file in minimal().entries:
        reading = read(file.raw, kind, file.path)
        assert reading.diagnostics == ()
        assert type(reading.entry) is types[kind]
        assert reading.id == PurePosixPath(file.path).stem


def test_the_model_comes_back_from_what_is_kept_and_from_the_file() -> None:
    reading = read(OFFER)
    assert reading.model is not None
    again = from_bytes(reading.model)
    assert again == read_model("tilbud", FILE, OFFER.encode())
    assert (again.title, again.provider) == ("Jobklub", "eksempel-as")


def test_all_that_is_wrong_with_a_file_is_in_one_reading() -> None:
    text = OFFER.replace("Kort.", "Kort #nej") + (
        "beskrivelse: |\n  [her](https://a.example/)\n  010101-0000\nrabat:\n"
    )
    reading = read(text, file="catalogue/offers/Jobklub.yml")
    assert sorted(lines(reading.diagnostics)) == [
        "12:1 warning linktekst",
        "13:3 error cpr",
        "14:1 error ukendt-noegle",
        "1:1 error id",
        "6:14 error afkortet",
    ]


def test_a_file_that_cannot_be_parsed_is_still_searched_for_personal_numbers() -> None:
    reading = read("titel: [\n# 010101-0000\n  x")
    assert sorted(lines(reading.diagnostics)) == ["1:8 error yaml", "2:3 error cpr"]
    assert (reading.entry, reading.links, reading.model) == (None, (), None)


def test_a_file_that_fits_no_model_gives_no_card_and_no_links() -> None:
    reading = read(OFFER.replace("status: aktiv", "status: x"))
    assert lines(reading.diagnostics) == ["2:9 error vaerdi"]
    assert (reading.entry, reading.links, reading.model) == (None, (), None)


def test_a_card_is_made_even_where_a_rule_finds_a_mistake() -> None:
    reading = read(OFFER.replace("aktivitetsparate", "findes-ikke"))
    assert lines(reading.diagnostics) == ["5:23 error ukendt-ord"]
    assert isinstance(reading.entry, OfferCard)


@pytest.mark.parametrize("kind", ENTRY_FOLDERS)
@given(raw=st.binary(max_size=200))
def test_any_bytes_are_answered(kind: str, raw: bytes) -> None:
    reading = read(raw, kind, f"{ENTRY_FOLDERS[kind]}/x.yml")
    assert reading.entry is not None or any(d.is_error for d in reading.diagnostics)


FIELDS = st.dictionaries(
    st.sampled_from([line.partition(":")[0] for line in OFFER.splitlines()] + ["beskrivelse"]),
    st.text(max_size=60),
    min_size=1,
)


@given(FIELDS)
def test_any_text_in_any_field_is_answered(fields: dict[str, str]) -> None:
    rows = dict(line.split(": ", 1) for line in OFFER.splitlines())
    rows |= {key: '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
             for key, value in fields.items()}  # fmt: skip
    text = "".join(f"{key}: {value}\n" for key, value in rows.items())
    reading = read(text.encode("utf-8", "replace"))
    assert reading.entry is not None or any(d.is_error for d in reading.diagnostics)
