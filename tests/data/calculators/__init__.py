"""Cases that hold the calculators in Python and in the browser together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def cases(of: str) -> list[dict[str, Any]]:
    """The cases of a function: what it is given, and what it gives."""
    found: list[dict[str, Any]] = json.loads(Path(__file__).with_name("cases.json").read_text())[of]
    return found
