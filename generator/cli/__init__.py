"""Arguments → one command."""

import errno
import sys
import tempfile
import traceback
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword

from generator.cli.arguments import build_parser
from generator.console import RefusalError
from generator.files.interrupts import Interrupted, obey_signals
from generator.texts import commands as say

_OK, _USAGE, _BUG = 0, 2, 3


def run(arguments: Sequence[str]) -> int:
    """Run a command. 0 is well, 1 problems in the data, 2 wrong usage, 3 a fault of ours.

    A signal to stop gives 128 and its number, as a shell expects.
    """
    name = ""
    try:
        values = vars(build_parser().parse_args(arguments))
        name = values.pop("command")
        obey_signals()
        # Only the command's own module is loaded: help must come at once.
        command = import_module(f"generator.commands.{module_name(name)}")
        code: int = command.run(command.Options(**values))
    except RefusalError as refusal:
        sys.stderr.write(refusal.text)
        return refusal.code
    except SystemExit as stop:
        return _USAGE if stop.code else _OK
    except Interrupted as stop:
        sys.stderr.write(say.interrupted(name, stop.changed))
        return 128 + stop.number
    except Exception as failure:  # the one place where an unexpected error is met
        if _is_out_of_memory(failure):
            sys.stderr.write(say.NO_MEMORY)
            return _BUG
        with tempfile.NamedTemporaryFile(
            "w", prefix="katalog-", suffix=".log", delete=False, encoding="utf-8"
        ) as log:
            traceback.print_exc(file=log)
        sys.stderr.write(say.bug(log.name))
        return _BUG
    return code


def _is_out_of_memory(failure: Exception) -> bool:
    """Whether memory was missing: for a value, for a process, or to load a library or a module."""
    is_refused = isinstance(failure, OSError) and failure.errno == errno.ENOMEM
    is_unloaded = isinstance(failure, ImportError) and "failed to map segment" in str(failure)
    # What the interpreter says when it had no memory left to say more.
    is_lost = isinstance(failure, SystemError) and "without exception set" in str(failure)
    return isinstance(failure, MemoryError) or is_refused or is_unloaded or is_lost


def module_name(command: str) -> str:
    """The module of a command: its own name, but for ``import``, which Python keeps to itself."""
    return f"{command}_" if iskeyword(command) else command
