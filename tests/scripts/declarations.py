"""The contract between the build and the scripts, as TypeScript and as a check of real data."""

from __future__ import annotations

import ast
import inspect
import types
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import (
    Any,
    Literal,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from generator.outputs.browser import contract
from generator.outputs.browser.finding.shared import ELSEWHERE
from generator.outputs.shared.rows import OfferRow, PartnerRow

_HEAD = """\
// What the build writes for scripts. Written from generator/outputs/browser/contract.py by
// `pytest tests/scripts/test_contract.py --update-golden`: change that file, not this one.
"""
_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null"}
_COLUMNS = {"OfferColumns": OfferRow, "PartnerColumns": PartnerRow}


def declarations() -> str:
    """The contract as the text of a TypeScript declaration file."""
    parts = [_alias(name, doc) for name, doc in _aliases().items()]
    parts += [_columns(name, row) for name, row in _COLUMNS.items()]
    parts += [_interface(kind) for kind in _objects()]
    return "\n".join((_HEAD, *parts))


def problems(value: Any, hint: Any, place: str = "") -> Iterator[str]:
    """Where a value read from JSON is not what the contract says."""
    arguments = get_args(hint)
    if is_typeddict(hint):
        yield from _problems_of_object(value, hint, place)
    elif _is_union(hint):
        if all(any(problems(value, one)) for one in arguments):
            yield f"{place}: {value!r} is none of {hint}"
    elif get_origin(hint) is Literal:
        if value not in arguments:
            yield f"{place}: {value!r} is not known"
    elif _is_list(hint) or _parts(hint):
        yield from _problems_of_list(value, hint, place)
    elif hint in _PLAIN and not isinstance(value, (int, float) if hint is float else hint):
        yield f"{place}: {value!r} is no {hint.__name__}"


def _problems_of_list(value: Any, hint: Any, place: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{place}: {value!r} is no list"
        return
    parts = _parts(hint) or [get_args(hint)[0]] * len(value)
    if len(value) != len(parts):
        yield f"{place}: {value!r} has not {len(parts)} parts"
    for at, (part, of) in enumerate(zip(value, parts, strict=False)):
        yield from problems(part, of, f"{place}[{at}]")


def _problems_of_object(value: Any, hint: Any, place: str) -> Iterator[str]:
    fields = get_type_hints(hint, include_extras=True)
    needed = {name for name, of in fields.items() if not _is_optional(hint, of)}
    for name in sorted(needed - value.keys()):
        yield f"{place}.{name}: is missing"
    for name in value:
        if name in fields:
            yield from problems(value[name], _bare(fields[name]), f"{place}.{name}")
        else:
            yield f"{place}.{name}: is not in the contract"


def _objects() -> list[Any]:
    return [one for one in vars(contract).values() if is_typeddict(one)]


def _aliases() -> Mapping[str, str]:
    """The contract's named types that are no objects, each with what is written under it."""
    body = ast.parse(inspect.getsource(contract)).body
    return {
        one.targets[0].id: ast.literal_eval(below.value)
        for one, below in pairwise(body)
        if isinstance(one, ast.Assign)
        and isinstance(one.targets[0], ast.Name)
        and isinstance(below, ast.Expr)
    }


def _alias(name: str, doc: str) -> str:
    return f"{_comment(doc)}export type {name} = {_spelled(getattr(contract, name))};\n"


def _columns(name: str, row: Any) -> str:
    fields = {field: of for field, of in get_type_hints(row).items() if field not in ELSEWHERE}
    lines = [f"  {field}: {_list(_cell(of))};\n" for field, of in fields.items()]
    comment = _comment(f"{row.__doc__} A column each.")
    return f"{comment}export interface {name} {{\n{''.join(lines)}}}\n"


def _cell(hint: Any) -> str:
    """A cell's type: what is not known, or empty, is an empty text."""
    known = [
        one for one in (get_args(hint) if _is_union(hint) else [hint]) if one is not type(None)
    ]
    return " | ".join(
        dict.fromkeys([*map(_typescript, known), '""' if known != [str] else "string"])
    )


def _interface(kind: Any) -> str:
    lines = [
        f"  {name}{'?' if _is_optional(kind, of) else ''}: {_typescript(_bare(of))};\n"
        for name, of in get_type_hints(kind, include_extras=True).items()
    ]
    return f"{_comment(kind.__doc__)}export interface {kind.__name__} {{\n{''.join(lines)}}}\n"


def _typescript(hint: Any) -> str:
    if name := next((name for name in _aliases() if getattr(contract, name) == hint), None):
        return name
    return _spelled(hint)


def _spelled(hint: Any) -> str:
    arguments = get_args(hint)
    if hint in _PLAIN or is_typeddict(hint):
        return _PLAIN.get(hint) or str(hint.__name__)
    if get_origin(hint) is Literal:
        return " | ".join(f'"{one}"' for one in arguments)
    if _is_union(hint):
        return " | ".join(dict.fromkeys(map(_typescript, arguments)))
    if get_origin(hint) is dict:  # the columns of a list's rows
        return " | ".join(_COLUMNS)
    if _is_list(hint):
        return _list(_typescript(arguments[0]))
    names = [f"{name}: " for name in getattr(hint, "_fields", ())] or [""] * len(arguments)
    parts = zip(names, _parts(hint), strict=True)
    return f"[{', '.join(name + _typescript(of) for name, of in parts)}]"


def _list(item: str) -> str:
    return f"Array<{item}>" if " | " in item else f"{item}[]"


def _is_optional(kind: Any, hint: Any) -> bool:
    return get_origin(hint) is NotRequired or not kind.__total__


def _bare(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) is NotRequired else hint


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _is_list(hint: Any) -> bool:
    """Whether it is a list of any length. In JSON a tuple of a known length is a list too."""
    origin = get_origin(hint)
    return isinstance(origin, type) and issubclass(origin, Sequence) and not _parts(hint)


def _parts(hint: Any) -> list[Any]:
    """The parts of a list that has a type at each place; none for any other type."""
    if isinstance(hint, type) and hasattr(hint, "_fields"):
        return list(get_type_hints(hint).values())
    is_tuple = get_origin(hint) is tuple and get_args(hint)[-1] is not Ellipsis
    return list(get_args(hint)) if is_tuple else []


def _comment(doc: str) -> str:
    lines = inspect.cleandoc(doc).replace("``", "`").replace("None", "null").splitlines()
    if len(lines) == 1:
        return f"/** {lines[0]} */\n"
    return "".join(("/**\n", *(f" * {line}".rstrip() + "\n" for line in lines), " */\n"))
