"""``katalog explain``: what a message means, why, and how to mend it."""

from __future__ import annotations

import re
import sys

from generator.outputs.pages.rules import rule_pages
from generator.texts import commands as say
from generator.validation.problems import nearest

_MARKED = re.compile(r"\*\*(?P<strong>.+?)\*\*|\[(?P<link>[^\]]+)\]\(\.\./[^)]*\)")


def explain(code: str) -> int:
    """Print a code's page as plain text. 0, or 1 when there is no such code."""
    pages = {page.code: page for page in rule_pages()}
    page = pages.get(code)
    if page is None:
        sys.stderr.write(say.no_such_code(code, nearest(code, pages), sorted(pages)))
        return 1
    text = _MARKED.sub(lambda mark: mark["strong"] or mark["link"], page.markdown.strip())
    sys.stdout.write(f"{page.title} [{code}]\n\n{text}\n")
    return 0
