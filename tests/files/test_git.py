"""Git tells which files a revision had and what its line of history did to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.files.git import Change, GitError, Repository, blob_id, is_blob
from tests.support.git import Committed, committed

FOLDER = "catalogue/offers"
OFFER = f"{FOLDER}/eksempel-forloeb.yml"


@pytest.fixture
def project(tmp_path: Path) -> Committed:
    return committed(tmp_path)


def test_files_of_a_revision_are_read_whatever_they_are_called(project: Committed) -> None:
    names = [f"{FOLDER}/blåbær æøå.yml", f'{FOLDER}/"citat"\tog\ntegn.yml']
    for name in names:
        project.write(name, f"titel: {name!r}\n")
    commit = project.commit()
    repository = Repository(project.root)
    files = repository.files(commit, [FOLDER])
    assert set(files) == {OFFER, *names}
    found = repository.contents(blob.id for blob in files.values())
    assert all(found[files[name].id] == f"titel: {name!r}\n".encode() for name in names)


def test_a_blob_is_known_by_its_bytes_whatever_its_lines_end_with(project: Committed) -> None:
    blob = Repository(project.root).files("HEAD", [OFFER])[OFFER]
    raw = (project.root / OFFER).read_bytes()
    assert blob_id(raw, blob.id) == blob.id
    assert is_blob(raw.replace(b"\n", b"\r\n"), blob)
    assert not is_blob(raw + b"\n", blob)


def test_the_log_tells_a_merge_as_one_change_when_it_was_merged(project: Committed) -> None:
    project.git("switch", "--quiet", "--create", "gren")
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    project.commit("2026-10-02")
    project.edit(OFFER, "ledige: 2", "ledige: 1")
    project.commit("2026-10-03")
    project.git("switch", "--quiet", "main")
    time = "2026-10-05T12:00:00+02:00"
    project.git("merge", "--quiet", "--no-ff", "-m", "Flet", "gren", time=time)
    newest, first = Repository(project.root).log([FOLDER], "2026-01-01", 10)
    ids = [project.git("rev-parse", f"{commit}:{OFFER}") for commit in ("HEAD~1", "HEAD")]
    assert (newest.time, newest.is_first, newest.changes) == (time, False, (Change(OFFER, *ids),))
    assert (first.is_first, first.changes) == (True, (Change(OFFER, "", ids[0]),))


def test_the_log_is_of_the_folder_that_a_project_lies_in(tmp_path: Path) -> None:
    project = committed(tmp_path / "jobcenter")
    (project.root / ".git").rename(tmp_path / "væk")
    whole = Committed(tmp_path)
    whole.git("init", "--quiet")
    whole.commit()
    (commit,) = Repository(project.root).log([FOLDER], "2026-01-01", 10)
    assert [change.path for change in commit.changes] == [OFFER]


def test_no_setting_of_a_repository_makes_git_run_a_program(project: Committed) -> None:
    ran = project.root.parent / "ran"
    for name in ("diff.external", "core.fsmonitor", "core.pager", "diff.x.textconv"):
        project.git("config", name, f"touch {ran}; false")
    project.write(".gitattributes", "*.yml diff=x\n")
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    project.git("-c", "core.fsmonitor=", "add", "--all")
    project.git("-c", "core.fsmonitor=", "commit", "--quiet", "-m", "Rettet")
    ran.unlink(missing_ok=True)
    repository = Repository(project.root)
    files = repository.files(repository.merge_base("HEAD~1"), [FOLDER])
    assert repository.contents(blob.id for blob in files.values())
    assert len(repository.log([FOLDER], "2026-01-01", 10)) == 2
    assert not ran.exists()


def test_a_folder_that_git_does_not_know_has_no_revisions(tmp_path: Path) -> None:
    with pytest.raises(GitError) as found:
        Repository(tmp_path).head()
    assert found.value.reason == "intet"


def test_a_hook_of_another_repository_does_not_lead_astray(
    project: Committed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Committed(tmp_path / "other")
    other.write("a.txt", "a")
    other.git("init", "--quiet")
    other.commit()
    commit = project.git("rev-parse", "HEAD")
    monkeypatch.setenv("GIT_DIR", str(other.root / ".git"))
    assert Repository(project.root).head() == commit
