"""The files that the list pages filter by are written beside the pages, and fit them."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.projects import copy_of_embedded, embedded

UNKNOWN = "ikke-oplyst"
OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"


def data(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((embedded().public / f"soeg/{name}.json").read_bytes())
    return found


@pytest.mark.parametrize("name", ["tilbud", "virksomheder"])
def test_the_rows_stand_in_the_order_of_the_list(name: str) -> None:
    page = (embedded().public / f"{name}/index.html").read_text(encoding="utf-8")
    linked = re.findall(rf'<th scope="row"><a href="\.\./{name}/([\w-]+)\.html"', page)
    assert len(linked) == 60
    assert data(name)["ids"][:60] == linked


@pytest.mark.parametrize("name", ["tilbud", "virksomheder"])
def test_every_column_is_as_long_as_the_list_and_every_page_exists(name: str) -> None:
    found = data(name)
    of_parts = [column for column in found["facets"] if column.get("parts")]
    assert {len(column["of"]) for column in of_parts} == {sum(found["parts"])}
    columns = [*found["facets"], *found["numbers"], *found["sorts"]]
    lengths = {len(column["of"]) for column in columns if column not in of_parts}
    lengths.add(len(found["parts"]))
    lengths |= {len(column) for column in found["rows"].values()}
    lengths |= {len(found["titles"]), len(found["badges"])}
    assert lengths == {len(found["ids"])}
    assert all((embedded().public / f"{name}/{id}.html").is_file() for id in found["ids"])


@pytest.mark.parametrize("name", ["tilbud", "virksomheder"])
def test_values_fit_in_an_address_as_they_are(name: str) -> None:
    values = [value for facet in data(name)["facets"] for value, _ in facet["values"]]
    assert [value for value in values if not re.fullmatch(r"[a-z0-9-]+", value)] == []


def test_every_link_with_filters_asks_for_what_its_list_knows() -> None:
    asked: set[tuple[str, str, str]] = set()
    for path, raw in embedded().tree().items():
        if path.endswith(".html"):
            for name, query in _FILTERED.findall(raw.decode()):
                asked |= {(name, *part) for part in parse_qsl(unescape(query))}
    unknown = {
        (name, field, value)
        for name, field, value in asked
        if field != "q" and value not in _known(name, field)
    }
    assert unknown == set()
    assert {field for _, field, _ in asked} == {
        *("form", "branche", "maalgruppe", "ledige", "sted", "mentor", "sort", "status", "aftale"),
    }


_FILTERED = re.compile(r'href="(?:\.\./)?(tilbud|virksomheder)/index\.html\?([^"#]+)')


def _known(name: str, field: str) -> set[str]:
    found = data(name)
    if field == "sort":
        return {sort["id"] for sort in found["sorts"]}
    facets = [facet for facet in found["facets"] if facet["id"] == field]
    not_known = {UNKNOWN for facet in facets if not all(facet["of"])}
    return not_known | {value for facet in facets for value, _ in facet["values"]}


def test_a_changed_entry_changes_its_row(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    project.edit(OFFER, "Truck og lager på tre uger", "Truck og lager på fire uger")
    assert project.build().code == 0
    written = json.loads((project.public / "soeg/tilbud.json").read_bytes())
    assert "Truck og lager på fire uger" in written["titles"]
