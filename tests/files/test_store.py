"""What is kept on disk is what was written by this version of the tool, or nothing."""

from __future__ import annotations

import pickle
import sqlite3
from pathlib import Path

import pytest

from generator.files.store import Store

PARTS = {"a": {"x": b"1", "y": b"2"}, "b": {"x": b"3"}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "memory.sqlite"
    Store(path, b"v1").write(PARTS)
    return path


def test_records_are_read_back_by_part(path: Path) -> None:
    store = Store(path, b"v1")
    assert {part: store.read(part) for part in (*PARTS, "c")} == {**PARTS, "c": {}}


def test_a_record_is_replaced_or_removed_and_the_others_stay(path: Path) -> None:
    store = Store(path, b"v1")
    store.write({"a": {"x": b"ny", "y": None, "findes-ikke": None}})
    assert (store.read("a"), store.read("b")) == ({"x": b"ny"}, PARTS["b"])


def test_what_another_version_of_the_tool_has_kept_is_forgotten(path: Path) -> None:
    newer = Store(path, b"v2")
    assert newer.read("a") == {}
    newer.write({"b": {"x": b"ny"}})
    assert (newer.read("a"), newer.read("b")) == ({}, {"x": b"ny"})
    assert Store(path, b"v1").read("a") == {}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE kept SET value = X'39' WHERE name = 'x'",
        "UPDATE kept SET value = 'tekst' WHERE name = 'x'",
        "UPDATE kept SET value = NULL WHERE name = 'x'",
        "UPDATE kept SET name = 'z' WHERE name = 'x' AND part = 'a'",
        "UPDATE kept SET digest = X'' WHERE name = 'x'",
    ],
)
def test_a_changed_record_is_forgotten_and_the_others_count(path: Path, change: str) -> None:
    database = sqlite3.connect(path)
    database.execute(change)
    database.commit()
    database.close()
    assert Store(path, b"v1").read("a") == {"y": b"2"}


@pytest.mark.parametrize(
    "raw", [b"", b"not a database", pickle.dumps(PARTS), b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_file_of_another_kind_is_forgotten_and_replaced(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    store = Store(path, b"v1")
    assert store.read("a") == {}
    store.write(PARTS)
    assert store.read("a") == PARTS["a"]


def test_a_changed_byte_anywhere_gives_what_was_written_or_nothing(path: Path) -> None:
    whole = path.read_bytes()
    for place in range(0, len(whole), 97):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        found = Store(path, b"v1").read("a")
        assert found.items() <= PARTS["a"].items()


def test_a_folder_that_cannot_be_written_to_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="unable to open"):
        Store(tmp_path / "findes-ikke" / "memory.sqlite", b"v1").write(PARTS)
