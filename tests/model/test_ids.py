"""An entry's id is its file's stem, and must be fit for an address."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.base import ID_PATTERN
from generator.model.ids import MAX_ID, RESERVED_IDS, check_id, entry_id, suggest_id

SUGGESTIONS = {
    "Løntilskud 2": "loentilskud-2",
    "Ærø": "aeroe",
    "på": "paa",
    "pa\u030a": "paa",
    "a--b__c": "a-b-c",
    "-a-": "a",
    "../../../etc/udbrud": "etc-udbrud",
    "<b>x</b>": "b-x-b",
    "a\nb": "a-b",
    "ÉN": "en",
    "Café Über": "cafe-uber",
    "A\u030aben": "aaben",
    "!": "",
    "": "",
}


@pytest.mark.parametrize(("name", "id"), SUGGESTIONS.items(), ids=ascii)
def test_the_nearest_id_is_suggested(name: str, id: str) -> None:
    assert suggest_id(name) == id


@given(st.text(max_size=120))
def test_a_suggestion_is_an_id_that_suggests_itself(name: str) -> None:
    id = suggest_id(name)
    assert id == "" or re.fullmatch(ID_PATTERN, id.strip("-"))
    assert len(id) <= MAX_ID
    assert suggest_id(id) == id.strip("-")


@given(st.from_regex(ID_PATTERN, fullmatch=True))
def test_every_short_id_that_is_not_reserved_is_taken(id: str) -> None:
    found = check_id(f"catalogue/offers/{id.strip()}.yml")
    assert (found is None) == (len(id.strip()) <= MAX_ID and id.strip() not in RESERVED_IDS)


def test_the_id_is_the_stem() -> None:
    assert entry_id("catalogue/offers/jobklub.yml") == "jobklub"
    assert entry_id("catalogue/offers/job.klub.yml") == "job.klub"


def test_the_whole_file_is_to_blame_for_its_name() -> None:
    found = check_id("catalogue/offers/Jobklub.yml")
    assert found is not None
    assert str(found.position) == "catalogue/offers/Jobklub.yml:1:1"
