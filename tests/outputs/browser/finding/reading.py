"""Reads the lists' data as the browser does: by the ids and labels of what a row has."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.model.cards import OfferCard, PartnerCard
from generator.model.catalogue import Catalogue
from generator.outputs.browser.finding.offers import offers_data
from generator.outputs.browser.finding.partners import partners_data
from generator.outputs.shared.rows import Rows
from tests.outputs import factory

UNKNOWN = "ikke-oplyst"

Data = Mapping[str, Any]


def written(whole: Catalogue, *, partners: bool = False) -> Data:
    """The data as it is once it has been written and read."""
    make = partners_data if partners else offers_data
    data: Data = json.loads(json.dumps(make(whole, Rows(whole))))
    return data


def of_offer(card: OfferCard, **around: Any) -> Data:
    return written(factory.catalogue(card, **around))


def of_partner(card: PartnerCard, **around: Any) -> Data:
    return written(factory.catalogue(card, **around), partners=True)


def column(data: Data, kind: str, id: str) -> Any:
    return next(column for column in data[kind] if column["id"] == id)


def values(data: Data, facet: str, row: int = 0) -> list[str]:
    """The ids of what a row has in a facet: of its parts all that any has, or only the best."""
    found = column(data, "facets", facet)
    start = sum(data["parts"][:row]) if found.get("parts") else row
    end = start + data["parts"][row] if found.get("parts") else row + 1
    parts = [[found["values"][index][0] for index in codes] for codes in found["of"][start:end]]
    if "best" not in found:
        return list(dict.fromkeys(id for ids in parts for id in ids))
    had = {id for ids in parts for id in ids or [UNKNOWN]}
    best = next(had.intersection(ids) for ids in found["best"] if had.intersection(ids))
    return sorted(best - {UNKNOWN})


def labels(data: Data, facet: str) -> list[str]:
    return [label for _, label in column(data, "facets", facet)["values"]]
