"""The sitemap lists every page once; very many pages are listed in several files."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from generator.render.sitemap import MAX_URLS, sitemaps

URL = "https://katalog.example/"
NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def locations(xml: str) -> tuple[str, list[str]]:
    """The name of the outermost element, and every address in it."""
    root = ET.fromstring(xml)
    return root.tag.removeprefix(NAMESPACE), [
        loc.text or "" for loc in root.iter(f"{NAMESPACE}loc")
    ]


def test_a_small_site_has_one_file() -> None:
    paths = ["tilbud/jobklub.html", "index.html", "tilbud/index.html", "tilbud/job-index.html"]
    assert sitemaps(URL, paths) == {
        "sitemap.xml": '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        "<url><loc>https://katalog.example/</loc></url>\n"
        "<url><loc>https://katalog.example/tilbud/</loc></url>\n"
        "<url><loc>https://katalog.example/tilbud/job-index.html</loc></url>\n"
        "<url><loc>https://katalog.example/tilbud/jobklub.html</loc></url>\n"
        "</urlset>\n"
    }


def test_an_empty_site_has_a_file_without_addresses() -> None:
    ((name, xml),) = sitemaps(URL, []).items()
    assert (name, locations(xml)) == ("sitemap.xml", ("urlset", []))


def test_an_address_is_escaped() -> None:
    xml = sitemaps("https://katalog.example/?a&b=", ["x.html"])["sitemap.xml"]
    assert locations(xml)[1] == ["https://katalog.example/?a&b=x.html"]


@pytest.mark.parametrize(("pages", "parts"), [(MAX_URLS, 0), (MAX_URLS + 1, 2), (120_000, 3)])
def test_more_than_fifty_thousand_pages_are_an_index_and_its_parts(pages: int, parts: int) -> None:
    paths = [f"tilbud/{number:06}.html" for number in range(pages)]
    files = dict(sitemaps(URL, paths))
    names = [f"sitemap.{number}.xml" for number in range(1, parts + 1)]
    if parts:
        index = files.pop("sitemap.xml")
        assert locations(index) == ("sitemapindex", [URL + name for name in names])
        assert list(files) == names
    listed = [loc for xml in files.values() for loc in locations(xml)[1]]
    assert listed == [URL + path for path in paths]
    assert all(xml.count("<url>") <= MAX_URLS for xml in files.values())
