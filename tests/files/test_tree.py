"""Trees of files are written, linked, read and told apart by their fingerprints."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.sources import SourceFile, read_file
from generator.files.tree import create, digest, digest_of, fresh, link, write

PARTS = st.lists(st.binary(max_size=6), max_size=5)


@given(PARTS, PARTS)
def test_two_fingerprints_are_the_same_only_when_all_parts_are(
    some: list[bytes], others: list[bytes]
) -> None:
    assert (digest(*some) == digest(*others)) == (some == others)


@given(st.binary(min_size=1, max_size=20), st.data())
def test_bytes_moved_from_one_part_to_another_change_the_fingerprint(
    whole: bytes, data: st.DataObject
) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(whole)), min_size=2, max_size=2, unique=True))
    one, other = (digest(whole[:cut], whole[cut:]) for cut in cuts)
    assert one != other
    assert digest(whole) not in (one, other)


def test_no_parts_an_empty_part_and_two_empty_parts_are_three_things() -> None:
    assert len({digest(), digest(b""), digest(b"", b"")}) == 3


def test_a_fingerprint_of_files_covers_their_names() -> None:
    files = [SourceFile("a", b"1"), SourceFile("b", b"2")]
    swapped = [SourceFile("a", b"2"), SourceFile("b", b"1")]
    merged = [SourceFile("a", b"1b2")]
    prints = [digest_of(given) for given in (files, swapped, merged, files[::-1], [])]
    assert len(set(prints)) == 5
    assert digest_of(iter(files)) == prints[0]


def test_a_file_that_is_there_already_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "x.html"
    create(str(path), b"en")
    with pytest.raises(FileExistsError):
        create(str(path), b"to")
    assert path.read_bytes() == b"en"


def test_a_created_file_has_all_its_bytes_and_may_be_read_by_all(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        create(str(tmp_path / "x"), b"ab" * 1_000_000)
        create(str(tmp_path / "tom"), b"")
    finally:
        os.umask(before)
    assert (tmp_path / "x").read_bytes() == b"ab" * 1_000_000
    assert (tmp_path / "tom").read_bytes() == b""
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o644


def test_a_linked_file_is_the_same_file(tmp_path: Path) -> None:
    write(tmp_path / "a", b"x")
    link(str(tmp_path / "a"), str(tmp_path / "b"))
    assert (tmp_path / "a").samefile(tmp_path / "b")


def test_a_file_that_cannot_be_linked_across_disks_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def across_disks(source: str, target: str) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", across_disks)
    write(tmp_path / "a", b"x")
    link(str(tmp_path / "a"), str(tmp_path / "b"))
    assert (tmp_path / "b").read_bytes() == b"x"
    assert not (tmp_path / "a").samefile(tmp_path / "b")


def test_a_link_never_overwrites_what_it_would_be_put_over(tmp_path: Path) -> None:
    write(tmp_path / "a", b"ny")
    write(tmp_path / "b", b"gammel")
    with pytest.raises(FileExistsError):
        link(str(tmp_path / "a"), str(tmp_path / "b"))
    assert (tmp_path / "b").read_bytes() == b"gammel"


def test_a_fresh_folder_is_empty_whatever_was_there(tmp_path: Path) -> None:
    write(tmp_path / "mappe/gammel.txt", b"x")
    write(tmp_path / "fil", b"x")
    (tmp_path / "genvej").symlink_to("andet", target_is_directory=True)
    write(tmp_path / "andet/vigtig.txt", b"x")
    for name in ("mappe", "fil", "genvej", "ny/dyb"):
        folder = fresh(tmp_path / name)
        assert folder == tmp_path / name
        assert (folder.is_symlink(), list(folder.iterdir())) == (False, [])
    assert (tmp_path / "andet/vigtig.txt").read_bytes() == b"x"


def test_a_file_is_written_as_it_is_in_folders_that_are_made(tmp_path: Path) -> None:
    write(tmp_path / "a/b/c.html", "æøå\r\n".encode())
    assert (tmp_path / "a/b/c.html").read_bytes() == "æøå\r\n".encode()


def test_a_file_is_read_whole_whatever_its_size(tmp_path: Path) -> None:
    for size in (0, 1, 3 << 20):
        write(tmp_path / "x", b"x" * size)
        assert read_file(tmp_path, "x") == (b"x" * size, [])
