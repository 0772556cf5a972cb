"""What calculators are made of, and what they share."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

from generator.model.calculators import ends_of, rates_on
from generator.model.catalogue import Context
from generator.model.sources import Citation
from generator.model.vocabulary import RateTerm, RuleTerm
from generator.outputs.pages.term import LawRule, RateRow, law_rule, rate_row
from generator.outputs.shared import parts
from generator.outputs.shared.paths import Link
from generator.texts import numbers

Choice = tuple[str, str]
"""A value, and what it is called."""


class Field(NamedTuple):
    """A field of a calculator. ``most`` is the largest amount it takes."""

    name: str
    label: str
    kind: Literal["amount", "choice", "day"] = "amount"
    hint: str = ""
    most: int = 0
    optional: bool = False
    choices: tuple[Choice, ...] = ()


class Examples(NamedTuple):
    """Worked examples: what the columns are called, the rows, and what is to be said of them."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]


class Calculator(NamedTuple):
    """A calculator. ``data`` is what the browser reckons with; ``more`` leads to more rates."""

    id: str
    title: str
    lead: str
    fields: tuple[Field, ...]
    examples: Examples
    rules: tuple[LawRule, ...]
    rates: tuple[RateRow, ...]
    more: Link | None
    data: dict[str, Any]


# No week has more hours, no one reckons with more than ten years, and no hour costs as much.
MOST_HOURS, MOST_WEEKS, MOST_KRONER = 168, 520, 9_999


def hours_and_weeks(prefix: str, hours: str) -> tuple[Field, Field]:
    """The fields of hours a week and of weeks."""
    return (
        Field(f"{prefix}timer", hours, most=MOST_HOURS),
        Field(f"{prefix}uger", "Antal uger", most=MOST_WEEKS),
    )


def rules_of(context: Context, *kinds: str) -> list[RuleTerm]:
    """The rules of law of some kinds that are in force today."""
    rules: Iterable[RuleTerm] = context.terms("lovregler").values()
    return [rule for rule in rules if rule.kind in kinds and rule.valid_on(context.today)]


def law_rules(rules: Iterable[RuleTerm], context: Context) -> tuple[LawRule, ...]:
    return tuple(law_rule(rule, context) for rule in rules)


def rates_of(context: Context, *kinds: str) -> list[RateTerm]:
    """The rates of some kinds, without those that are only announced."""
    rates: Iterable[RateTerm] = context.terms("satser").values()
    return [rate for rate in rates if rate.kind in kinds and not rate.expected]


def newest(rates: Sequence[RateTerm], kind: str, context: Context) -> list[RateTerm]:
    """The rates of a kind that are in force today, or the last that are known."""
    return [rates[number] for number in rates_on(rates, kind, context.today).numbers]


def newest_rows(
    rates: Sequence[RateTerm], kinds: Iterable[str], context: Context
) -> tuple[RateRow, ...]:
    return tuple(rate_row(rate, context) for kind in kinds for rate in newest(rates, kind, context))


def rate_data(rate: RateTerm, context: Context) -> dict[str, Any]:
    """A rate as the browser reads it."""
    return {
        "kind": rate.kind,
        "ends": ends_of(rate.amount),
        "from": rate.valid_from.isoformat() if rate.valid_from else "",
        "to": rate.valid_to.isoformat() if rate.valid_to else None,
        "when": when(rate),
        "computed": rate.computed,
        "source": source_data(rate.source, context),
    }


def when(rate: RateTerm) -> str:
    """When a rate holds: ``2023`` for most of that year, else a period in words."""
    start, end = rate.valid_from, rate.valid_to
    if start and end and start.year == end.year:
        return str(start.year)
    return parts.period(start, end)


def source_data(citation: Citation | None, context: Context) -> dict[str, str]:
    """A source's title with its details, and where it is, from the site's root."""
    source = parts.cited(context, citation, ())
    if source is None:
        return {"text": "", "path": ""}
    text = ", ".join(part for part in (source.title, source.details) if part)
    return {"text": text, "path": source.path or source.url or ""}


def kroner(ore: int) -> str:
    """``165050`` → ``1.650,50 kr.``"""
    return f"{numbers.money(ore / 100)} kr."


def amount(hundredths: int) -> str:
    """``3750`` → ``37,5``."""
    return numbers.number(hundredths / 100)
