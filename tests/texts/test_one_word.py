"""One word for one thing, in what visitors read."""

import re
from pathlib import Path

from tests.projects import REPOSITORY

FOLDERS = (
    "site/templates",
    "site/pages",
    "site/overrides",
    "generator/texts",
    "catalogue",
    "companies",
)
ENDINGS = {".html", ".md", ".py", ".yml"}


def files() -> list[Path]:
    found = (path for folder in FOLDERS for path in (REPOSITORY / folder).rglob("*"))
    return [path for path in found if path.suffix in ENDINGS]


def test_a_share_is_written_with_its_sign() -> None:
    """What is in “…” are a source's own words."""
    odd = []
    for path in files():
        text = re.sub(r"“[^”]*”", "", path.read_text(encoding="utf-8"))
        odd += [(path.name, found) for found in re.findall(r".{20}\d ?pct\..{5}", text)]
    assert odd == []
