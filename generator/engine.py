"""The engine that renders the hand-written pages: the only module that knows MkDocs.

Everything else sees HTML files. Zensical reads the same mkdocs.yml and stands behind
the same functions, so the theme's successor can take over without another change.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from generator import layout

_USUAL = "mkdocs"

_COMMANDS = {
    "mkdocs": ["-m", "mkdocs", "build"],
    "zensical": ["-m", "zensical", "build"],
}
_PACKAGES = {"mkdocs": ("mkdocs", "mkdocs-material"), "zensical": ("zensical",)}


class EngineError(Exception):
    """The engine could not render the pages; the message is its own output."""


def identity(engine: str) -> str:
    """The engine with its versions, so that kept shells can be told from stale ones.

    An empty name is the usual engine.
    """
    return " ".join(f"{package} {version(package)}" for package in _PACKAGES[engine or _USUAL])


def render(root: Path, engine: str) -> None:
    """Render the pages in the docs folder into the html folder, with the theme.

    Runs in a process of its own: the engine's memory goes with it, and its strictness,
    which cannot be relied on, is not.
    """
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
        [sys.executable, *_COMMANDS[engine or _USUAL], "--config-file", layout.SETTINGS],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise EngineError((done.stdout + done.stderr).strip())


def identify_pages(root: Path) -> list[str]:
    """The paths of the pages that the engine has rendered."""
    html = root / layout.HTML
    return sorted(path.relative_to(html).as_posix() for path in html.rglob("*.html"))
