"""A command run by itself, with the answer that the command line gives."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from generator.console import RefusalError


def code_of(run: Callable[..., int], *arguments: Any) -> int:
    """The exit code of a command; a refusal is written to the error stream."""
    try:
        return run(*arguments)
    except RefusalError as refusal:
        sys.stderr.write(refusal.text)
        return refusal.code
