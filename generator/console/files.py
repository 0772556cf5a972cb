"""Writing several of the project's files."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.console import RefusalError
from generator.files.replace import replace_files
from generator.texts import commands as say


def write_files(root: Path, contents: Mapping[str, bytes], remove: Sequence[str] = ()) -> None:
    """Write files, old or new, and remove others. Raises RefusalError, with no file changed."""
    try:
        for path in contents:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
        replace_files(root, contents, remove)
    except OSError as failure:
        raise RefusalError(say.write_failed(failure)) from failure
