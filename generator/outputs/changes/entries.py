"""Two states of the files of one kind: what came, went, moved and changed."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ValidationError

from generator import layout
from generator.model.kinds import FORMER, former_ids, is_example
from generator.model.partner import Agreement
from generator.model.shared import in_use, is_active
from generator.model.versions import oldest_first, version_before
from generator.outputs.changes.fields import FieldChange, field_changes
from generator.outputs.changes.values import Names
from generator.outputs.shared.agreement_changes import clause_fates, summary
from generator.outputs.shared.versions import version_name
from generator.texts import changes as say

Fate = Literal["fjernet", "omdøbt", "ophørt", "flyttet", "nyt", "ulæseligt", "ændret", "form"]

# What is shown of an entry that is new: what a colleague would ask first.
_OF_NEW = (
    *("status", "redskab", "målgrupper", "varighed", "pris", "kapacitet", "sted", "udbyder"),
    *("branche", "pladser", "aftale", "type", "versioner"),
)


class State(NamedTuple):
    """A file at a time: its path and its plain data, None when it could not be read.

    ``is_part``: something in it is not shown.
    """

    file: str
    data: Mapping[str, Any] | None
    is_part: bool = False


class Entry(NamedTuple):
    """Something that is not as it was.

    ``was`` is the id it had before, when that is another, and ``led``: the page's old
    address leads to the new one. ``notes`` are whole sentences.
    """

    kind: str
    id: str
    title: str
    file: str
    fate: Fate
    example: bool = False
    was: str = ""
    led: bool = False
    fields: tuple[FieldChange, ...] = ()
    notes: tuple[str, ...] = ()


class Kind(NamedTuple):
    """A kind of files: its name, the model of one, and names for what it refers to."""

    name: str
    model: type[BaseModel]
    names: Names


def entry_changes(
    kind: Kind, old: Mapping[str, State], new: Mapping[str, State]
) -> tuple[Entry, ...]:
    """What became of each entry, by id. What is the same may be left out of both states."""
    came_from = dict(moved(old, new))
    found = [
        _compared(kind, id, was, old[was], state)
        for id, state in new.items()
        if (was := came_from.get(id, id)) in old
    ]
    came = [
        _new(kind, id, state) for id, state in new.items() if id not in old and id not in came_from
    ]
    left = old.keys() - new.keys() - set(came_from.values())
    gone = [_entry(kind, id, old[id], "fjernet") for id in old if id in left]
    return tuple(entry for entry in (*found, *came, *gone) if entry is not None)


def moved(old: Mapping[str, State], new: Mapping[str, State]) -> Iterator[tuple[str, str]]:
    """New ids with the ids they had: those that say so, then those that have kept their title."""
    gone = {id: state for id, state in old.items() if id not in new}
    came = {id: state for id, state in new.items() if id not in old}
    for id, state in came.items():
        was = next((former for former in former_ids(state.data) if former in gone), None)
        was = was or next((g for g, s in gone.items() if title_of(s.data) == title_of(state.data)
                           and title_of(state.data)), None)  # fmt: skip
        if was is not None:
            del gone[was]
            yield id, was


def title_of(data: Mapping[str, Any] | None) -> str:
    """What an entry is called; empty when it does not say."""
    title = (data or {}).get("titel") or (data or {}).get("navn")
    return title if isinstance(title, str) else ""


def _entry(kind: Kind, id: str, state: State, fate: Fate, was: str = "") -> Entry:
    data = state.data or {}
    led = was in former_ids(data)
    name = id if kind.name in layout.ENTRY_FOLDERS else state.file
    return Entry(
        kind.name, id, title_of(data) or name, state.file, fate, is_example(data), was, led
    )


def _new(kind: Kind, id: str, state: State) -> Entry:
    fields = field_changes(kind.model, {}, state.data or {}, kind.names)
    asked = tuple(change for change in fields if _is_asked(change, state.data or {}))
    entry = _entry(kind, id, state, "nyt" if state.data is not None else "ulæseligt")
    return entry._replace(fields=asked)


def _is_asked(change: FieldChange, data: Mapping[str, Any]) -> bool:
    is_usual = change.path[0] == "status" and is_active(data.get("status"))
    return change.path[0] in _OF_NEW and not is_usual


def _compared(kind: Kind, id: str, was: str, old: State, new: State) -> Entry | None:
    moved = was if was != id else ""
    if new.data is None:
        if old.data is None and not moved:
            return None
        return _entry(kind, id, State(new.file, old.data), "ulæseligt", moved)
    fields = field_changes(kind.model, old.data or {}, new.data, kind.names)
    if moved:
        fields = tuple(change for change in fields if change.path[0] != FORMER)
    notes = tuple(_new_versions(old.data or {}, new.data)) if kind.model is Agreement else ()
    fate = _fate(old.data or {}, new.data, fields, was if moved else "")
    if fate == "form" and (old.is_part or new.is_part):
        fate, notes = "ændret", (*notes, say.INTERNAL)
    return _entry(kind, id, new, fate, moved)._replace(fields=fields, notes=notes)


def _fate(
    old: Mapping[str, Any], new: Mapping[str, Any], fields: tuple[FieldChange, ...], was: str
) -> Fate:
    if not in_use(new.get("status")) and in_use(old.get("status")):
        return "ophørt"
    if was:
        return "flyttet" if was in former_ids(new) else "omdøbt"
    return "ændret" if fields else "form"


def _new_versions(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """What each new version of an agreement's terms changes in the one before it."""
    try:
        before, now = (Agreement.model_validate(data) for data in (old, new))
    except ValidationError:
        return
    known = {version.version for version in before.versions}
    for version in oldest_first(now):
        earlier = version_before(now, version)
        if version.version not in known and earlier is not None:
            said = summary(clause_fates(earlier, version))
            yield say.new_version(version_name(version), version_name(earlier), said)
