"""An error that a page goes on without leaves a trace for those who look for it, and only them."""

from __future__ import annotations

import re

import pytest

from tests.node import SCRIPTS, evaluate
from tests.projects import REPOSITORY

_WARN = "globalThis.warned = []; console.warn = (...parts) => warned.push(parts.map(String))"
_STORAGE = "globalThis.localStorage = {{ getItem: (name) => ({}) }}"
_CLOSED = _STORAGE.format("(() => { throw new Error(name) })()")
_TRACED = "(m.trace(new Error(v), 'count'), warned)"

# What a plain script does before the first paint has no modules, and what decides whether there
# is a trace can leave none.
_EXEMPT = ("scheme.js", "shared/trace.js")
_CATCH = re.compile(r"catch (?:\(\w+\) )?\{(.*?)\n\s*\}", re.DOTALL)


def traced(search: str, storage: str) -> list[list[str]]:
    before = f"globalThis.location = {{ search: {search!r} }}; {storage}; {_WARN}"
    [found] = evaluate("shared/trace.js", _TRACED, "lukket", before=before)
    return list(found)


@pytest.mark.parametrize(
    ("search", "storage"),
    [
        ("?fejlsoeg", _STORAGE.format("null")),
        ("?q=truck&fejlsoeg=ja", _CLOSED),
        ("", _STORAGE.format("name === 'katalog.fejlsoeg' ? 'ja' : null")),
    ],
)
def test_who_looks_for_errors_sees_them_in_the_console(search: str, storage: str) -> None:
    assert traced(search, storage) == [["katalog: count", "Error: lukket"]]


@pytest.mark.parametrize("storage", [_STORAGE.format("null"), _CLOSED])
def test_a_visitor_sees_nothing_of_them(storage: str) -> None:
    assert traced("?q=fejlsoeg", storage) == []


def test_every_error_that_is_caught_leaves_a_trace() -> None:
    silent = [
        f"{path.relative_to(REPOSITORY)}: {block.strip().splitlines()[0]}"
        for path in sorted(SCRIPTS.rglob("*.js"))
        if path.relative_to(SCRIPTS).as_posix() not in _EXEMPT
        for block in _CATCH.findall(path.read_text(encoding="utf-8"))
        if "trace(error" not in block
    ]
    assert silent == []
