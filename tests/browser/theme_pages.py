"""Builds the hand-written pages with the theme, without the generator and its data."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parent / "pages"

_SETTINGS = """\
INHERIT: {root}/mkdocs.yml
docs_dir: {folder}/docs
site_dir: {folder}/html
theme:
  custom_dir: {root}/site/overrides
"""


def build(folder: Path) -> Path:
    """The folder with the rendered pages, this package's sample page among them."""
    docs = folder / "docs"
    shutil.copytree(ROOT / "site/pages", docs)
    shutil.copytree(SAMPLES, docs, dirs_exist_ok=True)
    shutil.copytree(ROOT / "site/assets", docs / "katalog")
    settings = folder / "mkdocs.yml"
    settings.write_text(_SETTINGS.format(root=ROOT, folder=folder), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(settings)],
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stdout + done.stderr)
    return folder / "html"
