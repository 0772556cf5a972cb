"""The page of what is new, and its feed."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, datetime, time

from generator.files.tree import digest
from generator.outputs.changes.news import MOST_IN_FEED, news_page
from generator.outputs.shared import paths
from generator.publishing.pages import Content, DataFile, File, Page, Site


def history_key(site: Site) -> bytes:
    """What a page that tells of the history varies with."""
    return digest(pickle.dumps(site.history, 5))


def files(site: Site) -> Iterator[File]:
    """Both vary with the history, and with what the entries in it are called now."""
    catalogue = site.catalogue
    entries = {f"{edit.kind}:{edit.id}" for edit in site.history.edits}
    agreements = (f"aftaler:{id}" for id in catalogue.agreements)
    depends = (*sorted(entries), *agreements)
    varies = history_key(site)

    def make_page() -> Content:
        page = news_page(site.history, catalogue)
        html = site.templates.render("news.html", "", page=page, feed=paths.NEWS_FEED)
        return site.fill(paths.NEWS, nyt=html)

    def make_feed() -> bytes:
        items = news_page(site.history, catalogue).items[:MOST_IN_FEED]
        day = datetime.combine(catalogue.today, time(), UTC).isoformat()
        settings = catalogue.context.settings
        feed = site.templates.render(
            "news.atom",
            "",
            items=items,
            updated=max((item.time for item in items), key=datetime.fromisoformat, default=day),
            settings=settings,
            url=settings.site_url.rstrip("/") + "/",
            feed=paths.NEWS_FEED,
            page=paths.NEWS,
        )
        return str(feed).encode()

    yield Page(paths.NEWS, paths.NEWS, depends, varies, make_page)
    yield DataFile(paths.NEWS_FEED, depends, varies, make_feed)
