"""``katalog build``: the whole site, or nothing."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from generator.files.publish import PublishError
from generator.files.sources import OutsideError
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.run import run_build
from generator.texts import commands as say


def build(root: Path, options: BuildOptions, format: str) -> int:
    """Publish the site. 0 when it stands, 1 when something hindered it and the old one stays."""
    started = time.perf_counter()
    try:
        outcome = run_build(root, options)
    except PublishError as failure:
        sys.stderr.write(say.publish_failed(failure.reason, failure.detail))
        return 1
    except OutsideError as failure:
        sys.stderr.write(say.publish_failed("genvej", str(failure)))
        return 1
    except OSError as failure:
        sys.stderr.write(say.disk_failed(failure))
        return 1
    _report(root, outcome, format, time.perf_counter() - started)
    return 1 if outcome.result is Result.REFUSED else 0


def _report(root: Path, outcome: Outcome, format: str, seconds: float) -> None:
    """What came of the build. A person reads the warnings of a published site when they want to."""
    warned = outcome.result is Result.PUBLISHED and format == "text"
    if warned and outcome.diagnostics:
        sys.stderr.write(say.warnings(len(outcome.diagnostics)))
    elif outcome.diagnostics or format != "text":
        from generator.commands.told import told  # noqa: PLC0415 - loads the texts

        sys.stdout.write(told(root, outcome.diagnostics, format))
    match outcome.result:
        case Result.UNCHANGED:
            sys.stderr.write(say.nothing_changed())
        case Result.PUBLISHED:
            sys.stderr.write(say.published(outcome.pages, outcome.made, seconds))
        case Result.REFUSED:
            sys.stderr.write(say.not_published())
