"""A text as it is in YAML: in quotation marks only where a reader needs them."""

import re
import unicodedata
from typing import Any

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from generator.nodes.scalars import plain_value
from generator.nodes.text import INVISIBLE

_NOT_PLAIN = re.compile(
    r"""^[-?:,\[\]{}#&*!|>'"%@`]   # a sign of YAML's own
      | ^\.\.\. | ^\s | \s$ | :$ | :\s | \s\#
      | [\n\r\t\\]
      | ^[-+.,:/_\ 0-9]*$          # a number, a date or a telephone number to somebody
    """,
    re.VERBOSE,
)
_OF_FLOW = re.compile(r"[,\[\]{}]")
_STR = "tag:yaml.org,2002:str"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_RESOLVER: Any = Resolver()


def is_text(node: ScalarNode) -> bool:
    """Whether a scalar is a text, rather than a number, a date or nothing."""
    return bool(node.style) or isinstance(plain_value(node.value), str)


def is_empty(node: ScalarNode) -> bool:
    return not node.style and plain_value(node.value) is None


def written(node: ScalarNode, *, flow: bool) -> str:
    """A scalar on one line. What is no text is as it was; ``flow`` is within brackets."""
    return text(node.value, flow=flow) if is_text(node) else node.value or "null"


def text(value: str, *, flow: bool, quote: str = "") -> str:
    """A text on one line, without quotation marks if all readers then take it for the same.

    ``quote`` are the quotation marks it is to have all the same, if it can be in them.
    """
    if not quote and _is_plain(value) and not (flow and _OF_FLOW.search(value)):
        return value
    if not _is_composed(value):
        return f'"{"".join(c if c.isascii() else _escaped(c) for c in _double(value))}"'
    if quote == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    if not quote and ('"' in value or "\\" in value) and not re.search(r"['\n\r\t]", value):
        return f"'{value}'"
    return f'"{_double(value)}"'


def block(value: str) -> tuple[str, list[str]] | None:
    """Running text as a literal block: its sign and its lines. None if it cannot be one."""
    lines = value.removesuffix("\n").split("\n")
    odd = (not line.strip() and line for line in lines)
    if len(lines) == 1 and not value.endswith("\n"):
        return None
    if not lines[0] or not lines[-1] or lines[0].startswith(" ") or any(odd):
        return None
    if re.search(r"[\r\t]", value) or not _is_composed(value):
        return None
    return ("|" if value.endswith("\n") else "|-"), lines


def can_fold(value: str) -> bool:
    """Whether a text of one line is the same without quotation marks below a ``>-``."""
    return value.strip() == value and not re.search(r"[\n\r\t]", value) and _is_composed(value)


def _is_composed(value: str) -> bool:
    return unicodedata.is_normalized("NFC", value) and not INVISIBLE.search(value)


def _is_plain(value: str) -> bool:
    if _NOT_PLAIN.search(value) or not _is_composed(value):
        return False
    if not isinstance(plain_value(value), str):
        return False
    # YAML 1.1 takes more words and numbers for something else than text.
    return bool(_RESOLVER.resolve(ScalarNode, value, (True, False)) == _STR)


def _double(value: str) -> str:
    escaped = "".join(_ESCAPES.get(c, c) for c in value)
    return INVISIBLE.sub(lambda found: _escaped(found.group()), escaped)


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
