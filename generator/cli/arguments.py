"""What can be written behind ``katalog``, and its Danish help."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from generator import __version__
from generator.console.today import today
from generator.model.editions import EDITIONS
from generator.texts import commands as say
from generator.texts.help import EXPORT_FORMATS, HELP, DanishParser

FORMATS = ("text", "json", "github", "gitlab", "sarif")
DIFF_FORMATS = ("text", "markdown", "json")
DEFAULT_PORT = 8000


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line, with Danish help.

    What it parses are the fields of the command's ``Options``, by their names.
    """
    parser = DanishParser(prog="katalog", description=HELP["katalog"])
    parser.add_argument(
        "--version", action="version", version=f"katalog {__version__}", help=HELP["--version"]
    )
    commands = parser.add_subparsers(
        dest="command", required=True, title="kommandoer", metavar="KOMMANDO"
    )
    validate = _command(commands, "validate")
    _add_checks(validate)
    validate.add_argument("--fix", action="store_true", help=HELP["--fix"])
    build = _command(commands, "build")
    _add_checks(build)
    _add_edition(build)
    build.add_argument("--forfra", dest="fresh", action="store_true", help=HELP["--forfra"])
    explain = commands.add_parser("explain", help=HELP["explain"], description=HELP["explain"])
    explain.add_argument("code", metavar="KODE", help=HELP["kode"])
    _add_confirm(_command(commands, "confirm", day="--dagen"))
    retire = _command(commands, "retire", day="")
    retire.add_argument("name", metavar="ID", help=HELP["id"])
    _add_new(_command(commands, "new", day="--dagen"))
    rename = _command(commands, "rename", day="")
    rename.add_argument("old", metavar="GAMMEL", help=HELP["gammel"])
    rename.add_argument("new", metavar="NY", help=HELP["nyt-navn"])
    fmt = _command(commands, "fmt", day="")
    fmt.add_argument("files", nargs="*", type=Path, default=[], metavar="FIL", help=HELP["filer"])
    fmt.add_argument("--check", action="store_true", help=HELP["--check"])
    _add_links(_command(commands, "links", day="--spurgt"))
    law = _command(commands, "law")
    law.add_argument("--format", choices=("text", "json"), default="text", help=HELP["--svar"])
    schema = _command(commands, "schema")
    schema.add_argument("id", nargs="?", default="", metavar="ID", help=HELP["skema-id"])
    _add_value(schema, "--til", "folder", "MAPPE", type=Path)
    diff = _command(commands, "diff")
    diff.add_argument("base", metavar="BASE", help=HELP["base"])
    _add_edition(diff)
    diff.add_argument("--format", choices=DIFF_FORMATS, default="text", help=HELP["diff-format"])
    _add_export(_command(commands, "export"))
    _add_import(_command(commands, "import"))
    init = commands.add_parser("init", help=HELP["init"], description=HELP["init"])
    init.add_argument("folder", type=Path, metavar="MAPPE", help=HELP["ny-mappe"])
    _add_value(init, "--kommune", "name", "KOMMUNE", required=True)
    _add_day(init, "--dagen")
    serve = _command(commands, "serve")
    serve.set_defaults(day=None)  # today, whichever day that becomes
    _add_edition(serve)
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help=HELP["--port"])
    return parser


def _command(
    commands: argparse._SubParsersAction[DanishParser], name: str, *, day: str = "--dato"
) -> argparse.ArgumentParser:
    """A command on a project; ``day`` is the key of its date's help, and empty without a date."""
    parser = commands.add_parser(name, help=HELP[name], description=HELP[name])
    _add_value(parser, "--mappe", "root", "MAPPE", type=_folder, default=".")
    if day:
        _add_day(parser, day)
    return parser


def _add_value(
    parser: argparse.ArgumentParser, option: str, name: str, metavar: str, **settings: Any
) -> None:
    """An option with a value. It has the help of its own name unless ``settings`` has another."""
    parser.add_argument(option, dest=name, metavar=metavar, **{"help": HELP[option]} | settings)


def _add_day(parser: argparse.ArgumentParser, help: str) -> None:
    """The day to show the catalogue as of: the municipality's today, unless the user names one."""
    _add_value(parser, "--dato", "day", "DATO", type=_day, default=today(), help=HELP[help])


def _add_checks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="text", help=HELP["--format"])
    parser.add_argument("--strict", action="store_true", help=HELP["--strict"])


def _add_edition(parser: argparse.ArgumentParser, help: str = "--udgave") -> None:
    """For whom it is; None is the edition of the settings."""
    parser.add_argument("--udgave", dest="edition", choices=EDITIONS, help=HELP[help])


def _add_confirm(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("names", nargs="*", default=[], metavar="ID", help=HELP["id"])
    which.add_argument("--ansvarlig", dest="owner", metavar="AFDELING", help=HELP["--ansvarlig"])


def _add_new(parser: argparse.ArgumentParser) -> None:
    kinds = ("tilbud", "virksomhed", "udbyder")
    parser.add_argument("what", nargs="?", choices=kinds, metavar="HVAD", help=HELP["hvad"])
    parser.add_argument("id", nargs="?", default="", metavar="ID", help=HELP["nyt-id"])
    _add_value(parser, "--titel", "title", "TITEL", default="")
    _add_value(parser, "--redskab", "tool", "REDSKAB", default="")
    _add_value(parser, "--type", "type", "TYPE", default="")
    _add_value(parser, "--ansvarlig", "owner", "AFDELING", default="", help=HELP["--afdeling"])


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("format", choices=EXPORT_FORMATS, metavar="FORM", help=HELP["form"])
    parser.add_argument("target", type=Path, metavar="FIL", help=HELP["eksport-fil"])
    _add_edition(parser, "eksport-udgave")
    parser.add_argument(
        "--eksempler", dest="examples", action="store_true", help=HELP["--eksempler"]
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="FIL", help=HELP["import-fil"])
    _add_value(parser, "--kortlægning", "mapping", "FIL", type=Path)
    parser.add_argument("--ja", dest="sure", action="store_true", help=HELP["--ja"])
    parser.add_argument("--ophørt", dest="retire", action="store_true", help=HELP["--ophørt"])
    parser.add_argument(
        "--konflikt", dest="winner", choices=("ark", "fil"), default="", help=HELP["--konflikt"]
    )


def _add_links(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help=HELP["--svar"])
    _add_value(parser, "--hukommelse", "memory", "FIL", type=Path)
    _add_value(parser, "--friske", "fresh", "DAGE", type=_amount, default=7)
    _add_value(parser, "--frist", "patience", "DAGE", type=_amount, default=7)
    _add_value(parser, "--pause", "pause", "SEK", type=_amount, default=1)
    parser.add_argument("--intranet", dest="local", action="store_true", help=HELP["--intranet"])


def _amount(text: str) -> int:
    amount = int(text)
    if amount < 0:
        raise ValueError
    return amount


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(say.not_a_folder(text))
    return path.resolve()


# Days in the past and the future are reckoned from it, and both must be dates.
_YEARS = range(1900, 2200)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say.not_a_date(text)) from None
    if day.year not in _YEARS:
        raise argparse.ArgumentTypeError(say.no_such_year(text, _YEARS[0], _YEARS[-1]))
    return day
