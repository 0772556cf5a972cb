"""The form for editors without git is off unless it is set, and built as all else is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.publishing.outcome import BuildOptions
from generator.publishing.run import run_build
from tests.projects import DAY, copy_of_embedded

OFFER = "tilbud/eksempel-truck-og-lager.html"
LINK = "../rediger/index.html#/collections/tilbud/entries/eksempel-truck-og-lager"


def test_a_site_has_the_form_where_it_is_set_and_a_preview_always(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    off = project.tree()
    assert not [path for path in off if path.startswith("rediger/")]
    assert "Ret i formular" not in off[OFFER].decode()

    run_build(project.root, BuildOptions(date.fromisoformat(DAY), prints=False, form=True))
    shown = project.tree()
    assert f'<a href="{LINK}">Ret i formular</a>' in shown[OFFER].decode()
    assert b"connect-src data: &#39;self&#39;;" in shown["rediger/index.html"]
    assert b"rediger/" not in shown["sitemap.xml"]

    form = "    rediger: {hos: github, projekt: kommunen/katalog}\n"
    project.edit("mkdocs.yml", "    rediger_url:", f"{form}    rediger_url:")
    assert project.build().code == 0
    project.edit("catalogue/vocabulary/maalgrupper.yml", "Seniorer", "Ældre i job")
    project.edit("site/form/form.css", "Everything below", "All below")
    assert project.build().code == 0
    on = project.tree()
    assert b"Everything below" not in on["rediger/form.css"]
    assert "Ældre i job" in on["rediger/config.json"].decode()
    assert b"https://api.github.com" in on["rediger/index.html"]
    assert project.build("--forfra").code == 0
    assert project.tree() == on
