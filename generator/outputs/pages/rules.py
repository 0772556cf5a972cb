"""The page of every diagnostic: what it means, why, an example, how to mend it."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.paths import Link
from generator.outputs.site import Site
from generator.render.messages import WORDS


class RulePage(NamedTuple):
    """A code with its page in Markdown."""

    code: str
    title: str
    markdown: str
    path: str


@cache
def rule_pages() -> tuple[RulePage, ...]:
    """Every code's page, by title."""
    found = [_page(code, words.page) for code, words in WORDS.items()]
    return tuple(sorted(found, key=lambda page: alphabetical(page.title)))


def _page(code: str, text: str) -> RulePage:
    title, _, body = text.partition("\n\n")
    return RulePage(code, title.rstrip("."), body, paths.rule(code))


SHELL = f"{paths.RULES}/index.html"


def _rules(site: Site, base: str) -> str:
    return site.templates.render("rules.html", base, rules=rule_pages())


SLOTS = {"regler": _rules}


def plan(site: Site) -> Iterator[Page]:
    """A page for each code."""
    for rule in rule_pages():
        yield Page(paths.rule(rule.code), _rule_page, (rule.code,), shell=SHELL)


def _rule_page(site: Site, code: str) -> Content:
    rule = next(rule for rule in rule_pages() if rule.code == code)
    crumbs = (Link("Forside", "index.html"), Link(site.shells[SHELL].title, SHELL))
    html = site.templates.render("rule.html", page=rule, crumbs=crumbs)
    return Content(rule.title, f"Beskeden {code}: {rule.title}", html)
