"""Folders of a project are walked and copied: all that may be published, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.files.sources import OutsideError, SourceFile, walk
from generator.files.tree import copy_into, write

TREE = (
    "site/b.md",
    "site/a.md",
    "site/.skjult",
    "site/ø/c.md",
    "site/ø/.git/config",
    "site/d/__pycache__/x.pyc",
    "site/d/e.py",
    "site/h/f.md",
    "andet/g.md",
)
OUTSIDE = "udenfor/hemmelig.md"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A project, and beside it a file that is none of its own."""
    for path in TREE:
        write(tmp_path / "projekt" / path, path.encode())
    write(tmp_path / OUTSIDE, b"hemmelig")
    return tmp_path / "projekt"


def test_a_walk_is_in_order_and_passes_over_hidden_files_and_compiled_python(tree: Path) -> None:
    found = list(walk(tree, ["site", "andet", "findes-ikke"]))
    names = ["site/a.md", "site/b.md", "site/d/e.py", "site/h/f.md", "site/ø/c.md", "andet/g.md"]
    assert found == [SourceFile(name, name.encode()) for name in names]


def test_a_folder_is_copied_without_what_is_hidden(tree: Path) -> None:
    copy_into(tree, "site", tree / "kopi")
    copied = {p.relative_to(tree / "kopi").as_posix() for p in (tree / "kopi").rglob("*.*")}
    assert copied == {"a.md", "b.md", "d/e.py", "ø/c.md", "h/f.md"}
    assert (tree / "kopi/ø/c.md").read_bytes() == "site/ø/c.md".encode()


def test_a_link_to_a_file_of_the_same_project_is_read_as_that_file(tree: Path) -> None:
    (tree / "site/h/kopi.md").symlink_to("../../andet/g.md")
    assert list(walk(tree, ["site/h"])) == [
        SourceFile("site/h/f.md", b"site/h/f.md"),
        SourceFile("site/h/kopi.md", b"andet/g.md"),
    ]


def test_a_project_may_itself_be_reached_by_a_link(tree: Path) -> None:
    (tree / "site/h/kopi.md").symlink_to("f.md")
    (tree.parent / "genvej").symlink_to("projekt")
    found = [file.path for file in walk(tree.parent / "genvej", ["site/h"])]
    assert found == ["site/h/f.md", "site/h/kopi.md"]


def test_a_hidden_link_is_not_looked_at(tree: Path) -> None:
    (tree / "site/h/.#f.md").symlink_to("bruger@maskine.1234:5678")
    assert [file.path for file in walk(tree, ["site/h"])] == ["site/h/f.md"]


@pytest.mark.parametrize(
    "target",
    [
        f"../../../{OUTSIDE}",
        f"../../site/../../{OUTSIDE}",
        "/etc/passwd",
        ".ud",
        "findes-ikke.md",
        "x.md",
    ],
)
def test_a_walk_stops_at_a_link_that_leads_out_or_nowhere(tree: Path, target: str) -> None:
    (tree / "site/h/.ud").symlink_to(tree.parent / OUTSIDE)
    (tree / "site/h/x.md").symlink_to(target)
    with pytest.raises(OutsideError, match=r"^site/h/x\.md$"):
        list(walk(tree, ["andet", "site"]))
    with pytest.raises(OutsideError, match=r"^site/h/x\.md$"):
        copy_into(tree, "site", tree / "kopi")


@pytest.mark.parametrize("folder", ["site/h/mappe", "sider"])
def test_a_walk_stops_at_a_folder_that_is_a_link_out(tree: Path, folder: str) -> None:
    (tree / folder).symlink_to(tree.parent / "udenfor", target_is_directory=True)
    with pytest.raises(OutsideError, match=f"^{folder}$"):
        list(walk(tree, ["site", "sider"]))
