"""`katalog validate --fix` mends what is sure, tells it, and says what is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import cli

OFFER = "catalogue/offers/eksempel-forloeb.yml"


def test_repairs_are_reported_and_written_and_the_rest_is_left(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["fmt", "--mappe", str(root)]) == 0
    capsys.readouterr()
    right = (root / OFFER).read_text(encoding="utf-8")
    wrong = right.replace("pladser: 12", "pladser: ca. 12")
    slips = wrong.replace("status: aktiv", "status: aktivt").replace("2026-11-01", "1/11-2026")
    (root / OFFER).write_text(slips, encoding="utf-8")
    command = ["validate", "--fix", "--dato", "2026-11-22", "--mappe", str(root)]
    assert cli.run(command) == 1
    said = capsys.readouterr()
    assert said.err == (
        f"{OFFER}:3:9: aktivt → aktiv\n{OFFER}:19:13: 1/11-2026 → 2026-11-01\n2 rettelser.\n\n"
    )
    assert said.out.startswith(f"{OFFER}:13:22: fejl [tal] “ca. 12” ")
    assert said.out.endswith("1 fejl og 0 advarsler.\n")
    assert (root / OFFER).read_text(encoding="utf-8") == wrong
    assert cli.run(command) == 1
    assert capsys.readouterr().err == "Der er intet, der kan rettes af sig selv.\n"
