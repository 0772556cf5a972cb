"""Projects for tests: a whole project folder of one's own, with the theme rendered once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.alone import alone, shared_folder

REPOSITORY = Path(__file__).resolve().parents[1]
DAY = "2026-11-22"

_PARTS = ("catalogue", "companies", "site", "mkdocs.yml")


@dataclass(frozen=True, slots=True)
class Run:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Project:
    """A project folder."""

    root: Path

    @property
    def public(self) -> Path:
        return self.root / "public"

    def katalog(self, *arguments: str) -> Run:
        """Run ``katalog`` on the project in a process of its own."""
        done = subprocess.run(
            [sys.executable, "-m", "generator", *arguments, "--mappe", str(self.root)],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def build(self, *arguments: str) -> Run:
        return self.katalog("build", "--dato", DAY, *arguments)

    def tree(self) -> dict[str, bytes]:
        """Every file of the published site with its bytes."""
        site = self.public.resolve()
        return {
            path.relative_to(site).as_posix(): path.read_bytes()
            for path in sorted(site.rglob("*"))
            if path.is_file()
        }

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")


@cache
def _built(*, prints: bool) -> Path:
    """The embedded project, built once for all processes of a run, with or without its PDFs."""
    root = shared_folder() / ("with-prints" if prints else "without-prints")
    with alone(root.name):
        if not (root / "public").exists():
            _build(root, prints=prints)
    return root


def _build(root: Path, *, prints: bool) -> None:
    root.mkdir()
    for part in _PARTS:
        source = REPOSITORY / part
        if source.is_dir():
            shutil.copytree(source, root / part)
        else:
            shutil.copy(source, root / part)
    if not prints:
        Project(root).edit("mkdocs.yml", "  katalog:\n", "  katalog:\n    pdf: nej\n")
    run = Project(root).build()
    assert run.code == 0, run.out + run.err


def embedded() -> Project:
    """The embedded catalogue, built. Tests only read it."""
    return Project(_built(prints=True))


def copy_of_embedded(folder: Path, *, prints: bool = False) -> Project:
    """A built copy of the embedded catalogue that a test may change.

    Its PDFs take long to make, so there are none but where a test is about them.
    """
    root = folder / "project"
    shutil.copytree(_built(prints=prints), root, symlinks=True)
    os.utime(root)
    return Project(root)
