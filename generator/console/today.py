"""Today where the catalogue is used, wherever the program runs."""

from datetime import UTC, date, datetime

from generator.model.days import danish_day


def today() -> date:
    """The municipality's day now: a server is often one or two hours behind."""
    return danish_day(datetime.now(UTC))
