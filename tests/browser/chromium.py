"""Find a Chromium to test in: an installed one, the system's package, or Playwright's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.support.alone import alone

# The shell has no windows to draw: a page in it takes a third of the processor time.
SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

# A browser that tests, in a container as root, and that talks to nobody but the test server.
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def find() -> Path | None:
    """The browser's executable, installed if need be. None: there is none, and none to be had."""
    with alone("chromium"):
        if is_demanded() and not shutil.which(SHELL):
            _install_package()  # pays for itself within a minute, beside another browser too
        return _installed() or _from_system() or _from_playwright()


def is_demanded() -> bool:
    """Whether a missing browser is a failure: on CI nobody would see that tests were skipped."""
    return os.environ.get("CI", "").lower() == "true"


def _installed() -> Path | None:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return Path(found) if found else None


def _from_system() -> Path | None:
    return _installed() if _install_package() else None


def _install_package() -> bool:
    """Install Debian's package, where we may. Gives whether it is there now."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    apt = ["apt-get", "--option", "Acquire::Retries=0", "--option", "Acquire::http::Timeout=20"]
    install = [*apt, "install", "--yes", "--no-install-recommends"]
    return (
        _runs([*install, SHELL])
        or (_runs([*apt, "update"]) and _runs([*install, SHELL]))
        or _runs([*install, "chromium"])  # where a system has no package of the shell
    )


def _from_playwright() -> Path | None:
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    if not path.exists():
        _runs([sys.executable, "-m", "playwright", "install", "chromium"])
    return path if path.exists() else None


def _runs(command: list[str]) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    return done.returncode == 0
