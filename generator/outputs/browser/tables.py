"""The tables of all entries that lists, compare and match read."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.outputs.browser.finding.offers import offers_data
from generator.outputs.browser.finding.partners import partners_data
from generator.outputs.browser.matching.offers import offer_table
from generator.outputs.browser.matching.partners import partner_table
from generator.outputs.files import DataFile
from generator.outputs.site import Site
from generator.render.json import compact

_TABLES: Mapping[str, Callable[[Site], Any]] = {
    "tilbud": lambda site: offers_data(site.catalogue, site.rows),
    "virksomheder": lambda site: partners_data(site.catalogue, site.rows),
    "valg-tilbud": lambda site: offer_table(site.catalogue),
    "valg-virksomheder": lambda site: partner_table(site.catalogue),
}


def plan(site: Site) -> Iterator[DataFile]:
    for name in _TABLES:
        yield DataFile(f"soeg/{name}.json", _table, (name,))


def _table(site: Site, name: str) -> bytes:
    return compact(_TABLES[name](site))
