"""The footer leads to the official declaration of accessibility where there is one."""

from __future__ import annotations

import re
from pathlib import Path

from tests.projects import Project, copy_of_embedded

OFFICIAL = "https://was.digst.dk/katalog-example"


def _links(project: Project, page: str) -> list[str]:
    footer = (project.public / page).read_text(encoding="utf-8").partition("<footer")[2]
    return re.findall(r'href="([^"]*)">Tilgængelighedserklæring</a>', footer)


def test_the_official_declaration_takes_the_place_of_our_own_page(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    assert _links(project, "index.html") == ["om/tilgaengelighed.html"]
    setting = f"    was_url: {OFFICIAL}\n    was_dato: 2026-11-01\n"
    project.edit("mkdocs.yml", "  katalog:\n", f"  katalog:\n{setting}")
    assert project.build().code == 0
    for page in ("index.html", "tilbud/index.html", "tilbud/eksempel-truck-og-lager.html"):
        assert _links(project, page) == [OFFICIAL]
