"""A cell may say a word by its id or by its name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.tables.words import Words
from tests.support.catalogue import catalogue


@pytest.mark.parametrize(
    ("target", "text", "id"),
    [
        ("maalgrupper", "jobparate", "jobparate"),
        ("maalgrupper", " unge  under 30 ", "unge-under-30"),
        ("virksomheder", "Eksempel Varehus", "eksempel-varehus"),
        ("virksomheder", "Et andet varehus", "Et andet varehus"),
    ],
)
def test_a_text_means_the_one_word_of_that_id_or_name(target: str, text: str, id: str) -> None:
    assert Words(catalogue()).id(target, text) == id


def test_every_entry_is_known_by_its_name_however_many_there_are() -> None:
    small = catalogue()
    card = next(iter(small.partners.values()))
    cards = {f"v-{n}": card._replace(id=f"v-{n}", title=f"Varehus {n}") for n in range(2000)}
    assert Words(replace(small, partners=cards)).id("virksomheder", "Varehus 1999") == "v-1999"
