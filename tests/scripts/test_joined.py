"""The list of companies finds those that the page of free seats names, and no others."""

import json
from datetime import date
from urllib.parse import parse_qsl

import pytest

from generator.outputs.shared.seats.free import FreeRow, free_seats
from generator.outputs.shared.seats.room import VIEWS, room_page
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests import node
from tests.projects import DAY, REPOSITORY, embedded

SCRIPT = """
import { columnsOf } from "SCRIPTS/list/columns.js";
import { evaluate } from "SCRIPTS/list/facets.js";

function answer({ data, asked }) {
  const columns = columnsOf(data);
  const all = data.ids.map((_, row) => row);
  return asked.map((chosen) => {
    const sets = new Map(Object.entries(chosen).map(([id, values]) => [id, new Set(values)]));
    const { rows } = evaluate(columns, { chosen: sets, limits: new Map() }, all);
    return rows.map((row) => data.ids[row]).sort();
  });
}
"""


def is_current(row: FreeRow) -> bool:
    """The list does not count figures that are too old to be relied on; the page has them last."""
    return row.updated is not None and row.updated.trust in ("frisk", "aldrende")


@pytest.mark.parametrize("view", [view for view in VIEWS if view.id in ("form", "maalgruppe")])
def test_each_group_of_free_seats_leads_to_its_companies(view: object) -> None:
    catalogue = load(read_sources(REPOSITORY), date.fromisoformat(DAY)).catalogue
    assert catalogue is not None
    free = free_seats(catalogue)
    page = room_page(view, free, catalogue)  # type: ignore[arg-type]
    linked = [group for group in page.groups if group.list_path]
    assert linked
    data = json.loads((embedded().public / "soeg/virksomheder.json").read_text(encoding="utf-8"))
    asked = []
    for group in linked:
        chosen: dict[str, list[str]] = {}
        for key, value in parse_qsl(group.list_path.partition("?")[2]):
            chosen.setdefault(key, []).append(value)
        asked.append(chosen)
    found = node.run(SCRIPT, {"data": data, "asked": asked})
    named = [
        sorted(
            {
                row.link.path[len("virksomheder/") : -len(".html")]
                for row in group.rows
                if is_current(row)
            }
        )
        for group in linked
    ]
    counted = dict(zip((group.name for group in linked), found, strict=True))
    for group, ids in zip(linked, named, strict=True):
        assert set(ids) <= set(counted[group.name])
        if not group.more:
            assert ids == counted[group.name], group.name
