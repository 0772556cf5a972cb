"""A pytest plugin that prints the test files that would be collected, and imports none of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest


class _Unread(pytest.Module):
    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        return []


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module:
    print(f"collected {module_path.relative_to(parent.config.rootpath).as_posix()}")  # noqa: T201 - read by its caller
    return _Unread.from_parent(parent, path=module_path)
