"""What is late for its review, by owner."""

from collections.abc import Iterator

from generator.outputs.files import Content, Page
from generator.outputs.pages.reviews.page import review_page, review_pages
from generator.outputs.shared import paths
from generator.outputs.site import Site

SHELL = paths.REVIEWS


def plan(site: Site) -> Iterator[Page]:
    for page in site.relations.ask(review_pages):
        yield Page(page.path, _page, (page.pager.page,), shell=SHELL, is_list=True)


def _page(site: Site, number: int) -> Content:
    page = site.relations.ask(review_page, number)
    html = site.templates.render("reviews.html", page=page)
    title = f"{site.shells[SHELL].title}, side {number}" if number > 1 else ""
    return site.fill(SHELL, gennemgang=html)._replace(title=title)
