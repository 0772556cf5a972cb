"""The pages that add up all workplaces: free seats in each view, all seats, mentors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.pages.mentors import mentor_page
from generator.outputs.shared import paths
from generator.outputs.shared.seats.room import VIEWS, View, room_page
from generator.outputs.shared.seats.sums import seat_sums
from generator.publishing.pages import Content, Page, Site


def pages(site: Site) -> Iterator[Page]:
    """Each page varies with every workplace."""
    depends = tuple(f"virksomheder:{id}" for id in site.catalogue.partners)
    for view in VIEWS:
        yield _room(view, depends, site)
    yield _filled(paths.SEATS, "pladser", depends, site)
    yield _filled(paths.MENTORS, "mentorer", depends, site)


def _room(view: View, depends: tuple[str, ...], site: Site) -> Page:
    shell = paths.FREE_SEATS

    def make() -> Content:
        page = room_page(view, site.relations.free_seats, site.catalogue)
        html = site.templates.render("room.html", "", page=page, views=VIEWS)
        title = "" if view.path == shell else f"Ledige pladser nu, efter {view.name.lower()}"
        return site.fill(shell, ledige=html)._replace(title=title)

    return Page(view.path, shell, depends, None, make, is_list=True)


def _filled(path: str, slot: str, depends: tuple[str, ...], site: Site) -> Page:
    view, template = {
        "pladser": (seat_sums, "seat_sums.html"),
        "mentorer": (mentor_page, "mentors.html"),
    }[slot]

    def make() -> Content:
        html = site.templates.render(template, "", page=view(site.catalogue))
        return site.fill(path, **{slot: html})

    return Page(path, path, depends, None, make)
