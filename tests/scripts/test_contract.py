"""The scripts' types are those of what the build writes, and the build writes what they say."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, get_type_hints

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.browser import contract
from generator.outputs.browser.finding.offers import offers_data
from generator.outputs.browser.finding.partners import partners_data
from generator.outputs.browser.finding.shared import ELSEWHERE
from generator.outputs.browser.matching.offers import offer_table
from generator.outputs.browser.matching.partners import partner_table
from generator.outputs.shared.rows import OfferRow, PartnerRow, Rows
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests.conftest import Golden
from tests.projects import REPOSITORY
from tests.scripts.declarations import declarations, problems
from tests.support.catalogue import TODAY

Make = Callable[[Catalogue], Any]

FILES: list[tuple[Make, Any]] = [
    (lambda catalogue: offers_data(catalogue, Rows(catalogue)), contract.ListData),
    (lambda catalogue: partners_data(catalogue, Rows(catalogue)), contract.ListData),
    (offer_table, contract.OfferTable),
    (partner_table, contract.Table),
]


@cache
def catalogue() -> Catalogue:
    loaded = load(read_sources(REPOSITORY), TODAY)
    assert loaded.catalogue is not None
    return loaded.catalogue


def test_the_scripts_types_are_written_from_the_contract(golden: Golden) -> None:
    golden(REPOSITORY / "site/types/data.d.ts", declarations())


@pytest.mark.parametrize(("make", "kind"), FILES)
def test_the_embedded_catalogue_is_written_as_the_contract_says(make: Make, kind: Any) -> None:
    assert list(problems(json.loads(json.dumps(make(catalogue()))), kind)) == []


@pytest.mark.parametrize(("make", "row"), [(offers_data, OfferRow), (partners_data, PartnerRow)])
def test_a_list_has_a_column_for_each_field_of_a_line(make: Any, row: Any) -> None:
    written = make(catalogue(), Rows(catalogue()))
    assert list(written["rows"]) == [name for name in get_type_hints(row) if name not in ELSEWHERE]


def test_a_renamed_a_missing_and_a_wrong_column_are_found() -> None:
    given = {"id": "titel", "title": "Titel", "downward": False, "of": [1, "to"]}
    assert list(problems(given, contract.SortColumn)) == [
        ".down: is missing",
        ".downward: is not in the contract",
        ".of[1]: 'to' is none of float | None",
    ]
    assert list(problems({**given, "id": "tittel"}, contract.SortColumn))[1:2] == [
        ".id: 'tittel' is not known"
    ]
