"""Each user has a key outside every project, which no checkout can bring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.files.private import private_folder, private_key, signature
from generator.files.store import Store


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    yield
    private_key.cache_clear()


def as_user(home: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The key of the user who has this folder, as a new process finds it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    private_key.cache_clear()
    return private_key()


def test_a_user_has_one_key_and_another_user_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, again, other = (as_user(tmp_path / name, monkeypatch) for name in ("anna", "anna", "bo"))
    assert first == again != other
    assert [file.name for file in (tmp_path / "anna/katalog").iterdir()] == ["key"]
    assert (tmp_path / "anna/katalog/key").stat().st_mode & 0o777 == 0o600


def test_what_another_user_has_kept_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(tmp_path / "en-fremmed", monkeypatch)
    Store(tmp_path / "memory.sqlite", b"v1").write({"a": {"x": b"1"}})
    assert Store(tmp_path / "memory.sqlite", b"v1").read("a") == {"x": b"1"}
    as_user(tmp_path / "mig", monkeypatch)
    assert Store(tmp_path / "memory.sqlite", b"v1").read("a") == {}


def test_without_a_folder_of_ones_own_nothing_is_kept_from_one_run_to_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fil").write_bytes(b"")
    first, second = (as_user(tmp_path / "fil", monkeypatch) for _ in range(2))
    assert first != second
    assert private_folder() is None


@pytest.mark.parametrize("name", [(), ("templates",)])
def test_a_folder_that_came_with_a_checkout_is_nobodys_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: tuple[str, ...]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert private_folder(*name) == tmp_path.joinpath("katalog", *name)
    (tmp_path / "katalog").chmod(0o755)  # as git makes folders
    assert private_folder(*name) is None
    assert as_user(tmp_path, monkeypatch) != as_user(tmp_path, monkeypatch)


def test_a_link_is_no_folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "andres").mkdir(mode=0o700)
    (tmp_path / "katalog").symlink_to("andres")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert private_folder() is None


def test_a_key_that_is_cut_short_is_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(tmp_path, monkeypatch)
    (tmp_path / "katalog/key").write_bytes(b"")
    assert as_user(tmp_path, monkeypatch) != as_user(tmp_path, monkeypatch)


def test_a_signature_tells_where_one_part_ends_and_the_next_begins() -> None:
    assert len({signature(b"ab", b"c"), signature(b"a", b"bc"), signature(b"abc")}) == 3
