"""What editors wrote, made safe: on a terminal, in a log, on a pull request, in a shell."""

import re
import shlex

_PERSONAL_NUMBER = re.compile(
    r"(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[-.\u00ad\u2010-\u2015\u2212\u00a0 ]{0,3}\d{4}(?!\d)"
)


def printable(text: str) -> str:
    """The text on one line, with every character that cannot be seen written as an escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def masked(text: str) -> str:
    """The text without numbers that could be personal numbers: a build's log is public."""
    return _PERSONAL_NUMBER.sub("••••••-••••", text)


# What no shell reads as anything but itself between double quotation marks, on any system.
_PLAIN = re.compile(r"[^\"'$`\\!%^\x00-\x1f]*")


def confirm_owner(owner: str) -> str:
    """The command that confirms all that an owner has in use."""
    gap = "=" if owner.startswith("-") else " "
    return f"katalog confirm --ansvarlig{gap}{quoted(owner)}"


def quoted(text: str) -> str:
    """One argument of a command line: in double quotation marks where all shells agree on them."""
    return f'"{text}"' if _PLAIN.fullmatch(text) else shlex.quote(text)
