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

FORMATS = ("text", "json", "github", "gitlab", "sarif")
DIFF_FORMATS = ("text", "markdown", "json")
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
    validate.add_argument("--fix", action="store_true", help=HELP["--fix"])
    build = _command(commands, "build")
    _checking(build)
    build.add_argument("--forfra", action="store_true", help=HELP["--forfra"])
    explain = commands.add_parser("explain", help=HELP["explain"], description=HELP["explain"])
    explain.add_argument("kode", metavar="KODE", help=HELP["kode"])
    _confirming(_command(commands, "confirm", day="--dagen"))
    retire = _command(commands, "retire", day="")
    retire.add_argument("id", metavar="ID", help=HELP["id"])
    _naming(_command(commands, "new", day="--dagen"))
    rename = _command(commands, "rename", day="")
    rename.add_argument("id", metavar="GAMMEL", help=HELP["gammel"])
    rename.add_argument("nyt", metavar="NY", help=HELP["nyt-navn"])
    fmt = _command(commands, "fmt", day="")
    fmt.add_argument("filer", nargs="*", type=Path, default=[], metavar="FIL", help=HELP["filer"])
    fmt.add_argument("--check", action="store_true", help=HELP["--check"])
    schema = _command(commands, "schema")
    schema.add_argument("id", nargs="?", default="", metavar="ID", help=HELP["skema-id"])
    schema.add_argument("--til", type=Path, default=None, metavar="MAPPE", help=HELP["--til"])
    diff = _command(commands, "diff")
    diff.add_argument("base", metavar="BASE", help=HELP["base"])
    diff.add_argument("--format", choices=DIFF_FORMATS, default="text", help=HELP["diff-format"])
    _exporting(_command(commands, "export"))
    _importing(_command(commands, "import"))
    serve = _command(commands, "serve")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help=HELP["--port"])
    return parser


def _command(
    commands: argparse._SubParsersAction[DanishParser], name: str, *, day: str = "--dato"
) -> argparse.ArgumentParser:
    """A command on a project; ``day`` is the help of its date, and empty when it has none."""
    parser = commands.add_parser(name, help=HELP[name], description=HELP[name])
    parser.add_argument("--mappe", type=Path, default=Path(), metavar="MAPPE", help=HELP["--mappe"])
    if day:
        parser.add_argument("--dato", type=_day, default=None, metavar="DATO", help=HELP[day])
    return parser


def _checking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="text", help=HELP["--format"])
    parser.add_argument("--strict", action="store_true", help=HELP["--strict"])


