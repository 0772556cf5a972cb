"""The hand-written pages with what the generator puts into them, and the rules' pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.outputs.pages import about, stairs
from generator.outputs.pages.calculators import calculators
from generator.outputs.pages.front import front_page
from generator.outputs.pages.goals import goal_sections
from generator.outputs.pages.provider import ProviderRow, provider_rows
from generator.outputs.pages.rules import RulePage, rule_pages
from generator.outputs.shared import paths
from generator.outputs.shared.lists import Listing, in_pages
from generator.outputs.shared.paths import Link
from generator.publishing.pages import Content, Page, Site
from generator.publishing.plan.news import history_key

RULES = f"{paths.RULES}/index.html"
PROVIDERS = f"{paths.PROVIDERS}/index.html"

# Sections whose own page is planned elsewhere.
_SECTIONS = (paths.OFFERS, paths.PARTNERS, paths.GROUPS, paths.TOOLS, paths.AGREEMENTS)
_ELSEWHERE = (
    *(f"{folder}/index.html" for folder in _SECTIONS),
    *(paths.FOR_COMPANIES, paths.FREE_SEATS, paths.SEATS, paths.MENTORS),
    *(paths.NEWS, paths.REVIEWS),
)


def pages(site: Site) -> Iterator[Page]:
    rules = rule_pages()
    fills = _fills(site, rules)
    for path, shell in site.shells.items():
        if path not in (*_ELSEWHERE, PROVIDERS):
            yield _own(path, shell.slots(), fills, site)
    yield from _providers(site)
    for rule in rules:
        yield _rule(rule, site)


def _fills(site: Site, rules: tuple[RulePage, ...]) -> Mapping[str, Callable[[str], str]]:
    """How each slot of a hand-written page is filled, given the way to the site's root."""
    catalogue, render = site.catalogue, site.templates.render
    return {
        "forside": lambda base: render(
            "front.html", base, page=front_page(catalogue, site.history)
        ),
        "trappen": lambda base: render(
            "stairs.html", base, steps=stairs.steps(catalogue), exits=stairs.EXITS
        ),
        "maal": lambda base: render("goals.html", base, sections=goal_sections(catalogue)),
        "ordbog": lambda base: render("glossary.html", base, words=about.glossary(catalogue)),
        "kilder": lambda base: render("sources.html", base, sources=about.sources(catalogue)),
        "regler": lambda base: render("rules.html", base, rules=rules),
        "beregnere": lambda base: render(
            "calculators.html",
            base,
            calculators=calculators(catalogue.context),
            today=catalogue.today.isoformat(),
        ),
    }


def _own(
    path: str, slots: Sequence[str], fills: Mapping[str, Callable[[str], str]], site: Site
) -> Page:
    base = "../" * path.count("/")

    def make() -> Content:
        known = {slot: fills[slot](base) for slot in slots if slot in fills}
        return site.fill(path, **known)

    # The front page and the stairs count everything, so they vary with every card.
    everything = bool({"forside", "trappen"} & set(slots))
    cards = (site.catalogue.offers, site.catalogue.partners) if everything else ()
    depends = tuple(
        f"{kind}:{id}"
        for kind, ids in zip(("tilbud", "virksomheder"), cards, strict=False)
        for id in ids
    )
    varies = history_key(site) if "forside" in slots else None
    return Page(path, path, depends, varies, make)


def _providers(site: Site) -> Iterator[Page]:
    rows = provider_rows(site.catalogue, site.relations)
    for listing in in_pages(PROVIDERS, rows, site.catalogue.context.settings.page_size):
        yield _provider_list(listing, site)


def _provider_list(listing: Listing[ProviderRow], site: Site) -> Page:
    def make() -> Content:
        html = site.templates.render("providers.html", rows=listing.cards, pager=listing.pager)
        number = f", side {listing.pager.page}" if listing.pager.page > 1 else ""
        own = site.shells[PROVIDERS]
        return Content(own.title + number, "", own.filled({"udbydere": html}))

    return Page(listing.path, PROVIDERS, (), listing, make, is_list=True)


def _rule(rule: RulePage, site: Site) -> Page:
    crumbs = (Link("Forside", "index.html"), Link(site.shells[RULES].title, RULES))

    def make() -> Content:
        html = site.templates.render("rule.html", page=rule, crumbs=crumbs)
        return Content(rule.title, f"Beskeden {rule.code}: {rule.title}", html)

    return Page(paths.rule(rule.code), RULES, (), None, make)
