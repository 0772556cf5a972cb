"""The index: the same every time, small, and in two parts that fit together."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys

import pytest

from generator.render.script import without_comments
from generator.search.index import in_parts
from tests import node
from tests.projects import REPOSITORY
from tests.search.finding import ENGINE, all_documents, embedded, embedded_index, search

PATHS = """
import { Engine } from "SCRIPTS/search/engine.js";
const answer = (index) => {
  const { documents, offers, companies } = new Engine(index);
  const listed = documents.map(({ kind, title, path }) => [kind, title, path]);
  return { offers, companies, documents: listed };
};
"""
BUILD = """
import hashlib, json
from tests.search.finding import embedded_index
print(hashlib.sha256(json.dumps(embedded_index()).encode()).hexdigest())
"""


def _compressed(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def test_the_same_documents_give_the_same_index() -> None:
    """Also in other processes, where Python orders its sets otherwise."""
    built = {
        subprocess.run(
            [sys.executable, "-c", BUILD],
            cwd=REPOSITORY,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(built) == 1


def test_every_document_has_its_kind_title_and_path() -> None:
    found = node.run(PATHS, embedded_index())
    paths = [path for _, _, path in found["documents"]]
    sections = embedded().sections
    assert [title for _, title, _ in found["documents"]] == [
        document.title for document in all_documents(sections)
    ]
    assert found["offers"] == len(sections[0].documents)
    assert found["companies"] == len(sections[1].documents)
    assert len(set(paths)) == len(paths)
    for path in ("tilbud/eksempel-truck-og-lager.html", "redskaber/loentilskud.html"):
        assert path in paths
    assert "om/ordbog.html#loentilskud" in paths
    assert "om/vejledning.html" in paths


def test_the_index_is_small() -> None:
    """150 KB for every 1,000 documents, compressed."""
    count = len(all_documents(embedded().sections))
    assert _compressed(_json(embedded_index())) <= 150_000 * count / 1000


def test_the_first_part_is_clearly_smaller_than_the_whole() -> None:
    head, rest = in_parts(embedded_index(), "rest.json")
    assert _compressed(_json(head)) <= 0.8 * _compressed(_json(embedded_index()))
    assert _compressed(_json(rest)) > 0


def test_the_program_of_the_browser_is_small() -> None:
    """11 KB, compressed, as it is sent."""
    scripts = sorted(
        path for path in (node.SCRIPTS / "soeg").glob("*.js") if path.stem not in ("box", "answers")
    )
    program = "".join(without_comments(path.read_text(encoding="utf-8")) for path in scripts)
    assert _compressed(program) <= 11_000


def test_an_index_in_two_parts_finds_what_the_whole_one_finds() -> None:
    head, rest = in_parts(embedded_index(), "rest.json")
    queries = ["stress", "rengøringsjob løntilskud", "sygedagpnge"]
    data = {"index": head, "rest": rest, "queries": [[query, {}] for query in queries]}
    assert node.run(ENGINE, data) == search(*queries)


def test_titles_are_found_before_the_second_part_has_come() -> None:
    head, _ = in_parts(embedded_index(), "rest.json")
    assert search("løntilskud", index=head)[0]["ids"]


def test_parts_of_different_builds_never_meet() -> None:
    head, rest = in_parts(embedded_index(), "rest.json")
    data = {"index": head, "rest": {**rest, "mark": "other"}, "queries": []}
    with pytest.raises(AssertionError, match="changed meanwhile"):
        node.run(ENGINE, data)
