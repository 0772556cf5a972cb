"""Values → JSON as it is sent."""

import json
from typing import Any


def compact(value: Any) -> bytes:
    """JSON without a space to spare."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
