"""The small catalogue in a folder, and golden files: expected output kept beside its example.

``pytest --update-golden`` writes what came out in the place of what was expected; the
difference is then read in git.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.alone import shared_folder
from tests.support.catalogue import MINIMAL

# The same examples every time; ``--hypothesis-profile explore`` looks for new ones.
settings.register_profile("fixed", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile("fixed")

Golden = Callable[[Path, str], None]


def pytest_configure() -> None:
    """Before other processes are started, which get its name by their environment."""
    shared_folder()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files instead of comparing"
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small catalogue in a folder of its own."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "katalog"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with a golden file, or write the file when asked to."""
    update = request.config.getoption("--update-golden")

    def compare(path: Path, text: str) -> None:
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert text == path.read_bytes().decode()

    return compare
