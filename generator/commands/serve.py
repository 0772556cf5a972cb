"""``katalog serve``: the site in the browser, made anew when a file is saved."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from watchfiles import watch

from generator import layout
from generator.diagnostics import Diagnostic
from generator.files.publish import PublishError
from generator.files.sources import OutsideError, read_lines
from generator.outputs.prints.typst import PrintError
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.run import run_build
from generator.publishing.single_print import draw
from generator.render.diagnostics import RENDERERS, as_panel
from generator.serve.news import News
from generator.serve.server import Draw, Server
from generator.texts import commands as say

_WATCHED = ("catalogue", "companies", "site", layout.SETTINGS)
# Milliseconds: how long to gather changes, how often to look, how long to wait for one.
_GATHER, _LOOK, _WAIT = 40, 20, 250
# So many waits without a change are a pause, long enough for work that a save would wait for.
_PAUSE = 8


def serve(root: Path, *, day: date | None, port: int) -> int:
    """Serve until interrupted. A fault in the data is shown on the page and the server lives on.

    ``day`` is the day to show the catalogue as of; None is today, also when midnight passes.
    """
    news = News()
    try:
        server = Server(root / layout.PUBLIC, port, news, _drawer(root, day))
    except OSError:
        sys.stderr.write(say.port_taken(port))
        return 1
    built: date | None = None
    is_behind, quiet = False, 0
    for changes in _changes(root):
        wanted = day or date.today()  # noqa: DTZ011 - the local day is meant
        quiet = 0 if changes else quiet + 1
        if changes or wanted != built:
            is_behind = _rebuild(root, wanted, news)
        elif is_behind and quiet >= _PAUSE:
            # What was put off is made now that the editor pauses; no page need be told.
            _built(root, BuildOptions(wanted, prints=False, form=True), news)
            is_behind = False
        if built is None:
            # The watcher runs by now, so a file saved from here on is not missed.
            threading.Thread(target=server.serve_forever, daemon=True).start()
            sys.stderr.write(say.serving(server.address))
        built = wanted
    server.shutdown()
    return 0


def _drawer(root: Path, day: date | None) -> Draw:
    """Makes a PDF when it is asked for, one at a time: a build in a preview makes none."""
    lock = threading.Lock()

    def drawn(path: str) -> bytes | None:
        with lock:
            try:
                return draw(root, BuildOptions(day or date.today()), path)  # noqa: DTZ011
            except (PrintError, OSError) as failure:
                sys.stderr.write(f"{say.pdf_failed(path, path, str(failure))}\n")
                return None

    return drawn


def _changes(root: Path) -> Iterator[object]:
    """The files that have changed, or nothing at all, again and again until interrupted."""
    watched = [root / name for name in _WATCHED if (root / name).exists()]
    return watch(
        *watched,
        debounce=_GATHER,
        step=_LOOK,
        rust_timeout=_WAIT,
        yield_on_timeout=True,
        raise_interrupt=False,
    )


def _rebuild(root: Path, day: date, news: News) -> bool:
    """Build as of a day, and tell the open pages what came of it.

    Returns whether something was put off.
    """
    outcome = _built(root, BuildOptions(day, prints=False, hurry=True, form=True), news)
    if outcome is not None:
        _tell(root, outcome, news)
    return outcome is not None and outcome.result is not Result.REFUSED


def _built(root: Path, options: BuildOptions, news: News) -> Outcome | None:
    """A build, or None when something other than the data has hindered it, and that is told."""
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


def _tell(root: Path, outcome: Outcome, news: News) -> None:
    if outcome.result is Result.REFUSED:
        panel = as_panel.render(outcome.diagnostics, _lines(root, outcome.diagnostics))
        errors = [diagnostic for diagnostic in outcome.diagnostics if diagnostic.is_error]
        _fail(news, panel, RENDERERS["text"](errors))
    else:
        news.publish()


def _fail(news: News, panel: str, text: str) -> None:
    sys.stderr.write(text)
    news.fail(panel)


def _lines(root: Path, diagnostics: tuple[Diagnostic, ...]) -> dict[str, list[str]]:
    """The lines of every file that has an error."""
    files = {diagnostic.position.file for diagnostic in diagnostics if diagnostic.is_error}
    return {file: read_lines(root, file) for file in files}
