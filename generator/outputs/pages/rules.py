"""The page of every diagnostic: what it means, why, an example, how to mend it."""

from __future__ import annotations

import inspect
from typing import NamedTuple

from generator.outputs.shared import paths
from generator.outputs.shared.lists import alphabetical
from generator.rules import ALL_RULES
from generator.texts.pages import FORMAT_PAGES


class RulePage(NamedTuple):
    """A code with its page in Markdown."""

    code: str
    title: str
    markdown: str
    path: str


def rule_pages() -> tuple[RulePage, ...]:
    """Every code's page, by title: a rule's from its docstring, the reader's from the texts."""
    pages = {rule.CODE: inspect.cleandoc(rule.__doc__ or "") for rule in ALL_RULES}
    pages.update(FORMAT_PAGES)
    found = [_page(code, text) for code, text in pages.items()]
    return tuple(sorted(found, key=lambda page: alphabetical(page.title)))


def _page(code: str, text: str) -> RulePage:
    title, _, body = text.partition("\n\n")
    return RulePage(code, title.rstrip("."), body, paths.rule(code))
