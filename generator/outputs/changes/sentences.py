"""A field's change as one sentence, whose words are marked where they are new or gone."""

from collections.abc import Iterable, Iterator

from generator.outputs.changes.fields import FieldChange
from generator.outputs.shared.wording import Block, Run
from generator.texts import changes as say

# So many words are around a change in a text, and so many characters of it are shown.
_AROUND = 5
_MOST = 600


def sentence(change: FieldChange) -> tuple[Run, ...]:
    """A change in words. All but a running text is of one piece, marked ``samme``."""
    if change.text:
        return (Run("samme", f"{change.label}:"), *_within(_shortened(change.text)))
    if change.added or change.removed:
        words = say.came_and_went(change.label, change.added, change.removed)
    else:
        words = say.became(change.label, change.old, change.new, change.note)
    return (Run("samme", words),)


def stated(change: FieldChange) -> tuple[Run, ...]:
    """What a field of something new says: there was nothing that it could differ from."""
    said = change.new or ", ".join(change.added)
    return (Run("samme", f"{change.label}: {said}"),) if said else sentence(change)


def _shortened(blocks: Iterable[Block]) -> Iterator[Run]:
    """What has changed, with a few words around it."""
    for block in blocks:
        if any(run.mark != "samme" for run in block):
            for index, run in enumerate(block):
                yield _around(run, first=index == 0, last=index == len(block) - 1)


def _around(run: Run, *, first: bool, last: bool) -> Run:
    words = run.text.split()
    room = _AROUND * (1 if first or last else 2)
    if run.mark != "samme" or len(words) <= room + 1:
        return run
    before = [] if first else words[:_AROUND]
    after = [] if last else words[-_AROUND:]
    return Run("samme", " ".join((*before, "…", *after)))


def _within(runs: Iterable[Run]) -> Iterator[Run]:
    room = _MOST
    for run in runs:
        if room <= 0:
            yield Run("samme", "…")
            return
        yield run if len(run.text) <= room else Run(run.mark, f"{run.text[:room].rstrip()}…")
        room -= len(run.text)
