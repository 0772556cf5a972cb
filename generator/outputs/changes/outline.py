"""A report as headings with lines under them, what a reviewer must see first at the top."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from generator.diagnostics import Diagnostic
from generator.outputs.changes.entries import Entry
from generator.outputs.changes.fields import FieldChange
from generator.outputs.changes.report import Moved, Report
from generator.outputs.changes.told import stated, told
from generator.outputs.shared.wording import Run
from generator.render.messages import message
from generator.texts import changes as say

# So many fields are told of an entry, and so many lines of a section.
_MOST_FIELDS = 12
_MOST_ENTRIES = 100
_MOST_PROBLEMS = 30

# So many problems that say the same are told as one.
_FEWEST_ALIKE = 3

# A change that is told in no more characters than this stands on the line of its entry.
_ONE_LINE = 160

Mark = Literal["samme", "nyt", "udgået", "navn", "sted"]


class Piece(NamedTuple):
    """Some words and what they are: plain, new, gone, the name of a thing, a file's place."""

    mark: Mark
    text: str


Line = tuple[Piece, ...]


class Item(NamedTuple):
    """A line, and lines under it where there is too much for one."""

    line: Line
    inner: tuple[Line, ...] = ()


class Section(NamedTuple):
    """A heading with how many things there are, those that are told, and how many are not.

    ``together`` is how many things the items are about beyond one each.
    """

    heading: str
    items: tuple[Item, ...]
    hidden: int = 0
    together: int = 0

    @property
    def total(self) -> int:
        return len(self.items) + self.hidden + self.together


class Outline(NamedTuple):
    """A title, a summary in sentences, and the sections that are not empty."""

    title: str
    summary: str
    sections: tuple[Section, ...]


def outline(report: Report, title: str) -> Outline:
    """A report to be read."""
    sections = tuple(section for section in _sections(report) if section.items)
    return Outline(title, " ".join(_summary(report)), sections)


def _summary(report: Report) -> Iterator[str]:
    told_of = (*report.entries, *report.others)
    fates = say.fates(Counter(entry.fate for entry in report.entries))
    yield from [fates] if fates else []
    if not report.files and not report.began and not report.ceased:
        yield say.NOTHING
        return
    errors = len(report.new_errors)
    yield say.problems(errors, len(report.began) - errors, len(report.ceased))
    # Most of the settings' file is MkDocs' own, and no matter of the catalogue.
    same = sum(entry.fate == "form" and entry.kind != "settings" for entry in told_of)
    yield from [say.layout_only(same)] if same else []


def _sections(report: Report) -> Iterator[Section]:
    warnings = tuple(found for found in report.began if not found.is_error)
    yield from _problems("errors", report.new_errors, report.files)
    gone = (_placed(page.path, f" ({page.title})") for page in report.pages if not page.to)
    yield _section("vanished", gone)
    yield _section("moved", (_moved(page) for page in report.pages if page.to))
    for fate in ("ulæseligt", "fjernet", "omdøbt", "ophørt", "flyttet", "nyt", "ændret"):
        yield _section(fate, (_entry(entry) for entry in report.entries if entry.fate == fate))
    others = (_entry(entry) for entry in report.others if entry.fate != "form")
    yield _section("others", others)
    rows = ((file.file, say.rows(file.added, file.removed)) for file in report.figures)
    yield _section("figures", (_placed(file, f": {words}") for file, words in rows))
    yield from _problems("warnings", warnings, report.files)
    ceased = (_problem(found, remedy=False) for found in report.ceased)
    yield _section("ceased", ceased, _MOST_PROBLEMS)


def _section(name: str, items: Iterable[Item], most: int = _MOST_ENTRIES) -> Section:
    told = tuple(items)
    return Section(say.HEADINGS[name], told[:most], max(0, len(told) - most))


def _problems(
    name: str, found: Sequence[Diagnostic], files: frozenset[str]
) -> tuple[Section, Section]:
    """Problems of files that have changed, and of those that something else has broken."""
    here = [one for one in found if one.position.file in files]
    elsewhere = [one for one in found if one.position.file not in files]
    return _alike(name, here), _alike(f"{name} elsewhere", elsewhere)


def _alike(name: str, found: Iterable[Diagnostic]) -> Section:
    """Problems; what is said of many places is said once, with the places under it."""
    said: dict[str, list[Diagnostic]] = {}
    for diagnostic in found:
        said.setdefault(_said(diagnostic, remedy=diagnostic.is_error), []).append(diagnostic)
    items: list[tuple[Item, int]] = []
    for words, alike in said.items():
        if len(alike) < _FEWEST_ALIKE:
            items += [(_problem(one, remedy=one.is_error), 1) for one in alike]
        else:
            items.append((_places(words, alike), len(alike)))
    told, left = items[:_MOST_PROBLEMS], items[_MOST_PROBLEMS:]
    return Section(
        say.HEADINGS[name],
        tuple(item for item, _ in told),
        hidden=sum(number for _, number in left),
        together=sum(number - 1 for _, number in told),
    )


def _places(words: str, alike: Sequence[Diagnostic]) -> Item:
    shown = alike[:_MOST_ENTRIES]
    lines = [(Piece("sted", str(one.position)),) for one in shown]
    left = len(alike) - len(shown)
    rest = [_words(say.more(left))] if left else []
    return Item(_words(f"{words} {say.at_places(len(alike))}"), (*lines, *rest))


def _problem(diagnostic: Diagnostic, *, remedy: bool) -> Item:
    return _placed(str(diagnostic.position), f" {_said(diagnostic, remedy=remedy)}")


def _said(diagnostic: Diagnostic, *, remedy: bool) -> str:
    words = message(diagnostic)
    return f"[{diagnostic.code}] {words if remedy else words.what}"


def _moved(page: Moved) -> Item:
    words = f" ({page.title}): {say.page_moves(led=page.led)}"
    return Item((*_placed(page.path, " → ").line, *_placed(page.to, words).line))


def _placed(place: str, words: str) -> Item:
    return Item((Piece("sted", place), *_words(words)))


def _entry(entry: Entry) -> Item:
    """``Serviceteam (tilbud): ledige pladser 4 → 2; pris 1.650 → 1.700 kr. pr. uge (+3,0 %)``."""
    is_new = entry.fate == "nyt"
    parts = [
        *([_words(say.write_former(entry.was))] if entry.was and not entry.led else []),
        *map(_words, entry.notes),
        *(field_line(change, is_new=is_new) for change in entry.fields[:_MOST_FIELDS]),
    ]
    hidden = len(entry.fields) - _MOST_FIELDS
    parts += [_words(say.more(hidden))] if hidden > 0 else []
    kind = say.kind(entry.kind, entry.fate, example=entry.example)
    head = (Piece("navn", entry.title), Piece("samme", f" ({kind}){':' if parts else ''}"))
    if sum(len(piece.text) for part in parts for piece in part) > _ONE_LINE:
        return Item(head, tuple(parts))
    return Item((*head, *_joined(parts)))


def _words(text: str) -> Line:
    return (Piece("samme", text),)


def field_line(change: FieldChange, *, is_new: bool) -> Line:
    """A field that has changed, or what it says of something new."""
    return tuple(_spaced(stated(change) if is_new else told(change)))


def _spaced(runs: Iterable[Run]) -> Iterator[Piece]:
    for index, run in enumerate(runs):
        yield from [Piece("samme", " ")] if index else []
        yield Piece(*run)


def _joined(parts: Iterable[Line]) -> Iterator[Piece]:
    """Parts with semicolons between them."""
    for index, part in enumerate(parts):
        yield Piece("samme", "; " if index else " ")
        yield from part
