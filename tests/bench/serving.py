"""How long it takes from saving a file until ``katalog serve`` shows the change."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path

from tests.bench import changes
from tests.bench.corpus import ROOT
from tests.bench.measure import BenchError

_GIVE_UP_SECONDS = 120.0
_POLL_SECONDS = 0.005
# A person saves again no sooner; the server has come to rest by then.
_REST_SECONDS = 1.0
_FIRST_NUMBER = 1000


def is_there(katalog: Sequence[str]) -> bool:
    """Whether the program knows the command."""
    asked = subprocess.run(
        [*katalog, "serve", "--help"], cwd=ROOT, capture_output=True, check=False
    )
    return asked.returncode == 0


def save_to_shown(katalog: Sequence[str], project: Path, runs: int) -> list[float]:
    """Seconds from each of several saves of an offer until its page shows the change."""
    offer, port = changes.some_offer(project), _free_port()
    command = [*katalog, "serve", "--mappe", str(project), "--port", str(port)]
    address = f"http://127.0.0.1:{port}/tilbud/{offer.stem}.html"
    server = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(address, "</html>")
        waits = []
        for number in range(_FIRST_NUMBER, _FIRST_NUMBER + runs):
            time.sleep(_REST_SECONDS)
            started = time.perf_counter()
            _wait(address, changes.append_sentence(offer, number))
            waits.append(time.perf_counter() - started)
        return waits
    finally:
        server.terminate()
        server.wait()


def _wait(address: str, words: str) -> None:
    """Ask for a page until it holds some words."""
    started = time.perf_counter()
    while words not in _page(address):
        if time.perf_counter() - started > _GIVE_UP_SECONDS:
            raise BenchError(f"{address} does not show: {words}")
        time.sleep(_POLL_SECONDS)


def _page(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return str(answer.read().decode("utf-8", "replace"))
    except (urllib.error.URLError, OSError):  # not up yet, or between two sites
        return ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
