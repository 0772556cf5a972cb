"""The name of a command → what it does with its arguments.

A command's module is loaded only when the command runs: help must come at once.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date

from generator.cli.codes import USAGE
from generator.texts import commands as say

Command = Callable[[argparse.Namespace], int]


def _today(options: argparse.Namespace) -> date:
    """The day to show the catalogue as of: the computer's own, unless the user names one."""
    return options.dato or date.today()  # noqa: DTZ011 - the local day is meant


def _validate(options: argparse.Namespace) -> int:
    from generator.commands.validate import validate  # noqa: PLC0415

    root = options.mappe.resolve()
    how = {"format": options.format, "strict": options.strict, "fix": options.fix}
    return validate(root, today=_today(options), **how)


def _build(options: argparse.Namespace) -> int:
    from generator.commands.build import build  # noqa: PLC0415
    from generator.publishing.outcome import BuildOptions  # noqa: PLC0415

    told = options.format != "text"  # another program is to have the whole list each time
    how = BuildOptions(_today(options), strict=options.strict, fresh=options.forfra, told=told)
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


def _links(options: argparse.Namespace) -> int:
    from generator.commands.links import Asking, links  # noqa: PLC0415

    root = options.mappe.resolve()
    asking = Asking(
        _today(options), options.friske, options.frist, options.pause, local=options.intranet
    )
    return links(root, asking, options.hukommelse, options.format)


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


def _init(options: argparse.Namespace) -> int:
    from generator.commands.init import init  # noqa: PLC0415

    return init(options.mappe.resolve(), options.kommune, _today(options))


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
    "links": _links,
    "schema": _schema,
    "diff": _diff,
    "export": _export,
    "import": _import,
    "init": _init,
    "serve": _serve,
}
