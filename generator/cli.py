"""Arguments → one command."""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from generator import __version__
from generator.texts import commands as say
from generator.texts.help import HELP, DanishParser

OK, PROBLEMS, USAGE, BUG = 0, 1, 2, 3

FORMATS = ("text", "json", "github", "sarif")
DEFAULT_PORT = 8000

Command = Callable[[argparse.Namespace], int]


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


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line, with Danish help."""
    parser = DanishParser(prog="katalog", description=HELP["katalog"])
    parser.add_argument(
        "--version", action="version", version=f"katalog {__version__}", help=HELP["--version"]
    )
    commands = parser.add_subparsers(
        dest="command", required=True, title="kommandoer", metavar="KOMMANDO"
    )
    validate = _command(commands, "validate")
    _checking(validate)
    build = _command(commands, "build")
    _checking(build)
    build.add_argument("--forfra", action="store_true", help=HELP["--forfra"])
    explain = commands.add_parser("explain", help=HELP["explain"], description=HELP["explain"])
    explain.add_argument("kode", metavar="KODE", help=HELP["kode"])
    serve = _command(commands, "serve")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help=HELP["--port"])
    return parser


def _command(
    commands: argparse._SubParsersAction[DanishParser], name: str
) -> argparse.ArgumentParser:
    """A command with the options that all commands have."""
    parser = commands.add_parser(name, help=HELP[name], description=HELP[name])
    parser.add_argument("--mappe", type=Path, default=Path(), metavar="MAPPE", help=HELP["--mappe"])
    parser.add_argument("--dato", type=_day, default=None, metavar="DATO", help=HELP["--dato"])
    return parser


def _checking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="text", help=HELP["--format"])
    parser.add_argument("--strict", action="store_true", help=HELP["--strict"])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say.not_a_date(text)) from None


def _today(options: argparse.Namespace) -> date:
    """The day to show the catalogue as of: the computer's own, unless the user names one."""
    return options.dato or date.today()  # noqa: DTZ011 - the local day is meant


# A command's module is loaded only when the command runs: help must come at once.


def _validate(options: argparse.Namespace) -> int:
    from generator.commands.validate import validate  # noqa: PLC0415

    root = options.mappe.resolve()
    return validate(root, today=_today(options), format=options.format, strict=options.strict)


def _build(options: argparse.Namespace) -> int:
    from generator.build.outcome import BuildOptions  # noqa: PLC0415
    from generator.commands.build import build  # noqa: PLC0415

    how = BuildOptions(_today(options), strict=options.strict, fresh=options.forfra)
    return build(options.mappe.resolve(), how, options.format)


def _explain(options: argparse.Namespace) -> int:
    from generator.commands.explain import explain  # noqa: PLC0415

    return explain(options.kode)


def _serve(options: argparse.Namespace) -> int:
    from generator.commands.serve import serve  # noqa: PLC0415

    return serve(options.mappe.resolve(), day=options.dato, port=options.port)


COMMANDS: dict[str, Command] = {
    "validate": _validate,
    "build": _build,
    "explain": _explain,
    "serve": _serve,
}
