"""``katalog diff``: what a change means, entry by entry and field by field."""

import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.files.git import GitError, Repository
from generator.outputs.changes import as_json, as_markdown, as_text
from generator.outputs.changes.outline import outline
from generator.outputs.changes.report import report
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.snapshots import snapshots
from generator.texts import changes as say
from generator.texts.printable import printable

_RENDERERS = {"text": as_text.render, "markdown": as_markdown.render}


class Options(NamedTuple):
    """``base`` is a branch, a tag or a commit."""

    root: Path
    day: date
    base: str
    format: str


def run(options: Options) -> int:
    """Print what has changed since the project left ``base``, as a pull request would show it.

    That is: from the newest commit that ``base`` and the checked out one have in common, to the
    files as they are, whether they are committed or not. 0, 1 when there are new errors, 2 when
    git fails.
    """
    try:
        commit = Repository(options.root).merge_base(options.base)
        with no_garbage_collection():
            changes = report(*snapshots(options.root, commit, options.day))
    except GitError as failure:
        raise RefusalError(
            say.git_failed(failure.reason, printable(failure.detail)), 2
        ) from failure
    if options.format == "json":
        sys.stdout.write(as_json.render(changes, options.base, commit))
    else:
        shown = outline(changes, say.title(options.base, commit))
        sys.stdout.write(_RENDERERS[options.format](shown))
    return 1 if changes.new_errors else 0
