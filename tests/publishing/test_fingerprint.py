"""What is remembered is forgotten when the tool or what it is made with is another."""

from __future__ import annotations

import re
import tomllib

import pytest

from generator.publishing import fingerprint
from generator.publishing.fingerprint import LIBRARIES, code_digest
from tests.projects import REPOSITORY

# These read or write files of their own, or show something on a terminal, or are the engine.
NO_SAY = frozenset(
    "mkdocs mkdocs-material openpyxl pandas python-calamine tqdm watchfiles".split()  # noqa: SIM905
)


def test_every_library_has_a_say_in_the_site_or_has_none_for_a_reason() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    named = {re.split(r"[<>=]", each)[0] for each in project["dependencies"]}
    assert named == {*LIBRARIES, *NO_SAY}


def test_another_version_of_a_library_is_another_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    before = code_digest()
    assert code_digest() == before
    monkeypatch.setattr(fingerprint, "version", lambda name: f"{name} 0.0.1")
    assert code_digest() != before
