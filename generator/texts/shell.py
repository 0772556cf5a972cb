"""Command lines to copy."""

from __future__ import annotations

import re
import shlex

# What no shell reads as anything but itself between double quotation marks, on any system.
_PLAIN = re.compile(r"[^\"'$`\\!%^\x00-\x1f]*")


def confirm_owner(owner: str) -> str:
    """The command that confirms all that an owner has in use."""
    gap = "=" if owner.startswith("-") else " "
    return f"katalog confirm --ansvarlig{gap}{quoted(owner)}"


def quoted(text: str) -> str:
    """One argument of a command line: in double quotation marks where all shells agree on them."""
    return f'"{text}"' if _PLAIN.fullmatch(text) else shlex.quote(text)
