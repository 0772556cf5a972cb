"""The calculators as the page shows them: fields, examples reckoned by the rules, rates, data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from generator.model.catalogue import Context
from generator.outputs.pages.calculators import Calculator, calculators
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from tests.projects import REPOSITORY
from tests.support.catalogue import TODAY
from tests.support.catalogue import context as small


@cache
def embedded() -> Context:
    loaded = load(read_sources(REPOSITORY), TODAY)
    assert loaded.catalogue is not None
    return loaded.catalogue.context


def calculator(id: str, context: Context | None = None) -> Calculator:
    return next(one for one in calculators(context or embedded()) if one.id == id)


def without(context: Context, name: str) -> Context:
    """The same without the terms of a vocabulary."""
    empty = replace(context.vocabularies[name], terms={})
    return replace(context, vocabularies={**context.vocabularies, name: empty})


def test_every_field_has_a_name_of_its_own() -> None:
    names = [field.name for one in calculators(embedded()) for field in one.fields]
    assert len(names) == len(set(names))


def test_the_law_has_one_answer_below_and_above_fifty_staff() -> None:
    examples = calculator("rimelighed").examples
    assert examples.head == ("Ordinært ansatte", "I alt")
    assert examples.rows == (
        ("1", "1"), ("5", "1"), ("10", "2"), ("25", "5"), ("49", "9"), ("50", "10"),
        ("51", "10"), ("60", "11"), ("80", "13"), ("120", "17"),
    )  # fmt: skip
    assert examples.notes == ("Tallet er alle i praktik og løntilskud tilsammen.",)


def test_where_official_sources_disagree_each_reading_has_a_column() -> None:
    examples = calculator("rimelighed", small()).examples
    assert examples.head[1:] == ("“Herudover”", "“Af alle”")
    assert examples.rows[-1] == ("120", "17", "12")
    assert examples.notes[0].endswith(", læst på hver af de måder, kilderne giver.")


def test_the_ratios_rules_and_exemptions_are_shown_with_sources() -> None:
    rules = calculator("rimelighed").rules
    assert [rule.name for rule in rules] == [
        "Rimelighedskravet",
        "Rimelighedskravet og førtidspension",
        "Rimelighedskravet og nytteindsats",
    ]
    assert all(rule.source for rule in rules)
    assert [rule.verified for rule in rules] == [True, True, False]
    assert [name for name, *_ in rules[0].readings] == ["Herudover"]


def test_workfare_counts_until_the_end_of_2024_and_not_after() -> None:
    then = calculator("rimelighed", replace(embedded(), today=date(2024, 12, 31)))
    now = calculator("rimelighed", replace(embedded(), today=date(2025, 1, 1)))
    assert then.data["counted"] == "praktik, løntilskud og nytteindsats"
    assert now.data["counted"] == "praktik og løntilskud"
    assert [one.fields[1].label for one in (then, now)] == [
        "I praktik, løntilskud eller nytteindsats nu",
        "I praktik eller løntilskud nu",
    ]


def test_the_browser_gets_the_readings_as_they_are_in_the_data() -> None:
    readings = calculator("rimelighed").data["readings"]
    assert [(one["counting"], one["steps"]) for one in readings] == [
        ("trinvis", [(50, 5), (None, 10)])
    ]


def test_examples_of_wages_use_the_computed_rate_and_say_so() -> None:
    assert calculator("loentilskud").examples.rows == (
        ("Privat arbejdsgiver", "37 timer i 26 uger", "150 kr.", "144.300 kr.",
         "96,27 kr. (2026, beregnet)", "92.611,74 kr.", "51.688,26 kr."),
        ("Offentlig arbejdsgiver", "37 timer i 17 uger", "149,43 kr.", "93.991,47 kr.",
         "139,80 kr. (2026, beregnet)", "87.934,20 kr.", "6.057,27 kr."),
    )  # fmt: skip


def test_where_the_years_percentage_is_not_typed_the_rate_is_not_known() -> None:
    then = replace(embedded(), today=date(2027, 1, 2))
    rates = [row[4] for row in calculator("loentilskud", then).examples.rows]
    assert rates == [
        "96,27 kr. (2026, beregnet)",
        "ikke oplyst (2027)",
        "139,80 kr. (2026, beregnet)",
        "ikke oplyst (2027)",
    ]


@pytest.mark.parametrize(
    ("day", "private", "public", "cap"),
    [
        ("2024-06-01", "88,92", "129,13", "138,02"),
        ("2025-01-02", "92,12", "133,78", "142,99"),
        ("2025-08-01", "92,12", "133,78", "142,99"),
        ("2026-02-02", "96,27", "139,80", "149,43"),
        ("2026-07-02", "96,27", "139,80", "149,43"),
    ],
)
def test_the_rates_of_a_day_are_shown_as_computed(
    day: str, private: str, public: str, cap: str
) -> None:
    then = replace(embedded(), today=date.fromisoformat(day))
    rows = {row.kind: row for row in calculator("loentilskud", then).rates}
    found = [
        rows["Løntilskud til private arbejdsgivere"],
        rows["Løntilskud til offentlige arbejdsgivere"],
        rows["Højeste timeløn ved offentligt løntilskud"],
    ]
    texts = [f"{amount} kr. pr. time (beregnet)" for amount in (private, public, cap)]
    assert [row.amount for row in found] == texts
    assert all(row.source and row.note and row.note.startswith("Beregnet ") for row in found)


def test_on_a_day_with_an_official_rate_the_examples_use_it() -> None:
    then = replace(embedded(), today=date(2021, 6, 1))
    rates = [row[4:] for row in calculator("loentilskud", then).examples.rows]
    assert rates == [
        ("82,90 kr. (2021)", "79.749,80 kr.", "64.550,20 kr."),
        ("120,40 kr. (2021)", "75.731,60 kr.", "6.661,11 kr."),
    ]


def test_the_browser_gets_rates_in_ore_with_their_days_and_sources() -> None:
    rates = calculator("loentilskud").data["rates"]
    assert rates[0] == {
        "kind": "løntilskud-privat",
        "ends": (6487, 6487),
        "from": "2009-01-01",
        "to": "2009-12-31",
        "when": "2009",
        "computed": False,
        "source": {
            "text": "Notat. Kompetencecenter i Allerød Kommune, Allerød Kommune, 22. januar 2010",
            "path": "om/kilder.html#alleroed-2010",
        },
    }
    newest = next(one for one in rates if one["from"] == "2026-01-01")
    assert (newest["ends"], newest["computed"]) == ((9627, 9627), True)
    assert "1056" in newest["source"]["text"]


def test_only_private_employers_have_the_limit_and_only_public_ones_the_cap() -> None:
    terms = calculator("loentilskud").data["terms"]
    found = {
        (employer, citizen): (one["rate"], one["limit"] and one["limit"]["percent"], one["cap"])
        for employer, of in terms.items()
        for citizen, one in of.items()
    }
    cap = "timeløn-loft-offentlig"
    assert found == {
        ("privat", "andre"): ("løntilskud-privat", 50, None),
        ("privat", "sygemeldt"): ("løntilskud-privat", 50, None),
        ("privat", "foertidspension"): ("løntilskud-førtidspension", 75, None),
        ("privat", "foertidspension-saerlig"): ("løntilskud-førtidspension-særlig", 75, None),
        ("offentlig", "andre"): ("løntilskud-offentlig", None, cap),
        ("offentlig", "sygemeldt"): ("løntilskud-sygemeldt-offentlig", None, cap),
        ("offentlig", "foertidspension"): ("løntilskud-førtidspension", None, None),
        ("offentlig", "foertidspension-saerlig"): ("løntilskud-førtidspension-særlig", None, None),
    }


def test_a_mentor_is_reckoned_with_the_one_fee_that_a_source_gives() -> None:
    found = calculator("mentor")
    price = "200 kr. (Mentorhonorar på Fyn 2018)"
    assert [(row[2], row[3]) for row in found.examples.rows] == [
        (price, "5.200 kr."),
        (price, "26.000 kr."),
    ]
    assert found.fields[-1].hint == "Skriv den pris, I har aftalt. Loven har ingen fast sats."


def test_what_is_not_in_the_data_is_neither_shown_nor_suggested() -> None:
    bare = without(without(embedded(), "satser"), "lovregler")
    ratio, subsidy, mentor = calculators(bare)
    assert (ratio.examples.rows, ratio.rules, ratio.data["readings"]) == ((), (), [])
    assert (subsidy.rates, subsidy.data["rates"]) == ((), [])
    assert [row[4:] for row in subsidy.examples.rows] == [
        ("ikke oplyst (2026)", "ikke oplyst", "ikke oplyst")
    ] * 2
    assert mentor.examples.rows == ()


def test_a_rate_without_an_end_holds_from_its_day() -> None:
    (rate,) = calculator("loentilskud", small()).data["rates"]
    assert (rate["ends"], rate["to"], rate["when"]) == ((0, 8534), None, "fra 1. januar 2026")
