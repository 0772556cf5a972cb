"""``katalog build``: the whole site, or nothing."""

import sys
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.files.publish import PublishError
from generator.files.sources import OutsideError
from generator.model.editions import Edition
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.run import run_build
from generator.texts import commands as say


class Options(NamedTuple):
    """``strict`` lets a warning stop the site; ``fresh`` makes every page anew.

    ``edition`` is the one to build, None that of the settings.
    """

    root: Path
    day: date
    format: str
    strict: bool
    fresh: bool
    edition: Edition | None = None


def run(options: Options) -> int:
    """Publish the site. 0 when it is published; 1 when not, and the former site stays."""
    start = time.perf_counter()
    # Another program reads the whole list of diagnostics each time.
    build_options = BuildOptions(
        options.day,
        strict=options.strict,
        fresh=options.fresh,
        report_all=options.format != "text",
        edition=options.edition,
    )
    try:
        outcome = run_build(options.root, build_options)
    except PublishError as failure:
        raise RefusalError(say.publish_failed(failure.reason, failure.detail)) from failure
    except OutsideError as failure:
        raise RefusalError(say.publish_failed("genvej", str(failure))) from failure
    except OSError as failure:
        raise RefusalError(say.disk_failed(failure)) from failure
    _report(options, outcome, time.perf_counter() - start)
    return 1 if outcome.result is Result.REFUSED else 0


def _report(options: Options, outcome: Outcome, seconds: float) -> None:
    """Print the outcome. The warnings of a published site are only counted for a person."""
    is_text = options.format == "text"
    if outcome.result is Result.PUBLISHED and is_text and outcome.diagnostics:
        sys.stderr.write(say.warnings(len(outcome.diagnostics)))
    elif outcome.diagnostics or not is_text:
        from generator.console.diagnostics import render  # noqa: PLC0415 - loads the texts

        sys.stdout.write(render(options.root, outcome.diagnostics, options.format))
    match outcome.result:
        case Result.UNCHANGED:
            sys.stderr.write(say.NOTHING_CHANGED)
        case Result.PUBLISHED:
            sys.stderr.write(say.published(outcome.pages, outcome.made, seconds))
        case Result.REFUSED:
            sys.stderr.write(say.NOT_PUBLISHED)
