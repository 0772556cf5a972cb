"""Diagnostics as GitHub's workflow commands, which become annotations on a pull request.

GitHub shows at most ten errors and ten warnings a step, and drops the others without a word. So
the first ten of each are annotations, and the rest is for the page of the run, as Markdown.
Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Sequence

from generator.diagnostics import Diagnostic
from generator.render.diagnostics.as_text import SEVERITY, summary
from generator.render.forge import escaped
from generator.render.messages import message
from generator.texts import changes as say
from generator.texts.printable import printable

# Of each severity, a step; and of both on the page of the run, which holds a mebibyte.
_MOST = 10
_MOST_IN_SUMMARY = 1_000

_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY_ESCAPES = _ESCAPES | {":": "%3A", ",": "%2C"}


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """A workflow command for each that is shown, errors first, and the summary as a notice."""
    shown, hidden = _divided(diagnostics)
    lines = [_command(diagnostic) for diagnostic in shown]
    said = f"{summary(diagnostics)}{say.in_summary(len(hidden))}"
    return "\n".join([*lines, f"::notice::{_escape(said, _ESCAPES)}"]) + "\n"


def rest(diagnostics: Sequence[Diagnostic]) -> str:
    """What annotations have no room for, as Markdown; empty when there is room for all."""
    _, hidden = _divided(diagnostics)
    if not hidden:
        return ""
    shown = hidden[:_MOST_IN_SUMMARY]
    left = len(hidden) - len(shown)
    lines = [f"- {escaped(_line(diagnostic))}" for diagnostic in shown]
    more_lines = [f"- {say.more(left)}"] if left else []
    return "\n".join([f"### {say.OTHERS}", "", *lines, *more_lines]) + "\n"


def _line(diagnostic: Diagnostic) -> str:
    said = f"{SEVERITY[diagnostic.severity]} [{diagnostic.code}] {message(diagnostic)}"
    return f"{diagnostic.position}: {said}"


def _divided(
    diagnostics: Sequence[Diagnostic],
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Those that become annotations and those that do not, errors first in both."""
    errors = [diagnostic for diagnostic in diagnostics if diagnostic.is_error]
    warnings = [diagnostic for diagnostic in diagnostics if not diagnostic.is_error]
    return errors[:_MOST] + warnings[:_MOST], errors[_MOST:] + warnings[_MOST:]


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.position
    file, code = (
        _escape(text, _PROPERTY_ESCAPES) for text in (printable(place.file), diagnostic.code)
    )
    text = _escape(str(message(diagnostic)), _ESCAPES)
    return (
        f"::{diagnostic.severity} file={file},line={place.line},col={place.column},"
        f"title={code}::{text}"
    )


def _escape(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
