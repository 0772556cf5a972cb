"""The npm packages that a folder of tests needs: a package.json and its lock file say which."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.npm import npm
from tests.support.alone import alone

FOLDER = Path(__file__).parent


def package(name: str, folder: Path = FOLDER) -> Path:
    """The folder of a package, in the version that the folder's package-lock.json names."""
    with alone("npm"):
        if _installed_version(name, folder) != _locked_version(name, folder):
            _install(folder)
    return folder / "node_modules" / name


def _locked_version(name: str, folder: Path) -> str:
    lock = json.loads((folder / "package-lock.json").read_text())
    return str(lock["packages"][f"node_modules/{name}"]["version"])


def _installed_version(name: str, folder: Path) -> str | None:
    manifest = folder / "node_modules" / name / "package.json"
    return str(json.loads(manifest.read_text())["version"]) if manifest.exists() else None


def _install(folder: Path) -> None:
    command, environment = npm()
    options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(
        [*command, *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"npm ci:\n{done.stdout}{done.stderr}")
