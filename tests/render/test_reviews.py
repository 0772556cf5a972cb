"""The page of reviews stays small however many owners there are, and says when all is well."""

from __future__ import annotations

from generator.publishing.sources import read_templates
from generator.render.check import MAX_BYTES
from generator.render.html import Templates
from tests.outputs.pages.reviews.test_page import FRESH, card, pages
from tests.projects import REPOSITORY

TEMPLATES = Templates(read_templates(REPOSITORY))
SHELL = 20 * 1024


def test_a_page_where_every_entry_has_an_owner_with_a_long_name_is_not_too_large() -> None:
    owners = [f"{number} {'Å' * 110}" for number in range(60)]
    cards = [card(f"a{n}-{'b' * 70}", owner, titel="Ø" * 120) for n, owner in enumerate(owners)]
    sizes = [len(TEMPLATES.render("reviews.html", page=page).encode()) for page in pages(*cards)]
    assert len(sizes) == 2
    assert max(sizes) < MAX_BYTES - SHELL


def test_when_nothing_is_late_the_page_says_so() -> None:
    (page,) = pages(card("a", reviewed=FRESH))
    html = TEMPLATES.render("reviews.html", page=page)
    assert "<p>Alt er gennemgået til tiden.</p>" in html
    assert "mailto:" not in html


def test_pages_without_an_owner_are_given_one_first() -> None:
    (page,) = pages(card("a", ""))
    html = TEMPLATES.render("reviews.html", page=page)
    assert "Skriv først i filerne, hvem der er ansvarlig." in html
    assert "katalog confirm" not in html
