"""Files take new bytes whole or not at all."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from generator.files.replace import replace_files


def test_files_have_their_new_bytes_and_keep_their_mode(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "a").chmod(0o640)
    replace_files(tmp_path, {"a": b"2", "b": b"3"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"2", "b": b"3"}
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_when_one_file_cannot_be_written_none_is_changed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    with pytest.raises(OSError, match="ingen-mappe"):
        replace_files(tmp_path, {"a": b"2", "ingen-mappe/b": b"3"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1"}


def test_a_symbolic_link_stays_and_its_file_changes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").symlink_to("a")
    replace_files(tmp_path, {"b": b"2"})
    assert (tmp_path / "b").is_symlink()
    assert (tmp_path / "a").read_bytes() == b"2"


def test_what_is_to_go_goes_last_and_stays_when_something_fails(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    with pytest.raises(OSError, match="ingen-mappe"):
        replace_files(tmp_path, {"b": b"1", "ingen-mappe/c": b"3"}, remove=["a"])
    assert {path.name for path in tmp_path.iterdir()} == {"a"}
    replace_files(tmp_path, {"b": b"1"}, remove=["a"])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": b"1"}


def test_a_link_with_a_temporary_name_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "ude").write_bytes(b"ude")
    (tmp_path / ".a.ny").symlink_to("ude")
    replace_files(tmp_path, {"a": b"1"})
    assert (tmp_path / "ude").read_bytes() == b"ude"
    assert (tmp_path / "a").read_bytes() == b"1"
    assert not (tmp_path / "a").is_symlink()


def test_what_a_killed_process_left_goes_and_what_a_living_one_writes_stays(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    own = ".a.yml.{}-0123456789abcdef.ny"
    for name in (own.format(dead.pid), own.format(os.getpid()), ".a.ny", "a.9-0123456789abcdef.ny"):
        (tmp_path / name).touch()
    replace_files(tmp_path, {"a.yml": b"1"})
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"a.yml", own.format(os.getpid()), ".a.ny", "a.9-0123456789abcdef.ny"}
