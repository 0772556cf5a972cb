"""``katalog diff``: what a change means, entry by entry and field by field."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from generator.files.git import GitError, Repository
from generator.outputs.changes import as_json, as_markdown, as_text
from generator.outputs.changes.outline import outline
from generator.outputs.changes.report import Report, report
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.snapshots import snapshots
from generator.texts import changes as say
from generator.texts.history import git_failed
from generator.texts.printable import printable

_OUTLINES = {"text": as_text.render, "markdown": as_markdown.render}


def diff(root: Path, base: str, *, today: date, format: str) -> int:
    """Print what has changed since the project left ``base``, as a pull request would show it.

    That is: from the newest commit that ``base`` and the checked out one have in common, to the
    files as they are, whether they are committed or not. 0, 1 when there are new errors, 2 when
    git cannot tell.
    """
    try:
        commit = Repository(root).merge_base(base)
        with no_garbage_collection():
            found = report(*snapshots(root, commit, today))
    except GitError as failure:
        sys.stderr.write(git_failed(failure.reason, printable(failure.detail)))
        return 2
    sys.stdout.write(_told(found, base, commit, format))
    return 1 if found.new_errors else 0


def _told(found: Report, base: str, commit: str, format: str) -> str:
    if format == "json":
        return as_json.render(found, base, commit)
    return _OUTLINES[format](outline(found, say.title(base, commit)))
