"""What an import does, told entry by entry and field by field before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.tables.compare import Plan
from generator.tables.outcome import Written
from generator.texts import tables as say


def preview(plan: Plan, files: Sequence[Written]) -> str:
    """The new, the changed and what is only told, as text."""
    new = [file for file in files if file.is_new]
    changed = [file for file in files if not file.is_new]
    lines = [line for file in (*new, *changed) for line in _file(file)]
    told = "".join(f"{line}\n" for line in (*lines, *plan.told))
    fields = sum(len(file.fields) for file in changed)
    return told + say.counted(len(new), len(changed), fields)


def _file(file: Written) -> Iterator[str]:
    yield f"{'Ny: ' if file.is_new else ''}{file.path}"
    for field in file.fields:
        yield f"  {field.heading}: {'' if file.is_new else f'{field.old} → '}{field.new}"
