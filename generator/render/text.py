"""Finished HTML → the text that is read."""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


def plain_text(html: str) -> str:
    """The text of HTML that we have made ourselves, with a space where a tag stood."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())
