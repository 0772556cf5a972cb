"""Text as Markdown that a forge (GitHub, GitLab) shows as it is.

What editors wrote is text and nothing else: no markup, no HTML, no link, and nobody is called by a
mention. Characters that could be markup are written by their numbers. What a forge looks for in
the finished text (``@name``, ``#12``, ``www.``) is broken by a blank of no width.
"""

import re

from generator.texts.printable import masked, printable

_NO_WIDTH = "&#8203;"
# Before a word these call somebody, refer to something or draw a picture.
_CALLS = r"[@#!$~%&^](?=\w|[\"'])|:(?=[^\W\d])"
_SIGIL = re.compile(rf"{_CALLS}|(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&@$^]|^[-+=]|^\d+[.)](?=\s|$)")


def escaped(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    broken = _SIGIL.sub(lambda found: f"{found[0]}\0", masked(printable(text)))
    return _MARKUP.sub(_by_number, broken).replace("\0", _NO_WIDTH)


def _by_number(found: re.Match[str]) -> str:
    """The last character of what was found, by its number."""
    return f"{found[0][:-1]}&#{ord(found[0][-1])};"
