"""sitemap.xml. Source: https://www.sitemaps.org/protocol.html"""

import re
from collections.abc import Mapping, Sequence
from html import escape

MAX_URLS = 50_000

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemaps(site_url: str, paths: Sequence[str]) -> Mapping[str, str]:
    """The sitemap's files by path: one, or an index and its parts when there are very many."""
    ordered = sorted(paths)
    parts = [ordered[start : start + MAX_URLS] for start in range(0, len(ordered), MAX_URLS)]
    if len(parts) <= 1:
        return {"sitemap.xml": _urlset(site_url, ordered)}
    files = {
        f"sitemap.{number}.xml": _urlset(site_url, part) for number, part in enumerate(parts, 1)
    }
    index = "".join(f"<sitemap><loc>{escape(site_url + name)}</loc></sitemap>\n" for name in files)
    files["sitemap.xml"] = f"{_HEAD}<sitemapindex {_XMLNS}>\n{index}</sitemapindex>\n"
    return files


def _urlset(site_url: str, paths: Sequence[str]) -> str:
    urls = "".join(f"<url><loc>{escape(site_url + address(path))}</loc></url>\n" for path in paths)
    return f"{_HEAD}<urlset {_XMLNS}>\n{urls}</urlset>\n"


def address(path: str) -> str:
    """A folder's own page is known by the folder's address."""
    return re.sub(r"(^|/)index\.html$", r"\1", path)
