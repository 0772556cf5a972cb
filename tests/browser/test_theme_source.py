"""What must hold of the theme's own files."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

from .theme_pages import ROOT

OVERRIDES = sorted((ROOT / "site/overrides").rglob("*.html"))
STYLES = sorted((ROOT / "site/assets/css").glob("*.css"))


@pytest.fixture(scope="module")
def settings() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    return loaded


def test_mkdocs_can_only_empty_folders_that_it_has_made(settings: dict[str, Any]) -> None:
    assert settings["docs_dir"].startswith(".build/")
    assert settings["site_dir"].startswith(".build/")


def test_the_settings_hold_nothing_that_runs_or_asks_others(settings: dict[str, Any]) -> None:
    assert settings["plugins"] == []
    assert settings["theme"]["font"] is False
    assert settings["theme"]["features"] == ["navigation.tabs"]
    assert not {"hooks", "repo_url", "copyright"} & set(settings)


def test_the_settings_use_no_tags_anchors_or_aliases() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    events = list(yaml.parse(text))
    assert [event for event in events if getattr(event, "tag", None)] == []
    assert [event for event in events if getattr(event, "anchor", None)] == []


@pytest.mark.parametrize("file", OVERRIDES, ids=lambda file: file.name)
def test_an_override_says_what_it_was_made_from(file: Path) -> None:
    """At an upgrade: compare the theme's file with the override, then write the new version."""
    comment = file.read_text(encoding="utf-8").split("-#}")[0]
    assert comment.startswith("{#-")
    assert f"of Material for MkDocs {version('mkdocs-material')}" in " ".join(comment.split())
    assert "Changed" in comment


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_colours_stand_in_the_list_of_colours_only(file: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    outside = re.sub(r"^ *--[\w-]+: light-dark\([^;]*;$", "", text, flags=re.MULTILINE)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)", outside) == []
