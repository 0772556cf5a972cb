"""What it costs to buy a mentor's hours free."""

from generator.model.calculators import Work, ends_of
from generator.model.catalogue import Context
from generator.model.vocabulary import RateTerm
from generator.outputs.pages.calculators import parts
from generator.outputs.pages.calculators.parts import Calculator, Examples, Field, amount, kroner
from generator.outputs.shared import paths
from generator.outputs.shared.paths import Link

TOOL = "mentorstøtte"


# Hours a week, and where. Source: Fire gode eksempler på en virksomhedsrettet indsats, 24.02.2011.
SEEN = (
    (2_00, "Som i Viborg 2011, ved særlige problemer"),
    (10_00, "Som i Ringsted 2011"),
)
WEEKS = 13_00


def mentor(context: Context) -> Calculator:
    """Hours a week, weeks and a price an hour → what it costs."""
    rates = parts.rates_of(context, "mentor")
    known = parts.newest(rates, "mentor", context)
    return Calculator(
        id="mentor",
        title="Hvad koster det at frikøbe en mentor?",
        lead="Kommunen kan betale for de timer, en medarbejder hos jer bruger som mentor. "
        "Timer og pris bliver aftalt hver gang.",
        fields=(
            *parts.hours_and_weeks("mentor", "Mentortimer om ugen"),
            Field(
                "mentorpris",
                "Pris pr. time i kr.",
                hint="Skriv den pris, I har aftalt. Loven har ingen fast sats.",
                most=parts.MOST_KRONER,
            ),
        ),
        examples=_examples(known),
        rules=parts.law_rules(parts.rules_of(context, "mentor"), context),
        rates=parts.newest_rows(rates, ["mentor"], context),
        more=Link("Mere om mentorstøtte", paths.tool(TOOL)),
        data={},
    )


def _examples(known: list[RateTerm]) -> Examples:
    head = ("Timer om ugen", "Tid", "Pris pr. time", "I alt")
    rows = tuple(
        (
            f"{amount(hours)} ({text})",
            f"{amount(WEEKS)} uger",
            f"{kroner(price)} ({rate.name})",
            kroner(Work(hours, WEEKS, price).cost),
        )
        for rate in known
        for price in (ends_of(rate.amount).low,)
        for hours, text in SEEN
    )
    notes = (
        "Timerne er fra Fire gode eksempler på en virksomhedsrettet indsats, 24. februar 2011. "
        "Antallet af uger er et regneeksempel. Timer og pris er fra hver sin kommune og hver sin "
        "tid, så summen er kun et eksempel.",
    )
    return Examples(head, rows, notes if rows else ())
