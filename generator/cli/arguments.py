"""What can be written behind ``katalog``, and its Danish help."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from generator import __version__
from generator.texts import commands as say
from generator.texts.help import HELP, DanishParser

FORMATS = ("text", "json", "github", "gitlab", "sarif")
DIFF_FORMATS = ("text", "markdown", "json")
DEFAULT_PORT = 8000


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
    _asking(_command(commands, "links", day="--spurgt"))
    schema = _command(commands, "schema")
    schema.add_argument("id", nargs="?", default="", metavar="ID", help=HELP["skema-id"])
    schema.add_argument("--til", type=Path, default=None, metavar="MAPPE", help=HELP["--til"])
    diff = _command(commands, "diff")
    diff.add_argument("base", metavar="BASE", help=HELP["base"])
    diff.add_argument("--format", choices=DIFF_FORMATS, default="text", help=HELP["diff-format"])
    _exporting(_command(commands, "export"))
    _importing(_command(commands, "import"))
    init = commands.add_parser("init", help=HELP["init"], description=HELP["init"])
    init.add_argument("mappe", type=Path, metavar="MAPPE", help=HELP["ny-mappe"])
    init.add_argument("--kommune", required=True, metavar="KOMMUNE", help=HELP["--kommune"])
    init.add_argument("--dato", type=_day, default=None, metavar="DATO", help=HELP["--dagen"])
    serve = _command(commands, "serve")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help=HELP["--port"])
    return parser


def _command(
    commands: argparse._SubParsersAction[DanishParser], name: str, *, day: str = "--dato"
) -> argparse.ArgumentParser:
    """A command on a project; ``day`` is the help of its date, and empty when it has none."""
    parser = commands.add_parser(name, help=HELP[name], description=HELP[name])
    parser.add_argument(
        "--mappe", type=_folder, default=Path(), metavar="MAPPE", help=HELP["--mappe"]
    )
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


def _asking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help=HELP["--svar"])
    parser.add_argument(
        "--hukommelse", type=Path, default=None, metavar="FIL", help=HELP["--hukommelse"]
    )
    parser.add_argument("--friske", type=_amount, default=7, metavar="DAGE", help=HELP["--friske"])
    parser.add_argument("--frist", type=_amount, default=7, metavar="DAGE", help=HELP["--frist"])
    parser.add_argument("--pause", type=_amount, default=1, metavar="SEK", help=HELP["--pause"])
    parser.add_argument("--intranet", action="store_true", help=HELP["--intranet"])


def _amount(text: str) -> int:
    amount = int(text)
    if amount < 0:
        raise ValueError
    return amount


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(say.not_a_folder(text))
    return path


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say.not_a_date(text)) from None
