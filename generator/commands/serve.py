"""``katalog serve``: the site in a browser, built again when a file is saved."""

import logging
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from watchfiles import watch

from generator import layout
from generator.console import RefusalError
from generator.console.today import today
from generator.files.publish import PublishError
from generator.files.sources import OutsideError, read_lines
from generator.model.editions import Edition
from generator.outputs.prints.typst import PrintError
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.run import run_build
from generator.publishing.single_print import draw
from generator.render.diagnostics import RENDERERS, as_panel
from generator.serve.server import Draw, News, Server
from generator.texts import commands as say

_WATCHED = ("catalogue", "companies", "site", layout.SETTINGS)
# Milliseconds: how long to gather changes, how often to look, how long to wait for one.
_GATHER, _LOOK, _WAIT = 40, 20, 250
# So many waits without a change are a pause, long enough for work that a save would wait for.
_PAUSE = 8


class Options(NamedTuple):
    """``day`` is the day to show the catalogue as of; None is today, also after midnight."""

    root: Path
    day: date | None
    port: int
    edition: Edition | None = None

    @property
    def build(self) -> BuildOptions:
        """How to build today's preview, which makes no PDFs and always has the form."""
        return BuildOptions(self.current_day, prints=False, form=True, edition=self.edition)

    @property
    def current_day(self) -> date:
        return self.day or today()


def run(options: Options) -> int:
    """Serve until interrupted. An error in the data is shown on the page, and serving goes on."""
    news = News()
    logging.getLogger("watchfiles").setLevel(logging.ERROR)  # it reports each Ctrl-C
    try:
        server = Server(options.root / layout.PUBLIC, options.port, news, _pdf_maker(options))
    except OSError as failure:
        raise RefusalError(say.port_taken(options.port)) from failure
    built: date | None = None
    is_behind, quiet = False, 0
    for changes in _changes(options.root):
        day = options.current_day
        quiet = 0 if changes else quiet + 1
        if changes or day != built:
            is_behind = _rebuild(options, news)
        elif is_behind and quiet >= _PAUSE:
            # The slow work is done now that the editor pauses; no page need reload.
            _build(options.root, options.build, news)
            is_behind = False
        if built is None:
            # The watcher runs by now, so a file saved from here on is not missed.
            threading.Thread(target=server.serve_forever, daemon=True).start()
            sys.stderr.write(say.serving(server.address))
        built = day
    server.shutdown()
    return 0


def _pdf_maker(options: Options) -> Draw:
    """Makes a PDF on demand, one at a time: a build in a preview makes none."""
    lock = threading.Lock()

    def make(path: str) -> bytes | None:
        with lock:
            try:
                return draw(options.root, replace(options.build, prints=True), path)
            except (PrintError, OSError) as failure:
                sys.stderr.write(f"{say.pdf_failed(path, path, str(failure))}\n")
                return None

    return make


def _changes(root: Path) -> Iterator[object]:
    """The files of each change, or an empty set after each wait, until interrupted."""
    return watch(
        *(root / name for name in _WATCHED if (root / name).exists()),
        debounce=_GATHER,
        step=_LOOK,
        rust_timeout=_WAIT,
        yield_on_timeout=True,
        raise_interrupt=False,
    )


def _rebuild(options: Options, news: News) -> bool:
    """Build in a hurry, and send the news. Returns whether slow work was put off."""
    root = options.root
    outcome = _build(root, replace(options.build, hurry=True), news)
    if outcome is None:
        return False
    if outcome.result is not Result.REFUSED:
        news.publish()
        return True
    errors = [diagnostic for diagnostic in outcome.diagnostics if diagnostic.is_error]
    lines = {file: read_lines(root, file) for file in {error.position.file for error in errors}}
    _fail(news, as_panel.render(errors, lines), RENDERERS["text"](errors))
    return False


def _build(root: Path, options: BuildOptions, news: News) -> Outcome | None:
    """The outcome of a build; None, which is reported, when something but the data stopped it."""
    try:
        return run_build(root, options)
    except PublishError as failure:
        text = say.publish_failed(failure.reason, failure.detail)
        _fail(news, as_panel.failure(*text.split("\n", 1)), text)
    except OutsideError as failure:
        text = say.publish_failed("genvej", str(failure))
        _fail(news, as_panel.failure(*text.split("\n", 1)), text)
    except OSError as failure:
        text = say.disk_failed(failure)
        _fail(news, as_panel.failure(text, ""), text)
    except Exception as failure:  # the preview must live on
        text = say.preview_bug(failure)
        _fail(news, as_panel.failure(text, repr(failure)), text)
    return None


def _fail(news: News, panel: str, text: str) -> None:
    sys.stderr.write(text)
    news.publish(panel)
