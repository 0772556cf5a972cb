"""Plain scalars as YAML 1.2 reads them, so that no text changes meaning by accident.

YAML 1.1 turns ``NO`` into false, ``012345`` into an octal number and ``12:30``
into minutes. Here a plain scalar is a number, a date, a boolean or nothing only
when it is written in the one form we allow; everything else stays the text it is.
"""

import re
from dataclasses import dataclass
from datetime import date

_TYPED = re.compile(
    r"""(?P<int>-?(?:0|[1-9][0-9]{0,14}))
      | (?P<decimal>-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,2})
      | (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})
      | (?P<true>true|True|TRUE)
      | (?P<false>false|False|FALSE)
      | (?P<null>|~|null|Null|NULL)
      | (?P<lookalike>yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|y|Y|n|N|=
          | [-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?
          | 0x[0-9a-fA-F]+ | 0o[0-7]+ | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN))""",
    re.VERBOSE,
)

# The first characters a typed scalar can have: most texts are settled by this alone.
_TYPED_START = frozenset("-+.0123456789tTfF~nNyYoO=")


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A plain scalar that other YAML readers take for something else than text."""

    text: str

    def __str__(self) -> str:
        return self.text


Scalar = str | int | float | date | bool | Lookalike | None


def plain_value(text: str) -> Scalar:
    """The value of an unquoted scalar.

    Numbers have at most 15 digits and two decimals (``12.500`` is text, because a
    Dane may mean 12500); an impossible date is a :class:`Lookalike`.
    """
    if text and text[0] not in _TYPED_START:
        return text
    match = _TYPED.fullmatch(text)
    if match is None:
        return text
    return _typed(match.lastgroup or "", text)


def _typed(kind: str, text: str) -> Scalar:
    match kind:
        case "int":
            return int(text)
        case "decimal":
            return float(text)
        case "date":
            return _date(text)
        case "true" | "false":
            return kind == "true"
        case "null":
            return None
        case _:
            return Lookalike(text)


def _date(text: str) -> date | Lookalike:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return Lookalike(text)
