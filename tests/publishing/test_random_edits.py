"""Whatever is edited, building on gives byte for byte the site that building afresh gives."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import pytest

from tests.projects import Project, copy_of_embedded
from tests.support.edits import edit

EDITS = int(os.environ.get("KATALOG_EDITS", "9"))
"""How many edits are tried: few in a run of all tests; 200 now and then."""
PARTS = 3
_COPIED = ("catalogue", "companies", "site", "mkdocs.yml")


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
    tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    (tmp_path / "b").mkdir()
    project, afresh = copy_of_embedded(tmp_path), copy_of_embedded(tmp_path / "b")
    done: list[str] = []
    while len(done) < EDITS // PARTS:
        path, before, what = edit(project.root, random)
        if project.build().code:
            path.write_bytes(before)
            continue
        done.append(what)
        _update(afresh, project)
        assert afresh.build("--forfra").code == 0
        on, whole = project.tree(), afresh.tree()
        different = [name for name in on.keys() | whole.keys() if on.get(name) != whole.get(name)]
        assert different == [], "\n".join(done)
