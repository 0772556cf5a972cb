"""Every invalid example gives exactly the text beside it, and every code has an example."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.diagnostics import as_text
from generator.render.messages import WORDS
from tests.conftest import Golden
from tests.support import invalid

EXAMPLES = invalid.example_files()


@pytest.mark.parametrize("path", EXAMPLES, ids=invalid.name_of)
def test_an_invalid_file_gives_the_text_beside_it(path: Path, golden: Golden) -> None:
    golden(path.with_suffix(".txt"), as_text.render(invalid.diagnostics_of(path)))


@pytest.mark.parametrize("name", invalid.CHANGES)
def test_an_invalid_folder_gives_the_text_of_its_name(
    name: str, tmp_path: Path, golden: Golden
) -> None:
    found = invalid.diagnostics_after(invalid.CHANGES[name], tmp_path)
    golden(invalid.FOLDER / "files" / f"{name}.txt", as_text.render(found))


def test_every_text_has_its_example() -> None:
    texts = {invalid.name_of(path) for path in invalid.FOLDER.rglob("*.txt")}
    examples = {invalid.name_of(path) for path in EXAMPLES}
    assert texts == examples | {f"files/{name}" for name in invalid.CHANGES}


def test_every_code_has_an_example_and_every_example_a_known_code(tmp_path: Path) -> None:
    codes = {d.code for path in EXAMPLES for d in invalid.diagnostics_of(path)}
    for name, change in invalid.CHANGES.items():
        (tmp_path / name).mkdir()
        codes |= {d.code for d in invalid.diagnostics_after(change, tmp_path / name)}
    assert codes == set(WORDS)
