"""What validates builds: names that differ in letters only are no hindrance."""

import re
from pathlib import Path

from tests.projects import Project, copy_of_embedded

# Free texts that pages sort by, and make places in a page of.
_NAMES = re.compile(
    r"(?P<key>\b(?:by|ansvarlig|område|sted|titel|navn): )(?P<name>[^\W\d][\w \-]+)"
)


def _otherwise(file: Path, number: int) -> str:
    """A file's text with its names in another of the ways that people write them."""
    ways = (str.upper, str.lower, lambda name: name.replace(" ", "-"), str.title)
    way = ways[number % len(ways)]
    return _NAMES.sub(lambda found: found["key"] + way(found["name"]), file.read_text())


def test_a_site_is_built_of_names_in_every_spelling(tmp_path: Path) -> None:
    project: Project = copy_of_embedded(tmp_path)
    folders = ("catalogue/offers", "companies/partners", "catalogue/providers")
    files = [file for folder in folders for file in sorted((project.root / folder).glob("*.yml"))]
    for number, file in enumerate(files):
        file.write_text(_otherwise(file, number), encoding="utf-8")
    checked = project.katalog("validate", "--dato", "2026-11-22")
    built = project.build()
    assert (checked.code, built.code) == (0, 0), checked.out[-2000:] + built.err
    assert "[to-stavemaader]" in checked.out
