"""Which day a moment is in Denmark, where terms and deadlines change at midnight."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Copenhagen")


def danish_day(moment: datetime) -> date:
    """The day of a moment, which has a time zone of its own, in Denmark."""
    return moment.astimezone(ZONE).date()
