"""Generated catalogues are valid, rich as the embedded one, and the same every time."""

from __future__ import annotations

from pathlib import Path
from statistics import mean

from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests.bench.corpus import ROOT, write
from tests.bench.donors import ENTRY_FOLDERS, count_keys, read_data
from tests.bench.entries import TODAY

SIZE = 120


def _texts(project: Path) -> dict[str, str]:
    return {
        str(path.relative_to(project)): path.read_text(encoding="utf-8")
        for folder in (*ENTRY_FOLDERS.values(), "catalogue/measurements")
        for path in (project / folder).iterdir()
    }


def test_every_entry_passes_the_validator(tmp_path: Path) -> None:
    write(tmp_path, SIZE)
    loaded = load(read_sources(tmp_path), TODAY)
    assert [found for found in loaded.diagnostics if found.is_error] == []
    assert loaded.catalogue is not None
    assert len(loaded.catalogue.offers) + len(loaded.catalogue.partners) == SIZE


def test_the_same_seed_writes_the_same_files(tmp_path: Path) -> None:
    tags = [write(tmp_path / name, SIZE, seed=7) for name in ("a", "b")]
    assert tags[0] == tags[1]
    assert _texts(tmp_path / "a") == _texts(tmp_path / "b")


def test_another_seed_writes_other_files(tmp_path: Path) -> None:
    for seed in (1, 2):
        write(tmp_path / str(seed), SIZE, seed)
    assert _texts(tmp_path / "1") != _texts(tmp_path / "2")


def test_entries_have_as_many_keys_as_the_embedded_ones(tmp_path: Path) -> None:
    write(tmp_path, 400)
    for folder in ENTRY_FOLDERS.values():
        embedded, generated = (
            mean(count_keys(read_data(path)) for path in (root / folder).glob("*.yml"))
            for root in (ROOT, tmp_path)
        )
        assert abs(generated / embedded - 1) < 0.15, folder


def test_every_entry_has_hidden_tags(tmp_path: Path) -> None:
    tags = write(tmp_path, SIZE)
    files = {
        f"{kind}/{path.stem}"
        for kind, folder in ENTRY_FOLDERS.items()
        for path in (tmp_path / folder).iterdir()
    }
    assert tags.keys() == files
    assert all(tag.theme and tag.title and tag.status for tag in tags.values())
