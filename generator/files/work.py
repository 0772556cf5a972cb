"""The folder of work files in a project: known as our own by its mark, and without links.

Whoever writes to the project can leave a link there, or a folder that only has the name. What a
build removes must be what a build has made, so neither is touched.
"""

from pathlib import Path

from generator import layout

_MARK = "CACHEDIR.TAG"
# The mark that programs for backup know, https://bford.info/cachedir/.
_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n"


class WorkFolderError(Exception):
    """The work folder is not ours; ``reason`` is a key of the Danish texts, ``detail`` a path."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


def work_folder(root: Path) -> Path:
    """The project's folder of work files, made and marked if there is none.

    Raises WorkFolderError when it is a link, contains one, or lacks the mark and is not empty.
    """
    folder = root / layout.WORK
    if folder.is_symlink():
        raise WorkFolderError("genvej-til-arbejde", layout.WORK)
    folder.mkdir(parents=True, exist_ok=True)
    found = {entry.name: entry for entry in sorted(folder.iterdir())}
    for name, entry in found.items():
        if entry.is_symlink():
            raise WorkFolderError("genvej-til-arbejde", f"{layout.WORK}/{name}")
    if not found:
        (folder / _MARK).write_text(_SIGNATURE, encoding="ascii")
        (folder / ".gitignore").write_text("*\n", encoding="ascii")
    elif _MARK not in found or not _is_marked(found[_MARK]):
        raise WorkFolderError("fremmed-mappe", layout.WORK)
    return folder


def _is_marked(file: Path) -> bool:
    return file.is_file() and file.read_bytes().startswith(_SIGNATURE.encode())
