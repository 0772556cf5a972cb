"""The schemas serve other tools too: check-jsonschema, in CI and before a commit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.projects import REPOSITORY, embedded


def check(kind: str, *files: Path) -> subprocess.CompletedProcess[str]:
    schema = embedded().public / f"schemas/{kind}.schema.json"
    return subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, *files],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_files_of_the_catalogue_pass_by_the_schemas_of_its_site() -> None:
    done = check("virksomheder", *sorted((REPOSITORY / "companies/partners").glob("eksempel-*")))
    assert (done.stdout, done.returncode) == ("ok -- validation done\n", 0)


def test_a_wrong_term_does_not_pass(tmp_path: Path) -> None:
    file = tmp_path / "forkert.yml"
    file.write_text("titel: Truck\nstatus: aktiv\nredskab: truck\n")
    done = check("tilbud", file)
    assert done.returncode == 1
    assert "$.redskab: 'truck' is not one of ['vejledning-og-opkvalificering'," in done.stdout
