"""Fixtures of the browser tests. `site` is the finished site; `theme_site` is the theme alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.projects import embedded
from tests.support.alone import alone, shared_folder

from . import chromium, sampling, theme_pages
from .axe import Axe
from .guard import Guard
from .server import serving

# Other tests run at the same time, and a machine may have little to give to each.
expect.set_options(timeout=15_000)


class Visit(Protocol):
    """Opens a page of the site, or of another folder, in a browser of its own."""

    def __call__(
        self,
        path: str = "index.html",
        *,
        folder: Path | None = None,
        width: int = 1280,
        height: int = 800,
        missing_allowed: bool = False,
        **context: Any,
    ) -> Page: ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests. On CI a missing browser fails; it never skips."""
    executable = chromium.find()
    if executable is None:
        reason = "no Chromium, and none could be installed"
        pytest.fail(reason) if chromium.is_demanded() else pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable, args=list(chromium.ARGUMENTS)
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def theme_site() -> Path:
    """The folder of the hand-written pages and a sample page, rendered with the theme."""
    folder = shared_folder() / "theme"
    with alone("theme"):
        return folder / "html" if (folder / "html").exists() else theme_pages.build(folder)


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder of the site under test: the embedded catalogue, built."""
    return embedded().public.resolve()


@pytest.fixture(scope="session")
def address_of() -> Iterator[Callable[[Path], str]]:
    """The address of a folder, which is served for as long as the tests run."""
    addresses: dict[Path, str] = {}
    with ExitStack() as servers:

        def address(folder: Path) -> str:
            if folder not in addresses:
                addresses[folder] = servers.enter_context(serving(folder))
            return addresses[folder]

        yield address


@pytest.fixture(scope="session")
def addresses(site: Path, address_of: Callable[[Path], str]) -> list[str]:
    """The addresses of some pages of each kind, those with most in them among these."""
    return [address_of(site) + path for path in sampling.kinds(site)]


@pytest.fixture
def visit(browser: Browser, site: Path, address_of: Callable[[Path], str]) -> Iterator[Visit]:
    """Opens guarded pages. Anything a guard finds on them fails the test."""
    opened = []

    def visit(
        path: str = "index.html",
        *,
        folder: Path | None = None,
        width: int = 1280,
        height: int = 800,
        missing_allowed: bool = False,
        **context: Any,
    ) -> Page:
        base = address_of(folder or site)
        own = browser.new_context(
            viewport={"width": width, "height": height},
            locale="da-DK",
            reduced_motion="reduce",
            **context,
        )
        guard = Guard(base, missing_allowed=missing_allowed)
        guard.watch(own)
        opened.append((own, guard))
        page = own.new_page()
        page.goto(base + path)
        return page

    yield visit
    for own, guard in opened:
        guard.collect_cookies(own)
        own.close()
    assert [line for _, guard in opened for line in guard.found] == []


@pytest.fixture(scope="session")
def axe() -> Axe:
    """Runs axe-core: ``axe.violations(page)`` is a list of lines, empty when all is well."""
    return Axe()
