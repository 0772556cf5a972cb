"""What is late for its review, by owner."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.pages.reviews.page import ReviewPage, review_pages
from generator.outputs.shared import paths
from generator.publishing.pages import Content, Page, Site

SHELL = paths.REVIEWS


def pages(site: Site) -> Iterator[Page]:
    """Each page varies with what it shows: the reviews of all entries, and the day."""
    for page in review_pages(site.catalogue):
        yield _page(page, site)


def _page(page: ReviewPage, site: Site) -> Page:
    def make() -> Content:
        html = site.templates.render("reviews.html", page=page)
        number = page.pager.page
        title = f"{site.shells[SHELL].title}, side {number}" if number > 1 else ""
        return site.fill(SHELL, gennemgang=html)._replace(title=title)

    return Page(page.path, SHELL, (), page, make, is_list=True)
