"""A day begins and ends at midnight in Denmark."""

import os
import subprocess
import sys
from datetime import date, datetime

import pytest

from generator.model.days import danish_day


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-12-31T22:59:59+00:00", date(2026, 12, 31)),
        ("2026-12-31T23:00:00+00:00", date(2027, 1, 1)),
        ("2026-06-30T21:59:59+00:00", date(2026, 6, 30)),
        ("2026-06-30T22:00:00+00:00", date(2026, 7, 1)),
        ("2027-01-01T08:00:00+14:00", date(2026, 12, 31)),
        ("2026-12-31T18:30:00-05:00", date(2027, 1, 1)),
    ],
)
def test_a_moment_is_of_the_day_it_is_in_denmark(moment: str, day: date) -> None:
    assert danish_day(datetime.fromisoformat(moment)) == day


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_machines_own_time_zone_does_not_count(zone: str) -> None:
    command = "from generator.console.today import today; print(today())"
    seen = subprocess.run(
        [sys.executable, "-c", command],
        env=os.environ | {"TZ": zone},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    near = datetime.now().astimezone()
    assert date.fromisoformat(seen) in {danish_day(near), danish_day(datetime.now().astimezone())}
