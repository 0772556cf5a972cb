"""The workflows for GitHub and GitLab and the hooks are what those programs take, and safe."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.cli.arguments import build_parser
from tests.projects import REPOSITORY
from tests.support.git import committed

GITHUB = REPOSITORY / ".github/workflows/katalog.yml"
GITLAB = REPOSITORY / ".gitlab-ci.yml"
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.github-workflows", GITHUB), ("vendor.gitlab-ci", GITLAB)]
)
def test_a_workflow_fits_the_schema_of_its_forge(schema: str, file: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_change_from_a_copy_of_the_project_gets_no_rights_and_no_words_into_a_shell() -> None:
    text = GITHUB.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert "pull_request_target" not in text
    assert "secrets." not in text
    assert workflow["permissions"] == {}
    jobs = workflow["jobs"]
    assert jobs["kontrol"]["permissions"] == {"contents": "read"}
    assert jobs["kommentar"]["permissions"] == {"pull-requests": "write"}
    assert "head.repo.full_name == github.repository" in jobs["kommentar"]["if"]
    assert not any("uses" in step for step in jobs["kommentar"]["steps"])
    runs = [step.get("run", "") for job in jobs.values() for step in job["steps"]]
    assert not any("${{" in run for run in runs)


def test_every_action_is_pinned_to_a_commit_with_its_version_beside_it() -> None:
    used = re.findall(r"uses: (.*)", GITHUB.read_text(encoding="utf-8"))
    assert used
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in used)


def test_every_command_of_the_workflows_is_one_that_katalog_takes() -> None:
    said = GITHUB.read_text(encoding="utf-8") + GITLAB.read_text(encoding="utf-8")
    commands = re.findall(r"\.venv/bin/katalog ([^\n|>&]+)", said)
    assert len(commands) > 5
    for command in commands:
        build_parser().parse_args(command.replace('"$BASE"', "origin/main").split())


def test_the_hooks_are_a_manifest_that_pre_commit_takes() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)]
    assert subprocess.run(command, check=False).returncode == 0


def test_a_commit_with_an_error_in_the_catalogue_is_stopped_by_the_hook(tmp_path: Path) -> None:
    project = committed(tmp_path)
    hook = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))[0]
    entry = hook["entry"].replace("katalog", f"{sys.executable} -m generator")
    local = {**hook, "entry": entry, "language": "system"}
    config = {"repos": [{"repo": "local", "hooks": [local]}]}
    project.write(".pre-commit-config.yaml", yaml.safe_dump(config))
    project.git("add", "--all")
    assert run_hooks(project.root).returncode == 0
    project.edit("catalogue/offers/eksempel-forloeb.yml", "jobparate", "jobparat")
    project.git("add", "--all")
    stopped = run_hooks(project.root)
    assert stopped.returncode == 1
    assert "[ukendt-ord]" in stopped.stdout


def run_hooks(root: Path) -> subprocess.CompletedProcess[str]:
    home = {"PRE_COMMIT_HOME": str(root.parent / "pre-commit"), "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files"],
        cwd=root,
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        check=False,
    )
