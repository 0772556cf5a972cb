"""The calculators as the page shows them: fields, examples reckoned by the rules, rates, data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

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
    assert all(rule.source and rule.verified for rule in rules)
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


def test_examples_of_wages_say_that_todays_rate_is_not_known() -> None:
    assert calculator("loentilskud").examples.rows == (
        ("Privat arbejdsgiver", "37 timer i 26 uger", "150 kr.", "144.300 kr.",
         "86,16 kr. (2023)", "82.885,92 kr.", "61.414,08 kr."),
        ("Privat arbejdsgiver", "37 timer i 26 uger", "150 kr.", "144.300 kr.",
         "ikke oplyst (2026)", "ikke oplyst", "ikke oplyst"),
        ("Offentlig arbejdsgiver", "37 timer i 17 uger", "133,75 kr.", "84.128,75 kr.",
         "125,13 kr. (2023)", "78.706,77 kr.", "5.421,98 kr."),
        ("Offentlig arbejdsgiver", "37 timer i 17 uger", "133,75 kr.", "84.128,75 kr.",
         "ikke oplyst (2026)", "ikke oplyst", "ikke oplyst"),
    )  # fmt: skip


def test_on_a_day_with_a_rate_the_examples_use_it() -> None:
    then = replace(embedded(), today=date(2021, 6, 1))
    rates = [row[4:] for row in calculator("loentilskud", then).examples.rows]
    assert rates == [
        ("82,90 kr. (2021)", "79.749,80 kr.", "64.550,20 kr."),
        (
            "120,40 kr. til 160,25 kr. (2021)",
            "75.731,60 kr. til 81.373,73 kr.",
            "0 kr. til 5.642,13 kr.",
        ),
    ]


def test_the_newest_rates_and_caps_stand_with_their_sources() -> None:
    found = [(rate.amount, rate.period) for rate in calculator("loentilskud").rates]
    year = "fra 1. januar 2023 til 31. december 2023"
    assert found == [
        ("86,16 kr. pr. time", year),
        ("125,13 kr. pr. time", year),
        ("133,75 kr. pr. time", year),
    ]
    assert all(rate.source for rate in calculator("loentilskud").rates)


def test_the_browser_gets_rates_in_ore_with_their_days_and_sources() -> None:
    rates = calculator("loentilskud").data["rates"]
    first, span = rates[0], next(one for one in rates if one["ends"][0] != one["ends"][1])
    assert first == {
        "kind": "løntilskud-privat",
        "ends": (6487, 6487),
        "from": "2009-01-01",
        "to": "2009-12-31",
        "when": "2009",
        "source": {
            "text": "Notat. Kompetencecenter i Allerød Kommune, Allerød Kommune, 22. januar 2010",
            "path": "om/kilder.html#alleroed-2010",
        },
    }
    assert (span["ends"], span["when"]) == ((12040, 16025), "2021")


def test_only_private_employers_have_the_limit_and_only_public_ones_the_cap() -> None:
    employers = calculator("loentilskud").data["employers"]
    assert (employers["privat"]["limit"]["percent"], employers["privat"]["cap"]) == (50, None)
    assert (employers["offentlig"]["limit"], employers["offentlig"]["cap"]) == (
        None,
        "timeløn-loft-offentlig",
    )


def test_a_mentor_is_reckoned_with_the_one_fee_that_a_source_gives() -> None:
    found = calculator("mentor")
    price = "200 kr. (Mentorhonorar på Fyn 2018)"
    assert [(row[2], row[3]) for row in found.examples.rows] == [
        (price, "5.200 kr."),
        (price, "26.000 kr."),
    ]
    assert found.fields[-1].choices == (("200", f"Brug {price}"),)


def test_what_is_not_in_the_data_is_neither_shown_nor_suggested() -> None:
    bare = without(without(embedded(), "satser"), "lovregler")
    ratio, subsidy, mentor = calculators(bare)
    assert (ratio.examples.rows, ratio.rules, ratio.data["readings"]) == ((), (), [])
    assert (subsidy.rates, subsidy.data["rates"]) == ((), [])
    assert [row[4:] for row in subsidy.examples.rows] == [
        ("ikke oplyst (2026)", "ikke oplyst", "ikke oplyst")
    ] * 2
    assert (mentor.examples.rows, mentor.fields[-1].choices) == ((), ())


def test_a_rate_without_an_end_holds_from_its_day() -> None:
    (rate,) = calculator("loentilskud", small()).data["rates"]
    assert (rate["ends"], rate["to"], rate["when"]) == ((0, 8534), None, "fra 1. januar 2026")
