"""Arguments → one command."""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Sequence

from generator.cli.arguments import build_parser
from generator.cli.codes import BUG, OK, USAGE
from generator.cli.dispatch import COMMANDS
from generator.texts import commands as say


def run(arguments: Sequence[str]) -> int:
    """Run a command. 0 is well, 1 problems in the data, 2 wrong usage, 3 a fault of ours."""
    try:
        options = build_parser().parse_args(arguments)
    except SystemExit as stop:
        return USAGE if stop.code else OK
    try:
        return COMMANDS[options.command](options)
    except KeyboardInterrupt:
        return OK
    except Exception:  # the one place where an unexpected error is met
        with tempfile.NamedTemporaryFile(
            "w", prefix="katalog-", suffix=".log", delete=False, encoding="utf-8"
        ) as log:
            traceback.print_exc(file=log)
        sys.stderr.write(say.bug(log.name))
        return BUG
