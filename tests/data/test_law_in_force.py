"""The embedded catalogue on six days: each shows what was in force on that day (a table test)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from generator.model.catalogue import Catalogue
from generator.model.versions import version_on
from generator.outputs.pages.term import tool_page
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


ALWAYS = (True,) * 6

# Of each rule, whether its tool's page shows it without a mark on each of the days.
RULES = {
    ("nytteindsats", "Nytteindsats i 13 uger"): (True, False, False, False, False, False),
    ("nytteindsats", "Nytteindsats uden grænse for varigheden"): (False, *ALWAYS[1:]),
    ("nytteindsats", "Rimelighedskravet og nytteindsats"): (False, *ALWAYS[1:]),
    ("løntilskud", "Rimelighedskravet og førtidspension"): ALWAYS,
    ("løntilskud", "Løntilskud for sygemeldte og borgere i længere forløb"): ALWAYS,
    ("løntilskud", "Løntilskud hos offentlige"): ALWAYS,
    ("virksomhedspraktik", "Virksomhedspraktik i 4 uger"): ALWAYS,
    ("virksomhedspraktik", "Virksomhedspraktik i 13 uger"): ALWAYS,
    ("mentorstøtte", "Betaling for en mentor"): ALWAYS,
}

# Of each term, whether it is in force on each of the days.
TERMS = {
    ("maalgrupper", "sygedagpenge-kategori-2"): ALWAYS,
    ("maalgrupper", "sygedagpenge-kategori-3"): (True, *[False] * 5),
    ("maalgrupper", "ressourceforløb"): (True, True, True, False, False, False),
    ("maalgrupper", "revalidender"): (True, True, True, False, False, False),
    ("maalgrupper", "arbejdspligt"): (False, *ALWAYS[1:]),
    ("maalgrupper", "dagpengeindsats-2027"): (False,) * 6,
    ("redskaber", "jobrotation"): (True, True, True, False, False, False),
    ("redskaber", "fleksjob"): ALWAYS,
    ("lovgrundlag", "lab-105a"): (False, *ALWAYS[1:]),
    ("lovgrundlag", "lab-203a"): (False, False, False, True, True, True),
    ("lovgrundlag", "bek-2636-2021-65"): (False,) * 6,
    ("lovregler", "rimelighedskrav-2020"): (True, *[False] * 5),
    ("lovregler", "rimelighedskrav"): (False, *ALWAYS[1:]),
}

# Which version of each agreement applies, and whether its limit counts nytteindsats.
VERSIONS = {
    "virksomhedspraktik": ("2020", "2025", "2025", "2026", "2026", "2026"),
    "virksomhedscenter": ("2020", "2025", "2025", "2026", "2026", "2026"),
    "loentilskud": ("2020", "2025", "2025", "2026", "2026", "2026"),
    "partnerskabsaftale": ("2017", "2025", "2025", "2026", "2026", "2026"),
}


@cache
def embedded() -> Catalogue:
    loaded = load(read_sources(REPOSITORY), TODAY)
    assert loaded.catalogue is not None
    return loaded.catalogue


def on(day: str) -> Catalogue:
    """The embedded catalogue as of a day."""
    context = replace(embedded().context, today=date.fromisoformat(day))
    return replace(embedded(), context=context)


@pytest.mark.parametrize("group", DEADLINES)
def test_each_group_has_the_deadline_in_force_that_day(group: str) -> None:
    found = []
    for day in DAYS:
        least = least_activity(on(day).context, [group], in_use=True)
        found.append(" | ".join(one.short for one in least))
    assert tuple(found) == DEADLINES[group]


@pytest.mark.parametrize(("tool", "rule"), RULES)
def test_each_rule_is_unmarked_only_while_it_is_in_force(tool: str, rule: str) -> None:
    found = []
    for day in DAYS:
        catalogue = on(day)
        page = tool_page(catalogue.context.term("redskaber", tool), catalogue)
        [shown] = [one for one in page.rules if one.name == rule]
        found.append(not shown.badges)
    assert tuple(found) == RULES[tool, rule]


@pytest.mark.parametrize("id", VERSIONS)
def test_each_agreement_has_the_terms_in_force_that_day(id: str) -> None:
    agreement = embedded().agreements[id]
    versions = [version_on(agreement, date.fromisoformat(day)) for day in DAYS]
    assert tuple(version.version for version in versions if version) == VERSIONS[id]
    limits = [
        clause.text.partition(" må tilsammen")[0]
        for version in versions
        if version
        for clause in version.clauses
        if clause.id == "rimelighed"
    ]
    assert ["nytteindsats" in limit for limit in limits] == [True, *[False] * 5]
    now = [clause for version in versions[1:] if version for clause in version.clauses]
    assert [clause.id for clause in now if clause.disagreement] == []
    cited = {str(source.reference) for clause in now for source in clause.sources}
    assert [id for id in cited if "bek-2636" in id] == []


@pytest.mark.parametrize(("vocabulary", "id"), TERMS)
def test_each_term_is_in_force_on_the_days_of_the_law(vocabulary: str, id: str) -> None:
    term = embedded().context.term(vocabulary, id)
    found = tuple(term.valid_on(date.fromisoformat(day)) for day in DAYS)
    assert found == TERMS[vocabulary, id]


REPEALED_ORDER = "2636"


def test_every_source_of_the_repealed_order_says_so() -> None:
    sources = [*embedded().context.terms("kilder").values()]
    sources += [one for agreement in embedded().agreements.values() for one in agreement.sources]
    found = [one for one in sources if REPEALED_ORDER in f"{one.id} {one.note or ''}"]
    assert len(found) >= 2
    assert [one.id for one in found if one.repealed != date(2024, 1, 1)] == []


# The rules and versions from 2020 to 2024 rest on the order of 2021 and on the one of 2023.
@pytest.mark.parametrize("day", DAYS[1:])
def test_nothing_in_force_since_2025_rests_on_a_repealed_source(day: str) -> None:
    loaded = load(read_sources(REPOSITORY), date.fromisoformat(day))
    codes = {problem.code for problem in loaded.diagnostics}
    assert not codes & {"ophaevet-kilde", "ophaevet-grundlag"}


def test_no_two_sources_of_different_rank_disagree() -> None:
    loaded = load(read_sources(REPOSITORY), TODAY)
    codes = {problem.code for problem in loaded.diagnostics}
    assert not codes & {"ulige-kilder", "ulige-laesninger"}
