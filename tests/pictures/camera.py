"""A browser that takes pictures of pages, small enough to lie in git."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from tests.browser import chromium

_COLOURS = 128


class NoBrowserError(Exception):
    """There is no Chromium, and none could be installed."""


class Camera:
    """Opens pages, and writes pictures of them into a folder."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._browser = browser
        self._folder = folder

    def open(self, address: str = "about:blank", *, width: int = 1000, height: int = 640) -> Page:
        context = self._browser.new_context(
            viewport={"width": width, "height": height},
            locale="da-DK",
            color_scheme="light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.goto(address)
        return page

    def take(self, name: str, shown: Page | Locator, *, margin: int = 0) -> None:
        """Write what is shown, a window or a part of a page, as ``name``.png."""
        raw = Image.open(BytesIO(shown.screenshot(animations="disabled"))).convert("RGB")
        red, green, blue = raw.crop((0, raw.height - 1, 1, raw.height)).tobytes()
        framed = ImageOps.expand(raw, margin, (red, green, blue))
        few = framed.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(self._folder / f"{name}.png", optimize=True)


@contextmanager
def camera(folder: Path) -> Iterator[Camera]:
    executable = chromium.find()
    if executable is None:
        raise NoBrowserError
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable, args=list(chromium.ARGUMENTS)
        )
        try:
            yield Camera(browser, folder)
        finally:
            browser.close()
