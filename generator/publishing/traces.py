"""What every published file was made from, and with which answers: so which are to be made again.

The verifying traces of build systems: a file stands as long as each question that was asked to
make it has the answer it had then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import DecodeError, ValidationError
from msgspec.msgpack import Decoder, Encoder

from generator.files.store import Store
from generator.outputs.answers import Answers
from generator.outputs.files import AnyFile
from generator.outputs.reads import Key

PART = "traces"


class Trace(NamedTuple):
    """How a file was made, and what was asked for it."""

    recipe: str
    reads: frozenset[Key]


class _Record(NamedTuple):
    """Traces on disk: questions and their digests by number, and by path a recipe and numbers."""

    site: str
    keys: list[list[Any]]
    digests: list[bytes]
    files: dict[str, tuple[str, list[int]]]


@dataclass(frozen=True, slots=True)
class Traces:
    """The published folder, the trace of each file in it, and the digests of the answers then."""

    folder: Path | None = None
    files: Mapping[str, Trace] = field(default_factory=dict)
    digests: Mapping[Key, bytes] = field(default_factory=dict)

    def stands(self, file: AnyFile, answers: Answers) -> bool:
        """Whether a file is as it would be made now."""
        trace = self.files.get(file.path)
        return (
            trace is not None
            and trace.recipe == file.recipe
            and all(answers.digest(key) == self.digests[key] for key in trace.reads)
        )

    def standing(self, files: Iterable[AnyFile], answers: Answers) -> Mapping[str, Trace]:
        """The traces of those files that are as they would be made now, sooner than one by one."""
        changed = {key for key, digest in self.digests.items() if answers.digest(key) != digest}
        traces = ((file, self.files.get(file.path)) for file in files)
        return {
            file.path: trace
            for file, trace in traces
            if trace and trace.recipe == file.recipe and changed.isdisjoint(trace.reads)
        }


def load_traces(store: Store, live: Path | None) -> Traces:
    """The traces of the published folder; none when they are of another, or cannot be read."""
    raw = store.read(PART).get("")
    if raw is None or live is None:
        return Traces()
    try:
        record = Decoder(_Record).decode(raw)
        keys = [_frozen(key) for key in record.keys]
        files = {
            path: Trace(recipe, frozenset(keys[number] for number in numbers))
            for path, (recipe, numbers) in record.files.items()
        }
    except (DecodeError, ValidationError, LookupError, TypeError):
        return Traces()
    digests = dict(zip(keys, record.digests, strict=False))
    return Traces(live, files, digests) if record.site == live.name else Traces()


def written(traces: Mapping[str, Trace], answers: Answers, site: str) -> Mapping[str, bytes]:
    """The traces of a folder of the site's, to be kept."""
    numbers: dict[Key, int] = {}
    files = {
        path: (trace.recipe, [numbers.setdefault(key, len(numbers)) for key in trace.reads])
        for path, trace in traces.items()
    }
    unknown = [key for key in numbers if not answers.knows(key)]
    assert not unknown, f"read and never compared: {unknown}"
    digests = [answers.digest(key) for key in numbers]
    record = _Record(site, [list(key) for key in numbers], digests, files)
    return {"": Encoder().encode(record)}


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value
