"""Every kind of page, wide and narrow, light and dark, without fault that a program can find."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import nu, sampling
from .axe import LOOKS, Axe
from .conftest import Visit


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_on_any_kind_of_page(
    visit: Visit, addresses: list[str], axe: Axe, width: int, scheme: str
) -> None:
    page = visit(width=width, color_scheme=scheme)
    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = axe.violations(page)
    assert {address: lines for address, lines in found.items() if lines} == {}


def test_every_folder_of_entries_has_a_page_that_is_looked_at(site: Path) -> None:
    looked_at = {path.partition("/")[0] for path in sampling.RICHEST if "/" in path}
    folders = {path.parent.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert looked_at == folders - sampling.WHOLE


def test_the_html_checker_finds_no_error_on_any_page_of_the_site(site: Path) -> None:
    assert nu.errors(sorted(site.rglob("*.html"))) == []
