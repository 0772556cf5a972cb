"""The same catalogue gives the same site, whoever builds it and where."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.suite import switch_prints, write_project
from tests.projects import DAY, REPOSITORY, Project

_ENTRIES = 60

HERE = {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C", "LANG": "C"}
ELSEWHERE = {"PYTHONHASHSEED": "77", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "HOME": "/"}


@pytest.fixture
def alike(tmp_path: Path) -> tuple[Project, Project]:
    """Two copies of a catalogue of which all entries have the same title, made in another order."""
    one, other = Project(tmp_path / "en"), Project(tmp_path / "anden")
    write_project(one.root, _ENTRIES)
    for name in ("offers", "providers"):
        for file in (one.root / "catalogue" / name).glob("*.yml"):
            _rename(file, "titel" if name == "offers" else "navn")
    for file in (one.root / "companies/partners").glob("*.yml"):
        _rename(file, "navn")
    switch_prints(one.root, on=True)
    files = sorted((path for path in one.root.rglob("*") if path.is_file()), reverse=True)
    for file in files:
        place = other.root / file.relative_to(one.root)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    return one, other


def _rename(file: Path, key: str) -> None:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    lines[place] = f"{key}: Ens for alle\n"
    file.write_text("".join(lines), encoding="utf-8")


def build(project: Project, environment: dict[str, str], umask: int, *, cores: int) -> None:
    def prepare() -> None:
        os.umask(umask)
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])

    subprocess.run(
        [sys.executable, "-m", "generator", "build", "--dato", DAY, "--mappe", str(project.root)],
        cwd=REPOSITORY,
        env=os.environ | environment,
        preexec_fn=prepare,
        check=True,
        capture_output=True,
    )


def rights(project: Project) -> set[int]:
    """What anybody but the owner may do with the published files and folders."""
    site = project.public.resolve()
    return {path.stat().st_mode & 0o077 for path in (site, *site.rglob("*"))}


def test_two_builds_in_different_surroundings_give_the_same_bytes(
    alike: tuple[Project, Project],
) -> None:
    one, other = alike
    build(one, HERE, 0o022, cores=2)
    build(other, ELSEWHERE, 0o077, cores=1)
    first, second = one.tree(), other.tree()
    assert [path for path in first if first[path] != second.get(path)] == []
    assert first.keys() == second.keys()
    assert rights(other) == {0o055, 0o044}
