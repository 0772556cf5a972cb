"""The engine that renders the hand-written pages: the only module that knows MkDocs.

Everything else sees HTML files. Zensical reads the same mkdocs.yml and is behind
the same functions, so the theme's successor can take over without another change.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from generator import layout

_USUAL = "mkdocs"

_COMMANDS = {
    "mkdocs": ["-m", "mkdocs", "build"],
    "zensical": ["-m", "zensical", "build"],
}
# Modules are never looked for in the project: it may contain a yaml.py of anybody's.
_ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore", "PYTHONSAFEPATH": "1"}
_PACKAGES = {"mkdocs": ("mkdocs", "mkdocs-material"), "zensical": ("zensical",)}


class EngineError(Exception):
    """The engine could not render the pages; the message is its own output."""


def identity(engine: str) -> str:
    """The engine with its versions, so that stale shells are recognised.

    An empty name is the usual engine.
    """
    return " ".join(f"{package} {version(package)}" for package in _PACKAGES[engine or _USUAL])


@contextmanager
def rendering(root: Path, engine: str) -> Iterator[Callable[[], None]]:
    """Render the pages in the docs folder into the html folder, with the theme.

    The engine works in a process of its own, so that its memory goes with it. What is given
    waits for the pages, and raises EngineError when they could not all be rendered. An
    engine that nobody has waited for is stopped.
    """
    # A file takes any amount of output, where a pipe that nobody reads would stop the engine.
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed arguments
            [sys.executable, *_COMMANDS[engine or _USUAL], "--config-file", layout.SETTINGS],
            cwd=root,
            env=os.environ | _ENVIRONMENT,
            stdout=output,
            stderr=subprocess.STDOUT,
            umask=0o022,  # what it makes is published
        )

        def finish() -> None:
            if process.wait() != 0:
                output.seek(0)
                raise EngineError(output.read().decode("utf-8", "replace").strip())

        try:
            yield finish
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