def _confirming(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("id", nargs="*", default=[], metavar="ID", help=HELP["id"])
    which.add_argument("--ansvarlig", metavar="AFDELING", help=HELP["--ansvarlig"])


def _naming(parser: argparse.ArgumentParser) -> None:
    kinds = ("tilbud", "virksomhed", "udbyder")
    parser.add_argument("hvad", nargs="?", choices=kinds, metavar="HVAD", help=HELP["hvad"])
    parser.add_argument("id", nargs="?", default="", metavar="ID", help=HELP["nyt-id"])
    parser.add_argument("--titel", default="", metavar="TITEL", help=HELP["--titel"])
    parser.add_argument("--redskab", default="", metavar="REDSKAB", help=HELP["--redskab"])
    parser.add_argument("--type", default="", metavar="TYPE", help=HELP["--type"])
    parser.add_argument("--ansvarlig", default="", metavar="AFDELING", help=HELP["--afdeling"])


def _exporting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("form", choices=("xlsx", "csv"), metavar="FORM", help=HELP["form"])
    parser.add_argument("til", type=Path, metavar="FIL", help=HELP["eksport-fil"])
    parser.add_argument("--eksempler", action="store_true", help=HELP["--eksempler"])


def _importing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("fil", type=Path, metavar="FIL", help=HELP["import-fil"])
    parser.add_argument(
        "--kortlægning", type=Path, default=None, metavar="FIL", help=HELP["--kortlægning"]
    )
    parser.add_argument("--ja", action="store_true", help=HELP["--ja"])
    parser.add_argument("--ophørt", action="store_true", help=HELP["--ophørt"])
    sides = ("ark", "fil")
    parser.add_argument("--konflikt", choices=sides, default="", help=HELP["--konflikt"])


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
    how = {"format": options.format, "strict": options.strict, "fix": options.fix}
    return validate(root, today=_today(options), **how)


def _build(options: argparse.Namespace) -> int:
    from generator.build.outcome import BuildOptions  # noqa: PLC0415
    from generator.commands.build import build  # noqa: PLC0415

    how = BuildOptions(_today(options), strict=options.strict, fresh=options.forfra)
    return build(options.mappe.resolve(), how, options.format)


def _diff(options: argparse.Namespace) -> int:
    from generator.commands.diff import diff  # noqa: PLC0415

    root = options.mappe.resolve()
    return diff(root, options.base, today=_today(options), format=options.format)


def _explain(options: argparse.Namespace) -> int:
    from generator.commands.explain import explain  # noqa: PLC0415

    return explain(options.kode)


def _confirm(options: argparse.Namespace) -> int:
    from generator.commands.confirm import confirm  # noqa: PLC0415

    root = options.mappe.resolve()
    return confirm(root, names=options.id, owner=options.ansvarlig, day=_today(options))


def _retire(options: argparse.Namespace) -> int:
    from generator.commands.retire import retire  # noqa: PLC0415

    return retire(options.mappe.resolve(), options.id)


def _new(options: argparse.Namespace) -> int:
    from generator.commands.new import Asked, new  # noqa: PLC0415

    needed = {"HVAD": options.hvad, "ID": options.id, "--titel": options.titel}
    missing = [name for name, given in needed.items() if not given]
    may_ask = sys.stdin.isatty() and sys.stdout.isatty()
    if missing and not may_ask:
        sys.stderr.write(say.missing(missing))
        return USAGE
    sort = options.redskab or options.type
    asked = Asked(options.hvad or "", options.id, options.titel, sort, options.ansvarlig)
    return new(options.mappe.resolve(), asked, _today(options), may_ask=may_ask)


def _rename(options: argparse.Namespace) -> int:
    from generator.commands.rename import rename  # noqa: PLC0415

    return rename(options.mappe.resolve(), options.id, options.nyt)


def _fmt(options: argparse.Namespace) -> int:
    from generator.commands.fmt import fmt  # noqa: PLC0415

    return fmt(options.mappe.resolve(), options.filer, check=options.check)


def _schema(options: argparse.Namespace) -> int:
    from generator.commands.schema import schema  # noqa: PLC0415

    return schema(options.mappe.resolve(), options.id, options.til, today=_today(options))


def _export(options: argparse.Namespace) -> int:
    from generator.commands.export import export  # noqa: PLC0415

    root = options.mappe.resolve()
    return export(root, options.form, options.til, _today(options), examples=options.eksempler)


def _import(options: argparse.Namespace) -> int:
    from generator.commands.take_in import Wanted, take_in  # noqa: PLC0415

    how = Wanted(
        options.kortlægning,
        sure=options.ja,
        retire=options.ophørt,
        winner=options.konflikt,
    )
    return take_in(options.mappe.resolve(), options.fil, how, _today(options))


def _serve(options: argparse.Namespace) -> int:
    from generator.commands.serve import serve  # noqa: PLC0415

    return serve(options.mappe.resolve(), day=options.dato, port=options.port)


COMMANDS: dict[str, Command] = {
    "validate": _validate,
    "build": _build,
    "explain": _explain,
    "confirm": _confirm,
    "retire": _retire,
    "new": _new,
    "rename": _rename,
    "fmt": _fmt,
    "schema": _schema,
    "diff": _diff,
    "export": _export,
    "import": _import,
    "serve": _serve,
}
