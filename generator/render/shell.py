"""Shells: pages that the theme has rendered once, to be stamped with many contents.

A shell is cut where a page's own title, description, address and content are. The
theme needs no marks for this: every page has exactly one of each.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape, unescape
from typing import Self

from generator.render.sitemap import address

_TITLE_JOINER = " – "
_CUTS = re.compile(
    r"<title>(?P<title>.*?)</title>"
    r'|<meta name="description" content="(?P<description>.*?)">'
    r'|<link rel="canonical" href="(?P<canonical>.*?)">'
    r'|<article class="[^"]*md-typeset[^"]*">(?P<content>.*?)</article>',
    re.DOTALL,
)
_WANTED = {"title", "description", "canonical", "content"}
_SLOT = re.compile(r"<!-- katalog:(\w+) -->")


class ShellError(ValueError):
    """A rendered page is not of the form that can be stamped."""


_BEGINS = "<main "


def notice(text: str) -> str:
    """A strip across the page, which is a landmark of its own."""
    inside = f'<p class="md-grid">{escape(text)}</p>'
    return f'<aside class="k-udgave" aria-label="Udgave">{inside}</aside>'


def with_notice(html: str, notice: str) -> str:
    """A page, or a part of one, with a notice above what it is about."""
    return html.replace(_BEGINS, f"{notice}\n{_BEGINS}", 1)


@dataclass(frozen=True, slots=True)
class Shell:
    """A rendered page: its fixed parts, what was between them, and its own texts."""

    fixed: tuple[str, ...]
    cuts: tuple[str, ...]
    own: Mapping[str, str]
    site_name: str
    site_url: str

    @property
    def title(self) -> str:
        """The page's own title, without the site's name."""
        text = unescape(self.own["title"])
        own = text.removesuffix(f"{_TITLE_JOINER}{self.site_name}")
        return own if own != text else text.rsplit(_TITLE_JOINER, 1)[0]

    def noticed(self, notice: str) -> Self:
        """The shell with a notice on every page that is stamped with it."""
        return replace(self, fixed=tuple(with_notice(part, notice) for part in self.fixed))

    def stamp(self, path: str, title: str, description: str, content: str) -> str:
        """The shell as the page at ``path``. An empty title or description is the shell's own."""
        shown = escape(f"{title}{_TITLE_JOINER}{self.site_name}", quote=False)
        filled = {
            "title": shown if title else self.own["title"],
            "description": escape(description) if description else self.own["description"],
            "canonical": escape(self.site_url + address(path)),
            "content": f"\n{content}\n",
        }
        pieces = [self.fixed[0]]
        for cut, after in zip(self.cuts, self.fixed[1:], strict=True):
            pieces += (filled[cut], after)
        return "".join(pieces)

    def slots(self) -> tuple[str, ...]:
        """The names of the places in the page's own content that the generator fills."""
        return tuple(_SLOT.findall(self.own["content"]))

    def filled(self, fills: Mapping[str, str]) -> str:
        """The page's own content with every slot filled."""
        return _SLOT.sub(lambda slot: fills[slot[1]], self.own["content"].strip())


def cut(path: str, html: str, site_name: str, site_url: str) -> Shell:
    """Cut a rendered page into a shell. ``path`` names it when it cannot be cut."""
    fixed, cuts, own = [], [], {}
    end = 0
    for match in _CUTS.finditer(html):
        name = match.lastgroup or ""
        fixed.append(html[end : match.start(name)])
        cuts.append(name)
        own[name] = match[name]
        end = match.end(name)
    fixed.append(html[end:])
    if set(cuts) != _WANTED or len(cuts) != len(_WANTED):
        raise ShellError(f"{path}: {', '.join(cuts)}")
    return Shell(tuple(fixed), tuple(cuts), own, site_name, site_url)
