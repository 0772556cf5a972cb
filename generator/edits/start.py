"""The files of a municipality's own catalogue, out of those of this project."""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from generator import layout
from generator.edits.changes import Change
from generator.edits.values import with_values

# Whom the settings and the worked examples of this project are about.
_NAME, _CODE = "Eksempel Kommune", "0999"
# The day on which the worked examples were read through.
_DAY = "2026-11-01"

_TEXT = (".yml", ".csv", ".md")


class Municipality(NamedTuple):
    """Whose catalogue it is: the official name, and the code of four digits."""

    name: str
    code: str


# The two whose official name is not the name in the list and "Kommune".
_OFFICIAL = {"København": "Københavns Kommune", "Bornholm": "Bornholms Regionskommune"}


def official(short: str) -> str:
    """A municipality's official name, from its name in the list of municipalities."""
    return _OFFICIAL.get(short, f"{short} Kommune")


def settings_for(raw: bytes, owner: Municipality) -> bytes:
    """The settings with what only the municipality can know taken out.

    Raises ValueError when they have a form that cannot be edited safely: a fault of ours.
    """
    own = ("extra", "katalog")
    changes = [
        Change((*own, "kommune"), {"navn": owner.name, "kode": owner.code}),
        Change((*own, "rediger_url"), None),
    ]
    new = with_values(layout.SETTINGS, raw, changes)
    if new is None:
        raise ValueError(layout.SETTINGS)
    return new


def not_adopted(raw: bytes) -> bytes:
    """The principles without the days on which this project's municipality adopted them."""
    return re.sub(rb"^    vedtaget: .*\n", b"", raw, flags=re.MULTILINE)


def examples_for(files: Mapping[str, bytes], owner: Municipality, day: date) -> dict[str, bytes]:
    """The starter's files by path, each about the municipality and as fresh as a day."""
    words = {_NAME: owner.name, _CODE: owner.code, _DAY: day.isoformat()}
    return {
        path: _named(raw, words) if path.endswith(_TEXT) else raw for path, raw in files.items()
    }


def _named(raw: bytes, words: Mapping[str, str]) -> bytes:
    text = raw.decode()
    for old, new in words.items():
        text = text.replace(old, new)
    return text.encode()
