"""``katalog diff``: what a change means, entry by entry and field by field."""

import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.files.git import GitError, Repository
from generator.model.editions import Edition
from generator.outputs.changes import as_json, as_markdown, as_text
from generator.outputs.changes.outline import outline
from generator.outputs.changes.report import Snapshot, report
from generator.publishing.edition import is_public
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.public_snapshots import public_snapshots
from generator.publishing.snapshots import snapshots
from generator.texts import changes as say
from generator.texts.printable import printable

_RENDERERS = {"text": as_text.render, "markdown": as_markdown.render}


class Options(NamedTuple):
    """``base`` is a branch, a tag or a commit; ``edition`` None is that of the settings."""

    root: Path
    day: date
    base: str
    format: str
    edition: Edition | None = None


def run(options: Options) -> int:
    """Print what has changed since the project left ``base``, as a pull request would show it.

    That is: from the newest commit that ``base`` and the checked out one have in common, to the
    files as they are, whether they are committed or not. 0, 1 when there are new errors, 2 when
    git fails.
    """
    try:
        commit = Repository(options.root).merge_base(options.base)
        with no_garbage_collection():
            sides = snapshots(options.root, commit, options.day)
            whole = report(*sides)
            is_part = _is_public(options, sides[1])
            changes = report(*public_snapshots(*sides)) if is_part else whole
    except GitError as failure:
        raise RefusalError(
            say.git_failed(failure.reason, printable(failure.detail)), 2
        ) from failure
    left_out = len(whole.began) + len(whole.ceased) - len(changes.began) - len(changes.ceased)
    if left_out:
        sys.stderr.write(say.left_out(left_out))
    if options.format == "json":
        sys.stdout.write(as_json.render(changes, options.base, commit))
    else:
        shown = outline(changes, say.title(options.base, commit))
        sys.stdout.write(_RENDERERS[options.format](shown))
    return 1 if whole.new_errors else 0


def _is_public(options: Options, now: Snapshot) -> bool:
    """Whether only what is public is to be said; where the settings cannot be read, it is."""
    if options.edition is None and now.catalogue is not None:
        return is_public(now.catalogue)
    return options.edition != "intern"
