"""What a YAML syntax error means, and where the mistake was made.

libyaml says where it gave up. For an open bracket or quotation mark the mistake
lies where it was opened, so that place is taken instead.
"""

from __future__ import annotations

import yaml

from generator.diagnostics import Diagnostic, Position, error

# libyaml's words → the kind of mistake (a key of the Danish texts), and whether the
# place that matters is where the construct began.
_KINDS: tuple[tuple[str, str, bool], ...] = (
    ("expected ',' or ']'", "liste", True),
    ("expected ',' or '}'", "gruppe", True),
    ("found unexpected end of stream", "citationstegn", True),
    ("found unexpected document indicator", "citationstegn", True),
    ("mapping values are not allowed", "kolon", False),
    ("could not find expected ':'", "nøgle", True),
    ("cannot start any token", "tegn", False),
    ("expected alphabetic or numeric character", "tegn", True),
    ("expected comment or line break", "tegn", True),
    ("escape character", "omskrivning", False),
    ("escape code", "omskrivning", False),
    ("hexdecimal number", "omskrivning", False),
    ("expected key", "indrykning", False),
    ("expected <document start>", "indrykning", False),
    ("block sequence entries are not allowed", "indrykning", False),
    ("expected '-' indicator", "indrykning", False),
)


def syntax_error(file: str, problem: yaml.YAMLError, lines: int) -> Diagnostic:
    """The one diagnostic for a file of so many lines that is not YAML."""
    words = str(getattr(problem, "problem", "") or problem)
    kind, at_start = next(
        ((kind, start) for needle, kind, start in _KINDS if needle in words), ("andet", False)
    )
    mark = getattr(problem, "problem_mark", None)
    context = getattr(problem, "context_mark", None)
    if at_start and context is not None:
        mark = context
    if mark is None:
        return error("yaml", Position(file), kind=kind)
    return error("yaml", Position(file, min(mark.line + 1, lines), mark.column + 1), kind=kind)
