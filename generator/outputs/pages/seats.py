"""The pages that add up all workplaces: free seats in each view, all seats."""

from collections.abc import Iterator

from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.relations import seats_free
from generator.outputs.shared.seats.room import VIEWS, room_page
from generator.outputs.shared.seats.sums import seat_sums
from generator.outputs.site import Site


def plan(site: Site) -> Iterator[Page]:
    for view in VIEWS:
        yield Page(view.path, _room, (view.id,), shell=paths.FREE_SEATS, is_list=True)
    yield Page(paths.SEATS, _sums, shell=paths.SEATS)


def _room(site: Site, id: str) -> Content:
    view = next(view for view in VIEWS if view.id == id)
    page = room_page(view, site.relations.ask(seats_free), site.catalogue)
    html = site.templates.render("room.html", "", page=page, views=VIEWS)
    is_first = view.path == paths.FREE_SEATS
    title = "" if is_first else f"Ledige pladser nu, efter {view.name.lower()}"
    return site.fill(paths.FREE_SEATS, ledige=html)._replace(title=title)


def _sums(site: Site) -> Content:
    html = site.templates.render("seat_sums.html", "", page=seat_sums(site.catalogue))
    return site.fill(paths.SEATS, pladser=html)
