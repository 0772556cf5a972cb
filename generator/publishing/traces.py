"""What every published file was made from, and with which answers: so which are to be made again.

The verifying traces of build systems: a file is up to date as long as each question that was
asked to make it has the answer it had then.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import DecodeError, ValidationError
from msgspec.msgpack import Decoder, Encoder

from generator.files.store import Records, Store
from generator.outputs.answers import Answers
from generator.outputs.files import AnyFile
from generator.outputs.reads import Key

PART = "traces"


class Trace(NamedTuple):
    """How a file was made, and what was asked for it."""

    recipe: str
    reads: Collection[Key]


Numbers = list[int]
# The name of a published folder; the questions, their digests, and the files, as in ``Traces``.
_Record = tuple[str, list[tuple[Any, ...]], list[bytes | None], dict[str, tuple[str, Numbers]]]
_decode = Decoder(_Record).decode


@dataclass(frozen=True, slots=True)
class Traces:
    """What was asked to make each file of the published folder, and what was answered.

    ``files`` holds a file's recipe and the numbers of the questions asked for it, ``keys`` the
    questions, and ``digests`` those of the answers then: None where no file asks any more.
    """

    folder: Path | None = None
    files: Mapping[str, tuple[str, Numbers]] = field(default_factory=dict)
    keys: Sequence[Key] = ()
    digests: Sequence[bytes | None] = ()

    def is_current(self, file: AnyFile, answers: Answers) -> bool:
        """Whether a file is as it would be made now."""
        recipe, numbers = self.files.get(file.path, ("", []))
        return recipe == file.recipe and not any(self._is_changed(n, answers) for n in numbers)

    def current(self, files: Iterable[AnyFile], answers: Answers) -> frozenset[str]:
        """The paths of those files that are as they would be made now, sooner than one by one."""
        changed = {n for n in range(len(self.keys)) if self._is_changed(n, answers)}
        kept = ((file, *self.files.get(file.path, ("", ()))) for file in files)
        return frozenset(
            file.path
            for file, recipe, numbers in kept
            if recipe == file.recipe and changed.isdisjoint(numbers)
        )

    def _is_changed(self, number: int, answers: Answers) -> bool:
        digest = self.digests[number]
        return digest is not None and answers.digest(self.keys[number]) != digest


def load_traces(store: Store, live: Path | None) -> Traces:
    """The traces of the published folder; none when they are of another, or cannot be read."""
    raw = store.read(PART).get("")
    if raw is None or live is None:
        return Traces()
    try:
        site, asked, digests, files = _decode(raw)
        keys = [_frozen(key) for key in asked]
        used = {number for _, numbers in files.values() for number in numbers}
        fits = len(keys) == len(set(keys)) == len(digests) and used <= set(range(len(keys)))
    except (DecodeError, ValidationError, TypeError):
        return Traces()
    return Traces(live, files, keys, digests) if site == live.name and fits else Traces()


def updated(
    traces: Traces, current: Collection[str], made: Mapping[str, Trace], answers: Answers
) -> Traces:
    """The traces of a site of which some files are as they were and the others have been made."""
    numbers = {key: number for number, key in enumerate(traces.keys)}
    files = {path: traces.files[path] for path in current}
    for path, trace in made.items():
        asked = [numbers.setdefault(key, len(numbers)) for key in trace.reads]
        files[path] = trace.recipe, asked
    used = {number for _, asked in files.values() for number in asked}
    if 2 * len(used) < len(numbers):  # most of what was asked once is asked no more
        places = {number: place for place, number in enumerate(sorted(used))}
        files = {path: (how, [places[n] for n in asked]) for path, (how, asked) in files.items()}
        numbers = {key: places[n] for key, n in numbers.items() if n in used}
        used = set(numbers.values())
    unknown = [key for key, number in numbers.items() if number in used and not answers.knows(key)]
    assert not unknown, f"read and never compared: {unknown}"
    digests = [answers.digest(key) if n in used else None for key, n in numbers.items()]
    return Traces(traces.folder, files, list(numbers), digests)


def records(traces: Traces, site: str) -> Mapping[str, Records]:
    """The traces of a folder with a name as records by their part, to be kept."""
    return {PART: {"": Encoder().encode((site, traces.keys, traces.digests, traces.files))}}


def _frozen(value: Any) -> Any:
    """Lists within tuples are tuples too; most keys have none."""
    if isinstance(value, tuple) and not any(isinstance(each, list) for each in value):
        return value
    return tuple(map(_frozen, value)) if isinstance(value, list | tuple) else value
