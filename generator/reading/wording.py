"""The word files of the search: synonyms and the parts of compounds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from pydantic import BaseModel

from generator import layout
from generator.diagnostics import Diagnostic, error
from generator.model.references import Path
from generator.model.wording import PARTS, SYNONYMS, PartFile, SynonymEntry, SynonymFile, Wording
from generator.reading.text import read_text
from generator.validation import decode

M = TypeVar("M", bound=BaseModel)


class _Problem(NamedTuple):
    """What is wrong with a word, and where it is."""

    code: str
    path: Path
    word: str


def read_wording(files: Mapping[str, bytes]) -> tuple[Wording, list[Diagnostic]]:
    """What the two files say, and every problem of theirs; ``files`` may hold others too."""
    synonyms, found = _read(files, SYNONYMS, SynonymFile, _synonym_problems)
    parts, problems = _read(files, PARTS, PartFile, _part_problems)
    found += problems
    wording = Wording(synonyms.synonyms if synonyms else ())
    if parts is not None:
        listed = frozenset(word for group in parts.groups for word in group.parts)
        never, whole = frozenset(parts.never), frozenset(parts.whole)
        wording = replace(wording, parts=listed, never=never, whole=whole)
    return wording, found


def _read(
    files: Mapping[str, bytes],
    name: str,
    model: type[M],
    check: Callable[[M], Iterable[_Problem]],
) -> tuple[M | None, list[Diagnostic]]:
    """A word file, and every problem of it; ``check`` finds those between its words."""
    file = f"{layout.VOCABULARY}/{name}.yml"
    if file not in files:
        return None, []
    document, found = read_text(file, files[file])
    if document is None:
        return None, found
    read, problems = decode(model, document)
    found += problems
    wrong = check(read) if read is not None else ()
    found += [error(code, document.position(path), value=word) for code, path, word in wrong]
    return read, found


def _synonym_problems(file: SynonymFile) -> Iterator[_Problem]:
    """Two entries for one word, and an entry that names a word twice or itself."""
    entries: set[str] = set()
    for index, entry in enumerate(file.synonyms):
        here: Path = ("synonymer", index)
        if entry.word in entries:
            yield _Problem("dublet-ord", (*here, "ord"), entry.word)
        entries.add(entry.word)
        named: set[str] = set()
        for path, word in _others(entry):
            if word == entry.word:
                yield _Problem("synonym-selv", (*here, *path), word)
            elif word in named:
                yield _Problem("dublet-ord", (*here, *path), word)
            named.add(word)


def _others(entry: SynonymEntry) -> Iterator[tuple[Path, str]]:
    for key, words in (
        ("samme", entry.same),
        ("også", entry.also),
        ("beslægtet", entry.related),
    ):
        yield from (((key, index), word) for index, word in enumerate(words))


def _part_problems(file: PartFile) -> Iterator[_Problem]:
    """Words that are listed twice, or both as a part and as never a part."""
    seen: set[str] = set()
    for at, group in enumerate(file.groups):
        yield from _doubles(("grupper", at, "led"), group.parts, seen)
    yield from _doubles(("aldrig",), file.never, seen)
    yield from _doubles(("hele",), file.whole, set())


def _doubles(path: Path, words: Iterable[str], seen: set[str]) -> Iterator[_Problem]:
    for index, word in enumerate(words):
        if word in seen:
            yield _Problem("dublet-ord", (*path, index), word)
        seen.add(word)
