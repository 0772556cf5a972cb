"""Engines run in headless Chromium: what they find, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.measure import BenchError
from tests.browser import chromium
from tests.browser.server import serving

# A slow line: 1.6 Mbit/s and 150 ms there and back.
_SLOW = {
    "offline": False,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 750e3 / 8,
    "latency": 150,
}


class Bench:
    """A browser and the address of the folder it measures in."""

    def __init__(self, browser: Browser, address: str) -> None:
        self._browser = browser
        self._address = address

    def found(self, engine: str, queries: Sequence[str], most: int = 10) -> list[list[int]]:
        """The numbers of the documents that an engine finds for each query, best first."""
        with self._page() as page:
            answer = page.evaluate(
                "([name, queries, most]) => found(name, queries, most)",
                [engine, list(queries), most],
            )
        return [[int(number) for number in numbers] for numbers in answer]

    def keystrokes(self, engine: str, queries: Sequence[str]) -> list[float]:
        """The milliseconds of every keystroke of the queries."""
        times: list[float] = self._timed(
            "([name, queries]) => keystrokes(name, queries)", engine, list(queries)
        )
        return times

    def first(self, engine: str, key: str, *, slow: bool = False) -> float:
        """The milliseconds from the first key to the first result, with nothing loaded."""
        took: float = self._timed("([name, key]) => first(name, key)", engine, key, slow=slow)
        return took

    def _timed(self, script: str, engine: str, argument: Any, *, slow: bool = False) -> Any:
        with self._page() as page:
            if slow:
                session = page.context.new_cdp_session(page)
                session.send("Network.enable")
                session.send("Network.emulateNetworkConditions", _SLOW)
            return page.evaluate(script, [engine, argument])

    @contextmanager
    def _page(self) -> Iterator[Page]:
        """A page in a browser that has nothing in its cache."""
        context = self._browser.new_context()
        try:
            page = context.new_page()
            page.goto(f"{self._address}index.html")
            page.wait_for_function("globalThis.first !== undefined")
            yield page
        finally:
            context.close()


@contextmanager
def benches(folder: Path) -> Iterator[Bench]:
    """A browser for a folder that :func:`tests.bench.search.folder.write_folder` wrote."""
    executable = chromium.find()
    if executable is None:
        raise BenchError("no Chromium, and none could be installed")
    with serving(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable, args=list(chromium.ARGUMENTS)
        )
        try:
            yield Bench(browser, address)
        finally:
            browser.close()
