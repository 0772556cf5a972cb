"""The small catalogue in a folder of its own, to which a test adds files."""

from __future__ import annotations

from pathlib import Path

from generator import layout
from generator.publishing.load import Loaded, load
from generator.publishing.sources import read_sources
from generator.render.messages import message
from tests.support.catalogue import TODAY
from tests.support.hostile import FOLDER

VALID = (FOLDER / "ok-alt-gyldigt.yml").read_bytes()


def offer(root: Path, name: str, raw: bytes = VALID) -> str:
    """Add an offer under a file name, and give its path as diagnostics show it."""
    (root / layout.OFFERS / name).write_bytes(raw)
    return f"{layout.OFFERS}/{name}"


def tree(root: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def loaded(root: Path) -> Loaded:
    return load(read_sources(root), TODAY)


def found(root: Path) -> list[tuple[str, str]]:
    """File and code of everything that is wrong."""
    return [(d.position.file, d.code) for d in loaded(root).diagnostics]


def remedies(root: Path) -> list[tuple[str, str, str]]:
    """File, code and how to mend it, of everything that is wrong."""
    return [(d.position.file, d.code, message(d).remedy) for d in loaded(root).diagnostics]
