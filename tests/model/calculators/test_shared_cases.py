"""Python and the browser reckon alike: both give what the shared cases say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from generator.model.calculators import Ends, Work, cost, counts, half_up, rates_on, subsidy
from generator.model.vocabulary import RateTerm, Reading, RuleTerm
from generator.texts import numbers
from tests import node
from tests.data.calculators import cases
from tests.model.calculators.oracle import exceeds, room

Case = dict[str, Any]


def reading(counting: str, steps: list[tuple[int | None, int]]) -> Reading:
    """A reading with these steps: up to how many staff, and one for each how many."""
    rows = tuple({"op_til": up_to, "pr": per} for up_to, per in steps)
    return Reading.model_validate(
        {"navn": "Læsning", "tekst": "Tekst.", "optælling": counting, "trin": rows}
    )


def rate(kind: str, start: str, end: str | None) -> RateTerm:
    """A rate of a kind in a period; what else it is made of does not matter."""
    kinds = {"a": "løntilskud-privat", "b": "løntilskud-offentlig", "c": "mentor"}
    days = {"gyldig_fra": date.fromisoformat(start)}
    if end:
        days["gyldig_til"] = date.fromisoformat(end)
    values = {"id": "sats", "navn": "Sats", "art": kinds[kind], "beløb": 1, "enhed": "kr/time"}
    return RateTerm.model_validate({**values, **days})


def _subsidy(case: Case) -> object:
    return subsidy(Work(case["hours"], case["weeks"], case["wage"]), Ends(*case["rate"]))


def _rates_on(case: Case) -> object:
    kinds = {"a": "løntilskud-privat", "b": "løntilskud-offentlig", "c": "mentor"}
    rates = [rate(one["kind"], one["from"], one["to"]) for one in case["rates"]]
    return rates_on(rates, kinds[case["kind"]], date.fromisoformat(case["day"]))


IN_PYTHON: dict[str, Callable[[Case], object]] = {
    "half_up": lambda c: half_up(c["amount"], c["parts"]),
    "cost": lambda c: cost(c["hours"], c["weeks"], c["rate"]),
    "money": lambda c: numbers.money(c["ore"] / 100),
    "room": lambda c: room(c["staff"], c["present"], reading(**c["reading"]), c.get("exempt", 0)),
    "rates_on": _rates_on,
    "subsidy": _subsidy,
    "exceeds": lambda c: exceeds(c["refund"], c["wage"], c["percent"]),
}

IN_THE_BROWSER = """
import { cost, halfUp, money } from "SCRIPTS/calculators/money.js";
import { room } from "SCRIPTS/calculators/ratio.js";
import { ratesOn } from "SCRIPTS/calculators/rates.js";
import { exceeds, subsidy } from "SCRIPTS/calculators/subsidy.js";

const functions = {
  half_up: ({ amount, parts }) => halfUp(amount, parts),
  cost: ({ hours, weeks, rate }) => cost(hours, weeks, rate),
  money: ({ ore }) => money(ore),
  room: ({ staff, present, exempt = 0, reading }) =>
    Object.values(room(staff, { present, exempt }, reading)),
  rates_on: ({ rates, kind, day }) => Object.values(ratesOn(rates, kind, day)),
  subsidy: ({ wage, rate, ...work }) => Object.values(subsidy({ ...work, rate: wage }, rate)),
  exceeds: ({ refund, wage, percent }) => exceeds(refund, wage, percent),
};
const answer = ({ of, cases }) => cases.map(functions[of]);
"""


def plain(value: object) -> object:
    """A value as JSON has it."""
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def exemption(tool: str, groups: list[str]) -> RuleTerm:
    """An exemption from the ratio, of a tool and of some groups or of all."""
    values = {"id": "regel", "navn": "Regel", "art": "rimelighed", "tekst": "Tekst."}
    return RuleTerm.model_validate({**values, "redskab": tool, "målgrupper": tuple(groups)})


def test_what_is_exempt_does_not_count_in_the_ratio() -> None:
    for case in cases("counts"):
        exempt = [exemption(one["tool"], one["groups"]) for one in case["exempt"]]
        assert counts(case["tool"], case["groups"], exempt) is case["gives"], case


@pytest.mark.parametrize("of", IN_PYTHON)
def test_python_gives_what_the_cases_say(of: str) -> None:
    assert [plain(IN_PYTHON[of](case)) for case in cases(of)] == [c["gives"] for c in cases(of)]


@pytest.mark.parametrize("of", IN_PYTHON)
def test_the_browser_gives_what_the_cases_say(of: str) -> None:
    given = node.run(IN_THE_BROWSER, {"of": of, "cases": cases(of)})
    assert given == [case["gives"] for case in cases(of)]
