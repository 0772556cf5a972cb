"""Publish a finished site with one rename, so that a reader sees the old or the new, whole.

``public`` is a symbolic link to a folder of ``.build/sites``. A build writes a new folder
beside the old and then renames a new link over ``public``: POSIX makes that atomic. The
old folder stays until the next build, for readers who are in the middle of it.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from generator import layout

SITES = f"{layout.WORK}/sites"
_LOCK = f"{layout.WORK}/lock"


class PublishError(Exception):
    """The site cannot be published; ``reason`` is a key of the Danish texts."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the project's lock: only one build at a time."""
    path = root / _LOCK
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PublishError("optaget") from None
        yield


def live_site(root: Path) -> Path | None:
    """The folder that is published now, if there is one."""
    public = root / layout.PUBLIC
    return public.resolve() if public.is_symlink() and public.is_dir() else None


@contextmanager
def new_site(root: Path) -> Iterator[Path]:
    """An empty folder for a site to be, which goes again when the site does not come to be.

    What builds that were killed have left is cleared away first.
    """
    sites = root / SITES
    sites.mkdir(parents=True, exist_ok=True)
    live = live_site(root)
    for old in sites.iterdir():
        if old.is_symlink() or not old.is_dir():
            old.unlink()
        elif old.resolve() != live:
            shutil.rmtree(old)
    site = Path(mkdtemp(prefix="site-", dir=sites))
    try:
        yield site
    except BaseException:
        shutil.rmtree(site, ignore_errors=True)
        raise


def publish(root: Path, site: Path) -> None:
    """Make ``public`` show a finished folder, in one step."""
    public = root / layout.PUBLIC
    if public.exists() and not public.is_symlink():
        raise PublishError("ikke-genvej", layout.PUBLIC)
    site.chmod(0o755)
    fresh_link = root / layout.WORK / "public.new"
    fresh_link.unlink(missing_ok=True)
    fresh_link.symlink_to(os.path.relpath(site, public.parent))
    fresh_link.rename(public)
