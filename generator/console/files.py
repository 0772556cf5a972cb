"""Writing several of the project's files."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.files.replace import replace_files
from generator.texts import commands as say


def write_files(root: Path, contents: Mapping[str, bytes], remove: Sequence[str] = ()) -> bool:
    """Write files, old or new, and remove others. Reports why when it returns False."""
    try:
        for path in contents:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
        replace_files(root, contents, remove)
    except OSError as failure:
        sys.stderr.write(say.write_failed(failure))
        return False
    return True
