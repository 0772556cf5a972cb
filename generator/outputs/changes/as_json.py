"""A report for programs. Keys are added, never renamed; ``version`` grows if one must be."""

import json
from typing import Any

from generator.outputs.changes.entries import Entry
from generator.outputs.changes.fields import FieldChange
from generator.outputs.changes.report import Report
from generator.outputs.changes.sentences import sentence
from generator.render.diagnostics.as_json import plain
from generator.texts.printable import printable

VERSION = 1


def render(report: Report, base: str, commit: str) -> str:
    """One object.

    ``base`` and ``commit``: what was compared with. ``entries`` and ``others`` (words, settings,
    goals): ``kind``, ``id``, ``title``, ``file``, ``fate``, ``example``, ``was`` (its former id or
    null) and ``fields``: ``path``, ``label``, ``old``, ``new``, ``note``, ``added``, ``removed``
    and ``text``, the whole change in words. ``pages``: addresses that move or vanish.
    ``figures``: rows that came and went. ``began`` and ``ceased``: problems, as from
    ``katalog validate --format json``.
    """
    value = {
        "version": VERSION,
        "base": base,
        "commit": commit,
        "entries": [_entry(entry) for entry in report.entries],
        "others": [_entry(entry) for entry in report.others],
        "pages": [
            {"path": page.path, "title": page.title, "to": page.to or None, "redirected": page.led}
            for page in report.pages
        ],
        "figures": [file._asdict() for file in report.figures],
        "began": [plain(found) for found in report.began],
        "ceased": [plain(found) for found in report.ceased],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "id": entry.id,
        "title": entry.title,
        "file": printable(entry.file),
        "fate": entry.fate,
        "example": entry.example,
        "was": entry.was or None,
        "notes": list(entry.notes),
        "fields": [_field(change) for change in entry.fields],
    }


def _field(change: FieldChange) -> dict[str, Any]:
    return {
        "path": list(change.path),
        "label": change.label,
        "old": change.old or None,
        "new": change.new or None,
        "note": change.note or None,
        "added": list(change.added),
        "removed": list(change.removed),
        "text": " ".join(run.text for run in sentence(change)),
    }
