"""The theme's successor makes the same site from the same sources."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from generator.publishing.outcome import BuildOptions, Result
from generator.publishing.run import run_build
from tests.projects import DAY, Project, copy_of_embedded, embedded

# What the two may differ in: how a page's own folder is written, the names of the theme's
# own files, what they say of themselves, and the colours of code.
_SAYS_WHO = re.compile(r'<meta name="generator" content="[^"]*">')
_THEME_FILE = re.compile(r'"[^"]*assets/(?:stylesheets|javascripts|images)/[^"]*"')
_CODE = re.compile(r'(?:<div class="highlight">)?(<pre>.*?</pre>)(?:</div>)?', re.DOTALL)


def alike(html: bytes) -> str:
    text = _SAYS_WHO.sub("", html.decode())
    text = _THEME_FILE.sub('"tema"', text)
    text = re.sub(r'(href|src|action|data-[a-z]+)="\./', r'\1="', text)
    text = _CODE.sub(lambda match: re.sub(r"<[^>]*>", "", match[1]), text)
    return re.sub(r"\s+", " ", text).replace("> <", "><")


def test_zensical_makes_the_same_pages_as_mkdocs(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path, prints=True)
    outcome = run_build(project.root, BuildOptions(date.fromisoformat(DAY), engine="zensical"))
    assert outcome.result is Result.PUBLISHED
    usual, other = pages(embedded()), pages(project)
    assert usual.keys() == other.keys()
    assert {path for path in usual if usual[path] != other[path]} == set()


def pages(project: Project) -> dict[str, str]:
    tree = project.tree().items()
    return {path: alike(html) for path, html in tree if path.endswith(".html")}
