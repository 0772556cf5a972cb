"""``katalog explain``: what a message means, why, and its remedy."""

import re
import sys
from dataclasses import dataclass

from generator.console import RefusalError
from generator.outputs.pages.rules import rule_pages
from generator.texts import commands as say
from generator.validation.problems import nearest

_MARKUP = re.compile(r"\*\*(?P<strong>.+?)\*\*|\[(?P<link>[^\]]+)\]\(\.\./[^)]*\)")


@dataclass(frozen=True, slots=True)
class Options:
    """``code`` is that of a diagnostic."""

    code: str


def run(options: Options) -> int:
    """Print a code's page as plain text. 0, or 1 when there is no such code."""
    code = options.code
    pages = {page.code: page for page in rule_pages()}
    page = pages.get(code)
    if page is None:
        raise RefusalError(say.no_such_code(code, nearest(code, pages), sorted(pages)))
    text = _MARKUP.sub(lambda mark: mark["strong"] or mark["link"], page.markdown.strip())
    sys.stdout.write(f"{page.title} [{code}]\n\n{text}\n")
    return 0
