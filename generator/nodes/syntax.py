"""What a YAML syntax error means, and where the mistake was made.

libyaml says where it gave up. For an open bracket or quotation mark the mistake
lies where it was opened, so that place is taken instead.
"""

import re
from collections.abc import Iterator

import yaml
from yaml import tokens

from generator.diagnostics import Diagnostic, Position, error
from generator.nodes.text import position_at

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


# What git leaves in a file that two have changed.
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?= |\r?$)", re.MULTILINE)


def syntax_error(file: str, problem: yaml.YAMLError, text: str) -> Diagnostic:
    """The one diagnostic for a file whose text is not YAML."""
    conflict = _CONFLICT.search(text)
    if conflict:
        return error("yaml", position_at(file, text, conflict.start()), kind="konflikt")
    kind, mark = _mistake(problem, text)
    if mark is None:
        return error("yaml", Position(file), kind=kind)
    line = min(mark.line + 1, len(text.splitlines()) or 1)
    return error("yaml", Position(file, line, mark.column + 1), kind=kind)


def _mistake(problem: yaml.YAMLError, text: str) -> tuple[str, yaml.Mark | None]:
    """What kind of mistake it is, and where it was made."""
    words = str(getattr(problem, "problem", "") or problem)
    kind, at_start = next(
        ((kind, start) for needle, kind, start in _KINDS if needle in words), ("andet", False)
    )
    mark = getattr(problem, "problem_mark", None)
    context = getattr(problem, "context_mark", None)
    if mark is None:
        return kind, context
    opened = _still_open(text, mark)
    at_end = not text[mark.index :].strip()
    if opened is not None and (opened[0] == "citationstegn" or (kind == "andet" and at_end)):
        return opened
    if kind == "indrykning" and text[mark.index : mark.index + 1] in ("]", "}"):
        return "lukket", mark
    return kind, context if at_start and context is not None else mark


def _still_open(text: str, given_up: yaml.Mark) -> tuple[str, yaml.Mark] | None:
    """What was open where libyaml gave up: a bracket, or a quotation mark from lines further up.

    Such a mark has only been closed by the one that opens the next quotation.
    """
    brackets: list[tuple[str, yaml.Mark]] = []
    quoted: tokens.ScalarToken | None = None
    for token in _tokens_before(text, given_up.index):
        match token:
            case tokens.FlowSequenceStartToken():
                brackets.append(("liste", token.start_mark))
            case tokens.FlowMappingStartToken():
                brackets.append(("gruppe", token.start_mark))
            case tokens.FlowSequenceEndToken() | tokens.FlowMappingEndToken():
                brackets[-1:] = []
            case tokens.ScalarToken(style="'" | '"'):
                quoted = token
    if quoted and quoted.start_mark.line < quoted.end_mark.line == given_up.line:
        return "citationstegn", quoted.start_mark
    return brackets[-1] if brackets else None


def _tokens_before(text: str, index: int) -> Iterator[tokens.Token]:
    """The tokens that libyaml could read before a character."""
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            if token.start_mark.index >= index:
                return
            yield token
    except yaml.YAMLError:
        return
