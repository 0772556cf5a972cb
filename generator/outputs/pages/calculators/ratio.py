"""How many may be in training at a workplace."""

from collections.abc import Iterable

from generator.model.calculators import COUNTED, counted, exemptions_on, places, readings_on
from generator.model.catalogue import Context
from generator.model.vocabulary import Reading, RuleTerm
from generator.outputs.pages.calculators import parts
from generator.outputs.pages.calculators.parts import Calculator, Examples, Field
from generator.texts import numbers

MOST_STAFF = 1_000_000

# Of small places, on both sides of the rule's step, and beyond.
EXAMPLES = (1, 5, 10, 25, 49, 50, 51, 60, 80, 120)


def ratio(context: Context) -> Calculator:
    """Ordinary staff → how many may be in training, by each reading of the rule."""
    rules = parts.rules_of(context, "rimelighed")
    readings = readings_on(rules, context.today)
    exemptions = exemptions_on(rules, context.today)
    kinds = counted(exemptions)
    return Calculator(
        id="rimelighed",
        title="Hvor mange må I have i praktik og løntilskud?",
        lead="Svaret gælder den enkelte arbejdsplads, altså ét P-nummer.",
        fields=(
            Field(
                "ansatte",
                "Ordinært ansatte på P-nummeret",
                hint="Regnet i fuldtid. Hvem der tæller med, står under reglen.",
                most=MOST_STAFF,
            ),
            Field(
                "iforvejen",
                f"I {numbers.listing(kinds, 'eller')} nu",
                hint="Lad feltet stå tomt, hvis I ingen har.",
                most=MOST_STAFF,
                optional=True,
            ),
            Field(
                "undtaget",
                "Heraf undtaget fra kravet",
                hint=_exempt(exemptions, context),
                most=MOST_STAFF,
                optional=True,
            ),
        ),
        examples=_examples(readings, numbers.listing(kinds)),
        rules=parts.law_rules(rules, context),
        rates=(),
        more=None,
        data={
            "counted": numbers.listing(kinds),
            "readings": [_data(reading, context) for reading in readings],
        },
    )


def _exempt(exemptions: Iterable[RuleTerm], context: Context) -> str:
    """Which groups do not count, and with what: ``førtidspensionister i løntilskud``."""
    groups = context.terms("maalgrupper")
    own = [
        f"{numbers.listing([groups[id].label for id in rule.groups])} i {kind}"
        for rule in exemptions
        if rule.groups and (kind := COUNTED.get(rule.tool or ""))
    ]
    known = f"{numbers.listing(own)} er undtaget. " if own else ""
    return f"{known}Hvem kravet ikke gælder, står under reglen."


def _examples(readings: tuple[Reading, ...], kinds: str) -> Examples:
    agreed = len(readings) == 1
    answers = ("I alt",) if agreed else tuple(f"“{reading.name}”" for reading in readings)
    head = ("Ordinært ansatte", *answers)
    rows = tuple(
        (numbers.number(staff), *(numbers.number(places(staff, one)) for one in readings))
        for staff in EXAMPLES
    )
    ways = "" if agreed else ", læst på hver af de måder, kilderne giver"
    note = f"Tallet er alle i {kinds} tilsammen{ways}."
    return Examples(head, rows if readings else (), (note,))


def _data(reading: Reading, context: Context) -> dict[str, object]:
    return {
        "name": reading.name,
        "counting": reading.counting,
        "steps": [(step.up_to, step.per) for step in reading.steps],
        "source": parts.source_data(reading.source, context),
    }
