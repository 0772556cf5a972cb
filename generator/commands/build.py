"""``katalog build``: the whole site, or nothing."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.build.fingerprint import fingerprint
from generator.build.sources import read_sources
from generator.build.state import load_fingerprint
from generator.files.publish import PublishError, live_site, locked
from generator.texts import commands as say


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build. ``fresh`` forgets everything that earlier builds have kept."""

    today: date
    format: str = "text"
    strict: bool = False
    engine: str = "mkdocs"
    fresh: bool = False


def build(root: Path, options: BuildOptions) -> int:
    """Publish the site. 0 when it stands, 1 when something hindered it and the old one stays."""
    try:
        with locked(root):
            return _build(root, options)
    except PublishError as failure:
        sys.stderr.write(say.publish_failed(failure.reason, failure.detail))
        return 1
    except OSError as failure:
        sys.stderr.write(say.disk_failed(failure))
        return 1


def _build(root: Path, options: BuildOptions) -> int:
    sources = read_sources(root)
    prints = fingerprint(root, sources, options.today, options.engine)
    if not options.fresh and live_site(root) and load_fingerprint(root) == prints.whole:
        sys.stdout.write(say.nothing_changed())
        return 0
    # Only now is it worth the time to load models, rules and templates.
    from generator.build.site import publish_site

    return publish_site(root, options, sources, prints)
