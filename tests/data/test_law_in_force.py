"""The embedded catalogue on six days: each shows what was in force on that day (a table test)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.shared.activity import least_activity
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests.projects import REPOSITORY
from tests.support.catalogue import TODAY

DAYS = ("2024-06-01", "2025-01-02", "2025-08-01", "2026-02-02", "2026-07-02", "2027-01-02")

SIX = "Første tilbud senest efter 6 måneder"
GAPS = "Første tilbud senest efter 1 måned, derefter højst 4 måneder mellem to tilbud"
NONE = "Loven sætter ingen frist for gruppen"

# Of each target group, what its page says in short on each of the days; "" when it has no page.
DEADLINES = {
    "dagpengemodtagere": (SIX,) * 6,
    "jobparate-2014": (SIX, SIX, "", "", "", ""),
    "jobparate": ("", "", SIX, SIX, SIX, SIX),
    "aktivitetsparate": ("", "", SIX, SIX, SIX, SIX),
    "uddannelsesparate-2014": (GAPS, GAPS, "", "", "", ""),
    "uddannelsesparate": ("", "", GAPS, GAPS, SIX, SIX),
    "aktivitetsparate-unge-2014": (GAPS, GAPS, "", "", "", ""),
    "aktivitetsparate-unge": ("", "", GAPS, GAPS, SIX, SIX),
    "arbejdspligt": ("", *["Første tilbud senest efter 1 måned"] * 5),
    "sygedagpengemodtagere": (NONE,) * 6,
    "jobafklaring": (NONE,) * 6,
    "ressourceforløb": (NONE, NONE, NONE, "", "", ""),
    "fleksjobvisiterede": (NONE,) * 6,
    "revalidender": (NONE, NONE, NONE, "", "", ""),
    "førtidspensionister": (NONE,) * 6,
    "selvforsørgende": (NONE,) * 6,
    "unge-under-18": (NONE,) * 6,
}


@cache
def embedded() -> Catalogue:
    loaded = load(read_sources(REPOSITORY), TODAY)
    assert loaded.catalogue is not None
    return loaded.catalogue


@pytest.mark.parametrize("group", DEADLINES)
def test_each_group_has_the_deadline_in_force_that_day(group: str) -> None:
    found = []
    for day in DAYS:
        context = replace(embedded().context, today=date.fromisoformat(day))
        found.append(" | ".join(x.short for x in least_activity(context, [group], in_use=True)))
    assert tuple(found) == DEADLINES[group]
