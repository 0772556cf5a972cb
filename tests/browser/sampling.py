"""Which pages of a site to look at when there are too many to look at all."""

from __future__ import annotations

from pathlib import Path

WHOLE = {".", "om"}  # folders of hand-written pages


def pages(site: Path) -> list[str]:
    """Every hand-written page, and of each folder of entries its list and two entries."""
    by_folder: dict[str, list[str]] = {}
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site)
        by_folder.setdefault(path.parent.as_posix(), []).append(path.as_posix())
    return [page for folder, found in by_folder.items() for page in _some(folder, found)]


def _some(folder: str, found: list[str]) -> list[str]:
    if folder in WHOLE:
        return found
    entries = [path for path in found if not path.endswith("/index.html")]
    return [path for path in found if path not in entries] + entries[:1] + entries[1:][-1:]
