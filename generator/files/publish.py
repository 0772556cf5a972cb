"""Publish a finished site with one rename, so that a reader sees the old or the new, whole.

``public`` is a symbolic link to a folder of ``.build/sites``. A build writes a new folder
beside the old and then renames a new link over ``public``: POSIX makes that atomic. The
old folder stays until the next build, for readers who are in the middle of it.
"""

import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from generator import layout
from generator.files.work import WorkFolderError, work_folder

SITES = f"{layout.WORK}/sites"


class PublishError(Exception):
    """The site cannot be published; ``reason`` is a key of the Danish texts."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the project's lock: only one build at a time.

    Raises PublishError when another holds it, or when the folder of work files is not ours.
    """
    with _work(root).joinpath("lock").open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PublishError("optaget") from None
        yield


def _work(root: Path) -> Path:
    try:
        return work_folder(root)
    except WorkFolderError as failure:
        raise PublishError(failure.reason, failure.detail) from failure


def live_site(root: Path) -> Path | None:
    """The folder that is published now, if there is one: what lies elsewhere is not ours."""
    public = root / layout.PUBLIC
    return public.resolve() if public.is_dir() and _is_ours(root, public) else None


def _is_ours(root: Path, public: Path) -> bool:
    """Whether a path is a link to a folder of a site, be it there or not."""
    sites = (root / SITES).resolve()
    return public.is_symlink() and public.resolve().parent == sites


@contextmanager
def new_site(root: Path) -> Iterator[Path]:
    """An empty folder for a site to be, which goes again when the site is not published.

    What builds that were killed have left is cleared away first.
    """
    sites = _work(root) / "sites"
    sites.mkdir(exist_ok=True)
    live = live_site(root)
    for old in sites.iterdir():
        if old.is_symlink() or not old.is_dir():
            old.unlink()
        elif old.resolve() != live:
            shutil.rmtree(old)
    site = Path(mkdtemp(prefix="site-", dir=sites))
    umask = os.umask(0o022)  # what is published is for everyone
    try:
        yield site
    except BaseException:
        if live_site(root) != site.resolve():
            shutil.rmtree(site, ignore_errors=True)
        raise
    finally:
        os.umask(umask)


def publish(root: Path, site: Path) -> None:
    """Make ``public`` show a finished folder, in one step.

    Raises PublishError when something of somebody else's has the name.
    """
    public = root / layout.PUBLIC
    if public.exists() and not _is_ours(root, public):
        raise PublishError("ikke-genvej", layout.PUBLIC)
    site.chmod(0o755)
    fresh = site.with_name(f"public-{secrets.token_hex(8)}")
    fresh.symlink_to(os.path.relpath(site, public.parent))
    fresh.rename(public)
