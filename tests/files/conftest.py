"""A folder with the small catalogue."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.catalogue import MINIMAL


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small catalogue in a folder of its own."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "katalog"))
