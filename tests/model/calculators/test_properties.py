"""Whatever is asked, the calculators give no nonsense, and both languages give the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.calculators import Ends, Work, cost, half_up, places, subsidy
from generator.model.vocabulary import Reading
from tests import node
from tests.model.calculators.oracle import room
from tests.support.catalogue import context

from .test_shared_cases import IN_PYTHON, IN_THE_BROWSER, plain

READINGS: dict[str, Reading] = {
    reading.counting: reading for reading in context().term("lovregler", "rimelighedskrav").readings
}

# As in the fields on the page: in hundredths, so many hours a week, weeks and kroner at most.
HOURS, WEEKS, RATES = st.integers(0, 168_00), st.integers(0, 520_00), st.integers(0, 9_999_99)
STAFF = st.integers(0, 1_000_000_00).map(lambda hundredths: hundredths / 100)
WORK = st.builds(Work, HOURS, WEEKS, RATES)
ENDS = st.tuples(RATES, RATES).map(lambda ends: Ends(*sorted(ends)))


@given(STAFF, STAFF)
def test_more_staff_never_gives_fewer_places_step_by_step(staff: float, more: float) -> None:
    assert places(staff + more, READINGS["trinvis"]) >= places(staff, READINGS["trinvis"]) >= 1


@given(STAFF, STAFF)
def test_more_staff_gives_fewer_places_of_all_only_where_the_step_ends(
    staff: float, more: float
) -> None:
    fewer = places(staff + more, READINGS["samlet"]) < places(staff, READINGS["samlet"])
    assert not fewer or staff <= 50 < staff + more


@given(STAFF)
def test_counting_all_at_once_never_gives_more_places(staff: float) -> None:
    assert places(staff, READINGS["samlet"]) <= places(staff, READINGS["trinvis"])


@given(STAFF, STAFF, st.sampled_from(list(READINGS)))
def test_the_room_left_is_a_whole_number_that_fits(
    staff: float, present: float, counting: str
) -> None:
    found = room(staff, present, READINGS[counting])
    assert 0 <= found.more <= found.places
    assert present + found.more <= found.places or found.more == 0
    assert found.over == (present > found.places)


@given(st.integers(0, 10**12), st.integers(1, 10**6))
def test_rounding_moves_an_amount_by_half_a_part_at_most(amount: int, parts: int) -> None:
    assert -parts <= 2 * (amount - half_up(amount, parts) * parts) < parts


@given(WORK, ENDS)
def test_refund_and_rest_add_up_to_the_wage_and_none_is_negative(work: Work, rate: Ends) -> None:
    wage, refund, left = subsidy(work, rate)
    assert refund.low + left.high == refund.high + left.low == wage
    assert 0 <= refund.low <= refund.high <= wage


@given(WORK, HOURS, WEEKS, RATES)
def test_more_hours_weeks_or_wage_never_cost_less(
    work: Work, hours: int, weeks: int, rate: int
) -> None:
    more = cost(work.hours + hours, work.weeks + weeks, work.rate + rate)
    assert more >= work.cost >= 0


@given(WORK, ENDS, RATES)
def test_a_higher_rate_never_leaves_more_to_pay(work: Work, rate: Ends, more: int) -> None:
    before = subsidy(work, rate).left
    after = subsidy(work, Ends(rate.low + more, rate.high + more)).left
    assert after.low <= before.low
    assert after.high <= before.high


CASES: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(
        lambda work, rate: {
            "of": "subsidy", "hours": work.hours, "weeks": work.weeks, "wage": work.rate,
            "rate": list(rate),
        },
        WORK, ENDS,
    ),
    st.builds(
        lambda staff, present, counting: {
            "of": "room", "staff": staff, "present": present,
            "reading": {"counting": counting, "steps": [[50, 5], [None, 10]]},
        },
        STAFF, STAFF, st.sampled_from(["trinvis", "samlet"]),
    ),
    st.builds(lambda ore: {"of": "money", "ore": ore}, st.integers(0, 10**11)),
)  # fmt: skip

EACH = IN_THE_BROWSER.rpartition("const answer")[0] + (
    "const answer = (cases) => cases.map((one) => functions[one.of](one));"
)


@settings(max_examples=8, deadline=None)
@given(st.lists(CASES, min_size=50, max_size=200))
def test_the_browser_gives_what_python_gives(asked: list[dict[str, Any]]) -> None:
    assert node.run(EACH, asked) == [plain(IN_PYTHON[case["of"]](case)) for case in asked]
