"""A hand-written script → what is sent to a browser."""

import re

# Our comments are on lines of their own, and no text of ours begins a line as they do.
_COMMENT = re.compile(
    r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!\*/).)*\*/)[ \t]*\n", re.MULTILINE | re.DOTALL
)
# A type within code, of a parameter or of what is in parentheses after it.
_TYPE = re.compile(r"/\*\* @type \{[^\n]*?\} \*/ ?")


def without_comments(script: str) -> str:
    """A script of ours without its comments; nothing else is touched."""
    return _TYPE.sub("", _COMMENT.sub("", script))
