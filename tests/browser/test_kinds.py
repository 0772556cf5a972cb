"""Every kind of page, wide and narrow, light and dark, without fault that a program can find."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import nu
from .axe import Axe
from .conftest import Visit

KINDS = (
    "index.html",
    "tilbud/index.html",
    "tilbud/index.2.html",
    "tilbud/bogstav.s.html",
    "tilbud/eksempel-truck-og-lager.html",
    "tilbud/alleroed-produktionsvaerkstedet-2009.html",
    "virksomheder/index.html",
    "virksomheder/pakkehuset-fjordhuse.html",
    "virksomheder/inside-knowledge-partnerskaber.html",
    "udbydere/index.html",
    "udbydere/eksempel-kommune.html",
    "maalgrupper/index.html",
    "maalgrupper/aktivitetsparate.html",
    "redskaber/index.html",
    "redskaber/loentilskud.html",
    "aftaler/index.html",
    "aftaler/virksomhedscenter.html",
    "aftaler/virksomhedscenter.kampagne-2011.html",
    "trappen.html",
    "beregnere.html",
    "find.html",
    "sammenlign.html?tilbud=eksempel-ro-paa&tilbud=assens-sund-livsstil&tilbud=findes-ikke",
    "huskeliste.html?tilbud=eksempel-ro-paa&virksomhed=pakkehuset-fjordhuse",
    "soegninger.html",
    "maal.html",
    "om/ordbog.html",
    "om/kilder.html",
    "regler/index.html",
    "regler/cpr.html",
    "404.html",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_any_kind_of_page(
    visit: Visit, axe: Axe, width: int, scheme: str
) -> None:
    page = visit(width=width, color_scheme=scheme)
    base = page.url.removesuffix("index.html")
    found = {}
    for kind in KINDS:
        page.goto(base + kind)
        found[kind] = axe.violations(page)
    assert {kind: lines for kind, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [320, 640, 1280])
def test_no_kind_of_page_scrolls_sideways(visit: Visit, width: int) -> None:
    page = visit(width=width)
    base = page.url.removesuffix("index.html")
    wide = {}
    for kind in KINDS:
        page.goto(base + kind)
        wide[kind] = page.evaluate("document.documentElement.scrollWidth")
    assert {kind: pixels for kind, pixels in wide.items() if pixels > width} == {}


def test_the_html_checker_finds_no_error_on_any_page_of_the_site(site: Path) -> None:
    assert nu.errors(sorted(site.rglob("*.html"))) == []
