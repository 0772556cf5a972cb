"""What a version of an agreement changed in the one before it, clause by clause."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.model.partner import Agreement
from generator.model.versions import oldest_first, steps_between, version_before
from generator.outputs.shared.agreement_changes import (
    ChangesPage,
    ClauseChange,
    Difference,
    Since,
    changes_page,
    clause_fates,
    since,
    summary,
)
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.outputs.shared.versions import VersionLink
from generator.outputs.shared.wording import Run
from tests.outputs import factory
from tests.outputs.factory import CLAUSE

SEATS = {"id": "pladser", "emne": "Pladser", "tekst": "Mindst fire.", "kilder": ["kampagnen"]}
MENTOR = {**CLAUSE, "id": "mentor", "emne": "Mentor", "tekst": "En mentor."}

OLD = {
    "version": "2011",
    "gyldig_fra": date(2011, 2, 24),
    "gyldig_til": date(2025, 12, 31),
    "note": "Et notat.",
    "mindst": {"pladser": {"antal": 4, "grundlag": "krav"}},
    "klausuler": [CLAUSE, SEATS, {**CLAUSE, "id": "penge", "emne": "Penge", "tekst": "Gratis."}],
}
NEW = {
    "version": "2026",
    "titel": "Fra 2026",
    "gyldig_fra": date(2026, 1, 1),
    "mindst": {
        "pladser": {"antal": 4, "grundlag": "anbefaling"},
        "mentorer": {"antal": 1, "grundlag": "krav"},
    },
    "klausuler": [
        MENTOR,
        {
            **SEATS,
            "emne": "Faste pladser",
            "part": "virksomhed",
            "tekst": "Gerne fire.",
            "lovgrundlag": ["lab-61"],
            "kilder": ["jobindsats"],
            "uenighed": "I praksis 1-3.",
        },
        {**CLAUSE, "kort": "Et kort ord om det."},
    ],
}


def terms(*versions: Any) -> Agreement:
    return factory.agreement(*versions, kilder=[{"id": "kampagnen", "titel": "Kampagnen"}])


def test_a_page_of_changes_has_what_is_changed_new_and_gone_by_the_clauses_ids() -> None:
    agreement = terms(OLD, NEW)
    old, new = agreement.versions
    catalogue = factory.catalogue(agreements={"center": agreement})
    assert changes_page("center", agreement, (old, new), catalogue) == ChangesPage(
        id="center",
        title="Praktik",
        old=VersionLink(
            Link("Version 2011", "aftaler/center.2011.html"),
            "fra 24. februar 2011 til 31. december 2025",
            Badge("Tidligere version", "historisk"),
        ),
        new=VersionLink(
            Link("Fra 2026", "aftaler/center.2026.html"),
            "fra 1. januar 2026",
            Badge("Gælder nu", "aktiv"),
        ),
        notes=(("Version 2011", "Et notat."),),
        summary="1 vilkår er ændret, 1 er nyt, 1 er udgået og 1 er uændret",
        least=(
            ("Pladser", "mindst 4 (krav)", "mindst 4 (anbefaling)"),
            ("Mentorer", "intet mindste antal", "mindst 1 (krav)"),
        ),
        clauses=(
            ClauseChange("Mentor", "nyt", ((Run("nyt", "En mentor."),),), (), ()),
            ClauseChange(
                "Faste pladser",
                "ændret",
                ((Run("udgået", "Mindst"), Run("nyt", "Gerne"), Run("samme", "fire.")),),
                ((Run("nyt", "I praksis 1-3."),),),
                (
                    Difference("Overskrift", ("Faste pladser",), ("Pladser",)),
                    Difference("Gælder", ("Virksomheden",), ()),
                    Difference("Lovgrundlag", ("LAB § 61: Hvor længe en praktik kan vare",), ()),
                    Difference("Kilder", ("Jobindsats.dk, STAR, 2026",), ("Kampagnen",)),
                ),
            ),
            ClauseChange("Penge", "udgået", ((Run("udgået", "Gratis."),),), (), ()),
        ),
        unchanged=("Formål",),
    )


def test_words_that_stand_with_another_source_or_law_are_not_changed_words() -> None:
    moved = {**CLAUSE, "lovgrundlag": ["lab-61"]}
    agreement = terms(
        {"version": "a", "klausuler": [CLAUSE]}, {"version": "b", "klausuler": [moved]}
    )
    old, new = agreement.versions
    assert [clause.fate for clause in clause_fates(old, new)] == ["kilder"]
    (change,) = changes_page("a", agreement, (old, new), factory.catalogue()).clauses
    assert (change.text, change.disagreement) == ((), ())
    assert [difference.label for difference in change.differences] == ["Lovgrundlag"]


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        (["formål"], "1 vilkår er uændret"),
        (["formål", "mentor"], "1 vilkår er nyt og 1 er uændret"),
        (["mentor", "nyt"], "2 vilkår er nye og 1 er udgået"),
    ],
)
def test_changes_are_counted_in_words(ids: list[str], text: str) -> None:
    clauses = [{**CLAUSE, "id": id} for id in ids]
    old, new = terms({"version": "a"}, {"version": "b", "klausuler": clauses}).versions
    assert summary(clause_fates(old, new)) == text


FIRST = {"version": "1", "gyldig_til": date(2010, 12, 31)}
SECOND = {"version": "2", "gyldig_fra": date(2011, 1, 1), "gyldig_til": date(2019, 12, 31)}
THIRD = {"version": "3", "gyldig_fra": date(2020, 1, 1), "klausuler": [MENTOR]}


def test_from_an_early_version_every_step_up_to_the_one_in_force_is_named() -> None:
    agreement = terms(THIRD, FIRST, SECOND)
    third, first, second = agreement.versions
    assert [v.version for v in oldest_first(agreement)] == ["1", "2", "3"]
    assert since("a", agreement, first, third) == Since(
        before=Link("Version 1", "aftaler/a.1.html"),
        current=Link("Version 3", "aftaler/a.3.html"),
        summary="1 vilkår er nyt og 1 er udgået",
        topics=("Mentor", "Formål"),
        steps=(
            Link("Version 2", "aftaler/a.2.aendringer.html"),
            Link("Version 3", "aftaler/a.3.aendringer.html"),
        ),
    )
    assert version_before(agreement, third) is second
    assert version_before(agreement, first) is None


def test_nothing_has_changed_since_the_version_itself_or_a_later_one() -> None:
    agreement = terms(FIRST, SECOND)
    first, second = agreement.versions
    assert since("a", agreement, second, second) is None
    assert since("a", agreement, second, first) is None
    assert steps_between(agreement, second, first) == ()
