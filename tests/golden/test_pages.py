"""Whole pages of the embedded catalogue, as they stood when they were last read and approved.

A change of a template shows here as a difference to read: ``pytest --update-golden`` takes it
over. Only a page's own content is compared; what the theme puts around it has its own tests.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.render.shell import cut
from tests.projects import embedded

FOLDER = Path(__file__).parent / "pages"

PAGES = {
    "front": "index.html",
    "offer-rich": "tilbud/eksempel-jobvaerkstedet.html",
    "offer-full": "tilbud/eksempel-ro-paa.html",
    "offer-historical": "tilbud/skaelskoer-vilde-roser.html",
    "company": "virksomheder/pakkehuset-fjordhuse.html",
    "agreement-version": "aftaler/virksomhedspraktik.2010.html",
    "target-group": "maalgrupper/jobparate-2014.html",
    "list": "tilbud/index.3.html",
}


@pytest.mark.parametrize(("name", "path"), PAGES.items(), ids=PAGES)
def test_a_page_is_as_it_was_approved(
    name: str, path: str, golden: Callable[[Path, str], None]
) -> None:
    html = (embedded().public / path).read_text(encoding="utf-8")
    content = cut(path, html, "", "").own["content"]
    golden(FOLDER / f"{name}.html", content.strip() + "\n")


def test_every_golden_page_is_compared() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.html" for name in PAGES}
