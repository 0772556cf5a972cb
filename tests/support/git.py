"""A small catalogue in a git repository of its own, to which a test commits."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.support.catalogue import MINIMAL

_AUTHOR = {
    **{f"GIT_{who}_NAME": "Redaktør" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "katalog@kommune.example" for who in ("AUTHOR", "COMMITTER")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


@dataclass(frozen=True, slots=True)
class Committed:
    """A folder that lies in git."""

    root: Path

    def git(self, *arguments: str, time: str = "2026-11-01T12:00:00+01:00") -> str:
        """What git answers; ``time`` is when commits are made."""
        dated = {"GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time}
        done = subprocess.run(
            ["git", "-c", "init.defaultBranch=main", *arguments],
            cwd=self.root,
            env={**os.environ, **_AUTHOR, **dated},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {path}"
        self.write(path, text.replace(old, new))

    def commit(self, day: str = "2026-11-01") -> str:
        """Commit everything as of a day."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", "Rettet", time=f"{day}T12:00:00+01:00")
        return self.git("rev-parse", "HEAD")


def committed(folder: Path, *, day: str = "2026-10-01") -> Committed:
    """The small catalogue, committed once on a day, on the branch main."""
    project = Committed(folder / "project")
    shutil.copytree(MINIMAL, project.root)
    project.git("init", "--quiet")
    project.commit(day)
    return project
