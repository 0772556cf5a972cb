"""Changes of plain values: a place and what is to be there."""

from datetime import date
from typing import Any, NamedTuple

from generator.model.references import Path


class Change(NamedTuple):
    """A place in a file and its new value; None takes away what is there."""

    path: Path
    value: Any


RETIRED = Change(("status",), "ophørt")


def reviewed(day: date) -> Change:
    """The day an entry was read through and found right."""
    return Change(("gennemgået",), day)


def with_value(data: Any, change: Change) -> Any:
    """Plain data with a change made. A group or a list that would be empty goes too."""
    path, value = change
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = list(data) if isinstance(data, tuple) else []
        old = items[step] if step < len(items) else None
        items[step : step + 1] = [with_value(old, Change(rest, value))]
        return tuple(one for one in items if one is not None) or None
    group = dict(data) if isinstance(data, dict) else {}
    new = with_value(group.get(step), Change(rest, value))
    group[step] = new
    return {key: one for key, one in group.items() if one is not None} or None
