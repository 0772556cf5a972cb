"""The folder of work files is ours, or it is left alone."""

from pathlib import Path

import pytest

from generator.files.publish import PublishError, locked, new_site
from generator.files.work import WorkFolderError, work_folder


def refusal(root: Path) -> tuple[str, str]:
    with pytest.raises(WorkFolderError) as refused:
        work_folder(root)
    return refused.value.reason, refused.value.detail


def test_a_new_folder_is_marked_as_ours_and_kept_out_of_git(tmp_path: Path) -> None:
    folder = work_folder(tmp_path)
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d17")
    assert (folder / ".gitignore").read_text() == "*\n"
    assert work_folder(tmp_path) == folder


def test_an_empty_folder_is_taken_and_one_with_other_files_is_not(tmp_path: Path) -> None:
    (tmp_path / "tom/.build").mkdir(parents=True)
    work_folder(tmp_path / "tom")
    (tmp_path / "fuld/.build/sites/mit").mkdir(parents=True)
    assert refusal(tmp_path / "fuld") == ("fremmed-mappe", ".build")
    with pytest.raises(PublishError), new_site(tmp_path / "fuld"):
        pass
    assert (tmp_path / "fuld/.build/sites/mit").is_dir()


def test_a_mark_that_is_something_else_is_no_mark(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    (tmp_path / ".build/CACHEDIR.TAG").write_text("hej")
    assert refusal(tmp_path) == ("fremmed-mappe", ".build")


def test_a_link_in_the_folders_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "andet").mkdir()
    (tmp_path / ".build").symlink_to("andet")
    assert refusal(tmp_path) == ("genvej-til-arbejde", ".build")
    with pytest.raises(PublishError) as refused, locked(tmp_path):
        pass
    assert (refused.value.reason, refused.value.detail) == ("genvej-til-arbejde", ".build")
    assert list((tmp_path / "andet").iterdir()) == []


@pytest.mark.parametrize("name", ["sites", "docs", "html", "lock", "memory.sqlite", "nyt"])
def test_a_link_in_the_folder_is_named_and_not_followed(tmp_path: Path, name: str) -> None:
    work_folder(tmp_path)
    (tmp_path / ".build" / name).symlink_to(tmp_path / "andet")
    assert refusal(tmp_path) == ("genvej-til-arbejde", f".build/{name}")
    assert not (tmp_path / "andet").exists()
