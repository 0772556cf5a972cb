"""What is said beside the annotations on a pull request."""

from __future__ import annotations

from generator.texts.numbers import number

REST = "Flere beskeder fra kontrollen"


def in_summary(hidden: int) -> str:
    """Where those are that had no room."""
    return f" {number(hidden)} af dem står på kørslens egen side." if hidden else ""
