"""The problems of one state of the files against those of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.diagnostics import Diagnostic


def problems(
    old: Sequence[Diagnostic], new: Sequence[Diagnostic], renamed: Mapping[str, str] | None = None
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The problems that are new and those that are gone, wherever in its file each stands.

    ``renamed`` has the files that have another name now, by the name they had.
    """
    names = renamed or {}
    was = [_key(d, names.get(d.position.file, d.position.file)) for d in old]
    now = [_key(d, d.position.file) for d in new]
    return tuple(_beyond(new, now, Counter(was))), tuple(_beyond(old, was, Counter(now)))


def _key(diagnostic: Diagnostic, file: str) -> object:
    params = tuple(sorted((key, str(value)) for key, value in diagnostic.params.items()))
    return diagnostic.severity, diagnostic.code, file, params


def _beyond(
    found: Iterable[Diagnostic], keys: Iterable[object], known: Counter[object]
) -> Iterator[Diagnostic]:
    """The diagnostics that there are more of than are known."""
    for diagnostic, key in zip(found, keys, strict=True):
        if known[key]:
            known[key] -= 1
        else:
            yield diagnostic
