"""Files with odd names, odd kinds and odd sizes are read, passed over or reported about."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import layout
from generator.files.sources import read_file, read_folder
from generator.render.messages import message
from generator.texts.messages.base import Message
from tests.support.folder import VALID, found, loaded, offer, remedies


@pytest.mark.parametrize("name", ["praktik.yaml", "praktik.YML", "praktik.txt", "praktik.json"])
def test_a_file_with_another_ending_is_told_to_be_renamed(root: Path, name: str) -> None:
    file = offer(root, name)
    assert remedies(root) == [(file, "filendelse", "Omdøb den til “praktik.yml”.")]


@pytest.mark.parametrize(
    "name",
    [
        ".skjult.yml",
        ".#praktik.yml",
        "#praktik.yml#",
        "praktik.yml~",
        "~$praktik.yml",
        "praktik.yml.bak",
        "praktik.yml.orig",
        ".praktik.yml.swp",
        "README.md",
    ],
)
def test_hidden_files_and_backups_are_passed_over(root: Path, name: str) -> None:
    offer(root, name, b"not: [yaml")
    assert found(root) == []


def _dead(root: Path, link: Path) -> None:
    link.symlink_to("findes-ikke.yml")


def _loop(root: Path, link: Path) -> None:
    link.symlink_to(link.name)


def _folder(root: Path, link: Path) -> None:
    link.mkdir()


def _inside_folder(root: Path, link: Path) -> None:
    link.symlink_to(root / layout.PROVIDERS)


def _pipe(root: Path, link: Path) -> None:
    os.mkfifo(link)


def _out(root: Path, link: Path) -> None:
    (root.parent / "udenfor.yml").write_bytes(VALID)
    link.symlink_to(root.parent / "udenfor.yml")


def _etc(root: Path, link: Path) -> None:
    link.symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_dead, "ulaeselig"),
        (_loop, "ulaeselig"),
        (_folder, "ulaeselig"),
        (_inside_folder, "ulaeselig"),
        (_pipe, "ulaeselig"),
        (_out, "link-ud"),
        (_etc, "link-ud"),
    ],
)
def test_what_is_no_file_of_the_catalogue_is_an_error(
    root: Path, make: Callable[[Path, Path], None], code: str
) -> None:
    link = root / layout.OFFERS / "x.yml"
    make(root, link)
    assert found(root) == [(f"{layout.OFFERS}/x.yml", code)]
    for file in (layout.GOALS, layout.SETTINGS):
        (root / file).unlink(missing_ok=True)
        make(root, root / file)
        assert (file, code) in found(root)
        (root / file).rmdir() if make is _folder else (root / file).unlink()


def test_a_folder_that_is_a_link_out_of_the_catalogue_is_an_error(root: Path) -> None:
    (root / layout.AGREEMENTS).rename(root.parent / "udenfor")
    (root / layout.AGREEMENTS).symlink_to(root.parent / "udenfor")
    assert (layout.AGREEMENTS, "link-ud") in found(root)


def test_a_link_within_the_catalogue_is_read(root: Path) -> None:
    (root / "gemt.yml").write_bytes(VALID)
    (root / layout.OFFERS / "kopi.yml").symlink_to("../../gemt.yml")
    catalogue = loaded(root).catalogue
    assert found(root) == []
    assert catalogue is not None
    assert set(catalogue.offers) == {"eksempel-forloeb", "kopi"}


def test_a_link_within_the_catalogue_needs_the_right_ending_too(root: Path) -> None:
    (root / "gemt.yml").write_bytes(VALID)
    (root / layout.OFFERS / "kopi.txt").symlink_to("../../gemt.yml")
    assert [code for _, code in found(root)] == ["filendelse"]


@contextmanager
def _without_rights(path: Path) -> Iterator[None]:
    """Nobody may read a path meanwhile, not even the one who may do everything."""
    path.chmod(0)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        path.chmod(0o755)


def test_a_file_that_may_not_be_read_is_an_error() -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        (root / "data").mkdir()
        (root / "data" / "x.yml").write_bytes(VALID)
        with _without_rights(root / "data" / "x.yml"):
            files, problems = read_folder(root, "data", ".yml")
            assert read_file(root, "data/x.yml") == (None, problems)
        assert files == []
        assert [str(d.position) for d in problems] == ["data/x.yml:1:1"]
        assert message(problems[0]).what == "Filen kan ikke læses: ingen adgang."
        with _without_rights(root / "data"):
            files, problems = read_folder(root, "data", ".yml", required=False)
        assert files == []
        assert [str(d.position) for d in problems] == ["data:1:1"]
        assert message(problems[0]).what == "Mappen kan ikke læses: ingen adgang."
        assert message(problems[0]).remedy == "Ret mappens rettigheder."


def test_a_missing_folder_is_an_error_only_where_it_is_needed(tmp_path: Path) -> None:
    assert read_folder(tmp_path, "mangler", ".yml", required=False) == ([], [])
    files, problems = read_folder(tmp_path, "mangler", ".yml")
    assert (files, [(d.code, d.position.file) for d in problems]) == (
        [],
        [("mangler-mappe", "mangler")],
    )


def test_a_missing_file_is_none_and_no_mistake(tmp_path: Path) -> None:
    assert read_file(tmp_path, "findes-ikke.yml") == (None, [])
    assert read_file(tmp_path, "ingen-mappe/findes-ikke.yml") == (None, [])


def test_files_come_in_the_order_of_their_names(root: Path) -> None:
    for name in ("b.yml", "a.yml", "c.yml"):
        offer(root, name)
    files, _ = read_folder(root, layout.OFFERS, ".yml")
    assert [Path(file.path).name for file in files] == [
        "a.yml",
        "b.yml",
        "c.yml",
        "eksempel-forloeb.yml",
    ]


BIG = {
    "a description of 1 MB": VALID.replace(
        "  Et forløb hos en *virksomhed*.\n".encode(), b"  Et ord til.\n" * 75_000
    ),
    "a comment of 2 MB": VALID + b"# kommentar\n" * 175_000,
    "50,000 list items": VALID + b"krav:\n" + b"  - x\n" * 50_000,
}


@pytest.mark.parametrize("raw", BIG.values(), ids=BIG)
def test_a_file_that_is_too_large_is_refused_before_it_is_parsed(root: Path, raw: bytes) -> None:
    file = offer(root, "stor.yml", raw)
    assert found(root) == [(file, "for-stor")]


def test_a_catalogue_without_settings_says_so(root: Path) -> None:
    (root / layout.SETTINGS).unlink()
    assert found(root) == [("mkdocs.yml", "mangler-fil")]
    assert not loaded(root).passes(strict=False)


def test_a_catalogue_without_vocabularies_says_so(root: Path) -> None:
    shutil.rmtree(root / layout.VOCABULARY)
    assert ("catalogue/vocabulary", "mangler-mappe") in found(root)
    assert not loaded(root).passes(strict=False)


def test_a_missing_vocabulary_is_one_mistake(root: Path) -> None:
    (root / layout.VOCABULARY / "maalgrupper.yml").unlink()
    assert found(root) == [("catalogue/vocabulary/maalgrupper.yml", "mangler-fil")]


def test_a_missing_folder_that_entries_refer_to_is_one_mistake(root: Path) -> None:
    shutil.rmtree(root / layout.PROVIDERS)
    assert found(root) == [(layout.PROVIDERS, "mangler-mappe")]


def test_an_empty_folder_that_entries_refer_to_is_one_mistake(root: Path) -> None:
    offer(root, "nummer-to.yml", VALID)
    for file in (root / layout.PROVIDERS).iterdir():
        file.unlink()
    (root / layout.PROVIDERS / ".gitkeep").touch()
    assert found(root) == [(layout.PROVIDERS, "mangler-mappe")]
    assert message(loaded(root).diagnostics[0]) == Message(
        "Mappen “catalogue/providers” er tom, men andre filer henviser til noget, der skulle ligge"
        " i den.",
        "Hent dens filer fra git, eller slet henvisningerne.",
    )


def test_the_only_reference_to_an_empty_folder_may_be_what_is_wrong(root: Path) -> None:
    for file in (root / layout.PROVIDERS).iterdir():
        file.unlink()
    assert found(root) == [(f"{layout.OFFERS}/eksempel-forloeb.yml", "ukendt-henvisning")]


@pytest.mark.parametrize("make", [_dead, _folder, _out])
def test_to_refer_to_a_file_that_is_refused_is_no_mistake_of_its_own(
    root: Path, make: Callable[[Path, Path], None]
) -> None:
    (file,) = (root / layout.PROVIDERS).iterdir()
    file.unlink()
    make(root, file)
    assert [name for name, _ in found(root)] == [f"{layout.PROVIDERS}/{file.name}"]


def test_a_catalogue_without_offers_and_companies_says_so(root: Path) -> None:
    for folder in (layout.OFFERS, layout.PARTNERS, layout.MEASUREMENTS):
        shutil.rmtree(root / folder)
    assert found(root) == [("catalogue", "tomt-katalog")]
