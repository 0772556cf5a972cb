"""Refuse what YAML can do but a catalogue never needs, before anything is built.

Anchors and aliases can grow a 1 KB file to gigabytes, tags can run code, and deep
nesting can exhaust the stack. The check walks the event stream, which costs as much
as parsing itself; so it runs only on a text that could hold any of these at all.
Moderate nesting, which cannot hurt the parser, is counted when values are built.
"""

import re
from typing import Any

import yaml
from yaml import events

from generator.diagnostics import Diagnostic, Position, error

MAX_DEPTH = 20

# A sign for an anchor, an alias, a tag or a directive, behind what can be before a node,
# the text's start apart.
_SIGNS = ("&", "*", "!", "%")
_INDICATOR = re.compile(r"[:?,\[{\n\r-] *[&*!%]")
# Texts without this or that many spaces in a row cannot nest deep enough to hurt the parser.
_DEEP = re.compile(r"[-?] +(?:[-?] +){3}")
_SAFE_SPACES = 60
_SAFE_BRACKETS = 200


def forbidden(file: str, text: str) -> Diagnostic | None:
    """The first anchor, alias, tag or too deep nesting in a YAML text, if there is one.

    A syntax error is left to the parser that comes after.
    """
    if not _possible(text):
        return None
    try:
        return _first_forbidden(file, text)
    except yaml.YAMLError:
        return None


def _possible(text: str) -> bool:
    if text.count("[") + text.count("{") > _SAFE_BRACKETS or " " * _SAFE_SPACES in text:
        return True
    if _DEEP.search(text) or text.lstrip(" ").startswith(_SIGNS):
        return True
    return any(sign in text for sign in _SIGNS) and bool(_INDICATOR.search(text))


def _first_forbidden(file: str, text: str) -> Diagnostic | None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, events.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                return error("yaml-dybde", _position(file, event), limit=MAX_DEPTH)
        elif isinstance(event, events.CollectionEndEvent):
            depth -= 1
        found = _forbidden_mark(file, event)
        if found:
            return found
    return None


def _forbidden_mark(file: str, event: events.Event) -> Diagnostic | None:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if anchor:
        sign = "*" if isinstance(event, events.AliasEvent) else "&"
        return error("yaml-anker", _position(file, event), name=f"{sign}{anchor}")
    if tag:
        return error("yaml-tag", _position(file, event), tag=tag)
    return None


def _position(file: str, event: events.Event) -> Position:
    mark: Any = event.start_mark
    return Position(file, mark.line + 1, mark.column + 1)
