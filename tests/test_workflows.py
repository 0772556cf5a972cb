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
CODE = REPOSITORY / ".github/workflows/kode.yml"
DEPENDABOT = REPOSITORY / ".github/dependabot.yml"
ISSUES = REPOSITORY / ".github/ISSUE_TEMPLATE"
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"
MAKEFILE = REPOSITORY / "Makefile"
PYPROJECT = REPOSITORY / "pyproject.toml"
OWN_HOOKS = REPOSITORY / ".pre-commit-config.yaml"


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-workflows", GITHUB),
        ("vendor.github-workflows", CODE),
        ("vendor.gitlab-ci", GITLAB),
        ("vendor.dependabot", DEPENDABOT),
        ("vendor.github-issue-forms", ISSUES / "oplysning.yml"),
        ("vendor.github-issue-forms", ISSUES / "fejl.yml"),
        ("vendor.github-issue-config", ISSUES / "config.yml"),
    ],
    ids=lambda value: getattr(value, "name", value),
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


def test_the_code_is_tested_without_rights_on_the_oldest_python_and_on_a_new_one() -> None:
    workflow = yaml.safe_load(CODE.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {}
    assert {job["permissions"]["contents"] for job in workflow["jobs"].values()} == {"read"}
    pythons = workflow["jobs"]["kode"]["strategy"]["matrix"]["python"]
    gitlab = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["kode"]
    assert gitlab["parallel"]["matrix"] == [{"PYTHON": pythons}]
    asked = re.search(r'requires-python = ">=(.*)"', PYPROJECT.read_text(encoding="utf-8"))
    assert asked is not None
    assert pythons[0] == asked[1]
    assert len(pythons) == 2


def test_an_editors_change_does_not_wait_for_the_tests_of_the_code() -> None:
    workflow = yaml.safe_load(CODE.read_text(encoding="utf-8"))
    ignored = workflow[True]["pull_request"]["paths-ignore"]  # `on` is yes in YAML 1.1
    assert ignored == ["catalogue/**", "companies/**"]
    gitlab = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["kode"]["rules"][0]["changes"]
    assert not any(word in pattern for pattern in gitlab for word in ("catalogue", "companies"))


def test_every_action_is_pinned_to_a_commit_with_its_version_beside_it() -> None:
    said = GITHUB.read_text(encoding="utf-8") + CODE.read_text(encoding="utf-8")
    used = re.findall(r"uses: (.*)", said)
    assert used
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in used)


def test_every_command_of_the_workflows_is_one_that_katalog_takes() -> None:
    said = GITHUB.read_text(encoding="utf-8") + GITLAB.read_text(encoding="utf-8")
    commands = re.findall(r"\.venv/bin/katalog ([^\n|>&]+)", said)
    assert len(commands) > 5
    for command in commands:
        build_parser().parse_args(command.replace('"$BASE"', "origin/main").split())


def test_our_own_hooks_are_what_pre_commit_takes_and_fetch_nothing() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-config", str(OWN_HOOKS)]
    assert subprocess.run(command, check=False).returncode == 0
    repositories = yaml.safe_load(OWN_HOOKS.read_text(encoding="utf-8"))["repos"]
    assert [one["repo"] for one in repositories] == ["local"]
    assert {hook["language"] for hook in repositories[0]["hooks"]} == {"system"}


def test_our_own_hooks_are_the_checks_of_make_lint_and_of_the_catalogue() -> None:
    [local] = yaml.safe_load(OWN_HOOKS.read_text(encoding="utf-8"))["repos"]
    hooks = {hook["entry"].replace(" --force-exclude", "") for hook in local["hooks"]}
    recipe = MAKEFILE.read_text(encoding="utf-8").partition("\nlint:")[2].partition("\n\n")[0]
    python = {said.strip() for said in re.findall(r"\$\(BIN\)/((?:ruff|mypy)[ a-z]*)", recipe)}
    assert len(python) == 3
    assert {f".venv/bin/{command}" for command in python} <= hooks
    assert ".venv/bin/katalog validate" in hooks


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
