"""How to build, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.diagnostics import Diagnostic
from generator.model.editions import Edition


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build. ``fresh`` forgets everything that earlier builds have kept.

    ``engine`` names what renders the hand-written pages; empty is the usual one. Without
    ``prints`` PDFs that have changed are left out, for a preview that makes them when asked; in
    a ``hurry`` what is slow and not for reading stays as it was until the next build.
    ``form`` shows the form for editors without git even where the settings have none.
    ``edition`` is the one that is built: that of the settings when it is None.
    ``report_all`` asks for every diagnostic, also when there is nothing to do.
    """

    today: date
    strict: bool = False
    engine: str = ""
    fresh: bool = False
    prints: bool = True
    hurry: bool = False
    form: bool = False
    report_all: bool = False
    edition: Edition | None = None


class Result(StrEnum):
    """What became of a build."""

    PUBLISHED = "published"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A build's result, its diagnostics, and how many pages there are and were made anew."""

    result: Result
    diagnostics: tuple[Diagnostic, ...] = ()
    pages: int = 0
    made: int = 0
