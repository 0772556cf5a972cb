"""What a wage with løntilskud costs, what is refunded, and what is left."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from generator.model.calculators import Ends, Work, ends_of, rates_on
from generator.model.calculators import subsidy as reckoned
from generator.model.catalogue import Context
from generator.model.vocabulary import RateTerm, RuleTerm
from generator.outputs.pages.calculators import parts
from generator.outputs.pages.calculators.parts import (
    Calculator,
    Choice,
    Examples,
    Field,
    amount,
    kroner,
)
from generator.outputs.shared import paths
from generator.outputs.shared.paths import Link
from generator.texts import labels

TOOL = "løntilskud"
CAP = "timeløn-loft-offentlig"
EMPLOYERS = {"privat": "Privat arbejdsgiver", "offentlig": "Offentlig arbejdsgiver"}


class Citizen(NamedTuple):
    """Who is employed: the target group, and the rates that are not those of the employer.

    ``rates``: the kind of rate by the employer's sector. ``has_cap``: the law sets the public wage.
    """

    name: str
    group: str = ""
    rates: Mapping[str, str] = {}
    has_cap: bool = True


def _pensioner(name: str, kind: str) -> Citizen:
    return Citizen(name, "førtidspensionister", dict.fromkeys(EMPLOYERS, kind), has_cap=False)


# LAB § 76, stk. 3 and 6, and § 72, stk. 1: a pensioner's wage is agreed (§ 74).
CITIZENS = {
    "andre": Citizen("En anden end dem herunder"),
    "sygemeldt": Citizen(
        "En sygemeldt på sygedagpenge",
        "sygedagpengemodtagere",
        {"offentlig": "løntilskud-sygemeldt-offentlig"},
    ),
    "foertidspension": _pensioner("En førtidspensionist", "løntilskud-førtidspension"),
    "foertidspension-saerlig": _pensioner(
        "En førtidspensionist i særlige tilfælde", "løntilskud-førtidspension-særlig"
    ),
}

# A full week, for about as long as most may be employed. The private wage is made up; the public
# one is the highest there may be.
HOURS, WEEKS, WAGE = 37_00, {"privat": 26_00, "offentlig": 17_00}, 150_00


def subsidy(context: Context) -> Calculator:
    """Hours, weeks and wage → the wage, the refund and the rest, at the rate of a day."""
    rates = parts.rates_of(context, *labels.RATES_OF_TOOL[TOOL])
    limits = parts.rules_of(context, "støtteloft")
    return Calculator(
        id="loentilskud",
        title="Hvad dækker et løntilskud?",
        lead="Regn ud, hvad lønnen koster, hvad I får i tilskud, og hvad I selv skal betale. "
        "Kun timelønnen er med. Feriepenge, pension og andre udgifter er ikke regnet med. "
        "Ved jobafklaring, ressourceforløb og revalidering vælger kommunen satsen.",
        fields=(
            Field("hvem", "Hvem er I?", "choice", choices=tuple(EMPLOYERS.items())),
            Field("borger", "Hvem ansætter I?", "choice", choices=_citizens()),
            Field("dato", "Første dag", "day", "Beregneren bruger satsen for den dag."),
            *parts.hours_and_weeks("", "Timer om ugen"),
            Field("timeloen", "Timeløn i kr.", most=parts.MOST_KRONER),
        ),
        examples=_examples(rates, context),
        rules=parts.law_rules(limits, context),
        rates=parts.newest_rows(rates, labels.RATES_OF_TOOL[TOOL], context),
        more=Link("Alle satser, vi kender, og dem, der mangler", f"{paths.tool(TOOL)}#satser"),
        data={
            "rates": [parts.rate_data(rate, context) for rate in rates],
            "terms": {
                employer: {
                    id: _terms(employer, citizen, limits, context)
                    for id, citizen in CITIZENS.items()
                }
                for employer in EMPLOYERS
            },
        },
    )


def _citizens() -> tuple[Choice, ...]:
    return tuple((id, citizen.name) for id, citizen in CITIZENS.items())


def _terms(
    employer: str, citizen: Citizen, limits: Sequence[RuleTerm], context: Context
) -> dict[str, object]:
    """The rate, the limit and the cap when an employer of a sector employs a citizen."""
    limit = _limit(employer, citizen, limits)
    return {
        "rate": citizen.rates.get(employer, f"løntilskud-{employer}"),
        "cap": CAP if employer == "offentlig" and citizen.has_cap else None,
        "limit": limit
        and {
            "percent": limit.percent,
            "text": limit.text,
            "source": parts.source_data(limit.source, context),
        },
    }


def _limit(employer: str, citizen: Citizen, limits: Sequence[RuleTerm]) -> RuleTerm | None:
    """The limit of the citizen's group, else the one that names no group."""
    of_sector = [rule for rule in limits if rule.sector == employer and rule.percent]
    own = (rule for rule in of_sector if citizen.group in rule.groups)
    return next(own, next((rule for rule in of_sector if not rule.groups), None))


def _examples(rates: Sequence[RateTerm], context: Context) -> Examples:
    head = ("Arbejdsgiver", "Tid", "Timeløn", "Løn i alt", "Sats", "Tilskud", "Tilbage at betale")
    rows = []
    for id in EMPLOYERS:
        found = rates_on(rates, f"løntilskud-{id}", context.today)
        work = Work(HOURS, WEEKS[id], _wage(id, rates, context))
        if found.numbers:
            rows.append(_worked(id, work, rates[found.numbers[0]]))
        if not found.in_force:
            rows.append(_without(id, work, context.today))
    note = "Timelønnen er et regneeksempel. Hos offentlige er den det seneste loft, vi kender."
    return Examples(head, tuple(rows), (note,))


def _wage(id: str, rates: Sequence[RateTerm], context: Context) -> int:
    caps = parts.newest(rates, CAP, context) if id == "offentlig" else []
    return min((ends_of(cap.amount).high for cap in caps), default=WAGE)


def _worked(id: str, work: Work, rate: RateTerm) -> tuple[str, ...]:
    ends = ends_of(rate.amount)
    found = reckoned(work, ends)
    return (
        *_work(id, work),
        f"{_span(ends)} ({parts.when(rate)}{', beregnet' if rate.computed else ''})",
        _span(found.refund),
        _span(found.left),
    )


def _without(id: str, work: Work, day: date) -> tuple[str, ...]:
    unknown = labels.NOT_KNOWN
    return (*_work(id, work), f"{unknown} ({day.year})", unknown, unknown)


def _work(id: str, work: Work) -> Iterator[str]:
    yield EMPLOYERS[id]
    yield f"{amount(work.hours)} timer i {amount(work.weeks)} uger"
    yield kroner(work.rate)
    yield kroner(work.cost)


def _span(ends: Ends) -> str:
    """``86,16 kr.``, or ``120,40 kr. til 160,25 kr.``"""
    return " til ".join(dict.fromkeys(map(kroner, ends)))
