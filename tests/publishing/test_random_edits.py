"""Whatever is edited, building on gives byte for byte the site that building afresh gives."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import pytest

from tests.bench.suite import write_project
from tests.projects import Project, copy_of_embedded
from tests.support.edits import edit

EDITS = int(os.environ.get("KATALOG_EDITS", "12"))
"""How many edits are tried: few in a run of all tests; 200 now and then."""
PARTS = 4
_ENTRIES = 24
_COPIED = ("catalogue", "companies", "site", "mkdocs.yml")


@pytest.fixture
def projects(tmp_path: Path, seed: int) -> tuple[Project, Project]:
    """A built project and a copy of it: the embedded catalogue once, else a small other one."""
    for name in "ab":
        (tmp_path / name).mkdir()
    if seed == 0:
        return copy_of_embedded(tmp_path / "a"), copy_of_embedded(tmp_path / "b")
    project, afresh = Project(tmp_path / "a/project"), Project(tmp_path / "b/project")
    write_project(project.root, _ENTRIES, seed)
    assert project.build().code == 0
    shutil.copytree(project.root, afresh.root, symlinks=True)
    return project, afresh


def _update(afresh: Project, project: Project) -> None:
    for part in _COPIED:
        source, target = project.root / part, afresh.root / part
        if source.is_dir():
            shutil.rmtree(target)
            shutil.copytree(source, target)
        else:
            shutil.copy(source, target)


@pytest.mark.parametrize("seed", range(PARTS))
def test_building_on_after_any_edit_gives_what_building_afresh_gives(
    projects: tuple[Project, Project], seed: int
) -> None:
    random = Random(seed)
    project, afresh = projects
    done: list[str] = []
    while len(done) < EDITS // PARTS:
        made = edit(project.root, random)
        code = project.build().code
        _update(afresh, project)
        assert afresh.build("--forfra").code == code, made.what
        if code:
            made.undo()
            continue
        done.append(made.what)
        on, whole = project.tree(), afresh.tree()
        different = [name for name in on.keys() | whole.keys() if on.get(name) != whole.get(name)]
        assert different == [], "\n".join(done)
