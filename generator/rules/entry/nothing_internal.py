"""Et felt, der kun er internt, er ikke udfyldt.

**Hvad:** `kun_internt` nævner et felt, der ikke har en værdi.

**Hvorfor:** Siden ville sige, at oplysningen ikke vises, selv om den slet ikke er der.

**Eksempel:** `kapacitet: {pladser: 12, kun_internt: [note]}`

**Sådan retter du det:** Udfyld feltet, eller slet det i `kun_internt`.
"""

from collections.abc import Iterator
from typing import Any

from generator.model.guarded import INTERNAL
from generator.model.references import Path
from generator.rules.base import Diagnostics, FileView, Message, error

CODE = "intet-internt"


def message(*, field: str) -> Message:
    return Message(
        f"“{field}” står i “kun_internt”, men er ikke udfyldt.",
        "Udfyld feltet, eller slet det i “kun_internt”.",
    )


def check(entry: FileView) -> Diagnostics:
    """An error for each key that is said to be internal and is not given."""
    for path, key in _empty(entry.document.data, ()):
        yield error(CODE, message, entry.at(*path), field=key)


def _empty(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _empty(item, (*path, place))
    elif isinstance(value, dict):
        named = value.get(INTERNAL, ())
        for place, key in enumerate(named if isinstance(named, tuple) else ()):
            if value.get(key) is None:
                yield (*path, INTERNAL, place), str(key)
        for key, item in value.items():
            yield from _empty(item, (*path, key))
