"""What an import does, told file by file and field by field before anything is written."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.model.kinds import KINDS
from generator.nodes import read_document
from generator.outputs.changes import as_text
from generator.outputs.changes.fields import field_changes
from generator.outputs.changes.outline import Item, Piece, field_line
from generator.outputs.changes.values import Names
from generator.tables.outcome import Outcome, Written
from generator.texts import tables as say


def summary(outcome: Outcome, remarks: Sequence[str], names: Names) -> str:
    """What an import does, file by file, what else there is to say, and how much it is."""
    new = [_preview(file, names) for file in outcome.files if file.is_new]
    changed = [_preview(file, names) for file in outcome.files if not file.is_new]
    fields = sum(len(item.inner) for item in changed)
    lines = "".join(f"{remark}\n" for remark in remarks)
    return as_text.listed((*new, *changed)) + lines + say.counted(len(new), len(changed), fields)


def _preview(file: Written, names: Names) -> Item:
    """A file, and under it what each of its fields was and becomes."""
    kind, _ = file.key
    old, new = _data(file.path, file.old), _data(file.path, file.raw)
    changes = field_changes(KINDS[kind].model, old, new, names)
    head = (*([Piece("samme", say.NEW)] if file.is_new else []), Piece("sted", file.path))
    return Item(head, tuple(field_line(change, is_new=file.is_new) for change in changes))


def _data(path: str, raw: bytes | None) -> Mapping[str, Any]:
    document, _ = read_document(path, raw) if raw is not None else (None, [])
    return document.data if document is not None else {}
