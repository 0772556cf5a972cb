"""The fingerprint of everything the published site was made from.

By itself, because a build with nothing to do looks here and loads nothing else.
"""

from __future__ import annotations

from pathlib import Path

from generator import layout

FINGERPRINT = f"{layout.WORK}/fingerprint"


def load_fingerprint(root: Path) -> bytes:
    """The fingerprint that the last successful build left, or nothing."""
    path = root / FINGERPRINT
    return path.read_bytes() if path.is_file() else b""
