"""Arguments → one command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator import __version__

OK, PROBLEMS, USAGE, BUG = 0, 1, 2, 3


def run(arguments: Sequence[str]) -> int:
    """Run a command. 0 is well, 1 problems in the data, 2 wrong usage, 3 a fault of ours."""
    parser = build_parser()
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return USAGE if stop.code else OK
    return {"validate": _validate, "build": _build}[options.command](options)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line, with Danish help."""
    parser = argparse.ArgumentParser(prog="katalog")
    parser.add_argument("--version", action="version", version=f"katalog {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    validate = commands.add_parser("validate")
    validate.add_argument("--dato", type=date.fromisoformat, default=None)
    validate.add_argument("--format", choices=("text", "json", "github", "sarif"), default="text")
    validate.add_argument("--strict", action="store_true")
    validate.add_argument("--mappe", type=Path, default=Path())
    build = commands.add_parser("build")
    build.add_argument("--dato", type=date.fromisoformat, default=None)
    build.add_argument("--format", choices=("text", "json", "github", "sarif"), default="text")
    build.add_argument("--strict", action="store_true")
    build.add_argument("--forfra", action="store_true")
    build.add_argument("--mappe", type=Path, default=Path())
    return parser


def _build(options: argparse.Namespace) -> int:
    from generator.commands.build import BuildOptions, build

    today = options.dato or date.today()
    return build(
        options.mappe.resolve(),
        BuildOptions(today, options.format, options.strict, fresh=options.forfra),
    )


def _validate(options: argparse.Namespace) -> int:
    from generator.commands.validate import validate

    today = options.dato or date.today()
    return validate(options.mappe, today=today, format=options.format, strict=options.strict)
