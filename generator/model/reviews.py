"""Reviews: how long one counts."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def review_due(reviewed: date, months: int) -> date:
    """The last day a review counts: the same day of the month, ``months`` later."""
    year, month = divmod(reviewed.year * 12 + reviewed.month - 1 + months, 12)
    return date(year, month + 1, min(reviewed.day, monthrange(year, month + 1)[1]))
