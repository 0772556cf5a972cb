"""The page of every diagnostic: what it means, why, an example, how to mend it."""

from __future__ import annotations

from typing import NamedTuple

from generator.outputs.shared import paths
from generator.outputs.shared.lists import alphabetical
from generator.render.messages import WORDS


class RulePage(NamedTuple):
    """A code with its page in Markdown."""

    code: str
    title: str
    markdown: str
    path: str


def rule_pages() -> tuple[RulePage, ...]:
    """Every code's page, by title."""
    found = [_page(code, words.page) for code, words in WORDS.items()]
    return tuple(sorted(found, key=lambda page: alphabetical(page.title)))


def _page(code: str, text: str) -> RulePage:
    title, _, body = text.partition("\n\n")
    return RulePage(code, title.rstrip("."), body, paths.rule(code))
