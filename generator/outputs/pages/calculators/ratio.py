"""How many may be in training at a workplace."""

from generator.model.calculators import places, readings_on
from generator.model.catalogue import Context
from generator.model.vocabulary import Reading
from generator.outputs.pages.calculators import parts
from generator.outputs.pages.calculators.parts import Calculator, Examples, Field
from generator.texts import numbers

MOST_STAFF = 1_000_000

# Of small places, where the rule's step ends, and beyond, where the sources part.
EXAMPLES = (4, 10, 25, 50, 60, 80, 120)


def ratio(context: Context) -> Calculator:
    """Ordinary staff → how many may be in training, by each reading of the rule."""
    rules = parts.rules_of(context, "rimelighed")
    readings = readings_on(rules, context.today)
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
                "I praktik, løntilskud eller nytteindsats nu",
                hint="Lad feltet stå tomt, hvis I ingen har.",
                most=MOST_STAFF,
                optional=True,
            ),
        ),
        examples=_examples(readings),
        rules=parts.law_rules(rules, context),
        rates=(),
        more=None,
        data={"readings": [_data(reading, context) for reading in readings]},
    )


def _examples(readings: tuple[Reading, ...]) -> Examples:
    head = ("Ordinært ansatte", *(f"“{reading.name}”" for reading in readings))
    rows = tuple(
        (numbers.number(staff), *(numbers.number(places(staff, one)) for one in readings))
        for staff in EXAMPLES
    )
    notes = (
        "Tallet er alle i praktik, løntilskud og nytteindsats tilsammen, læst på hver af de måder, "
        "kilderne giver.",
    )
    return Examples(head, rows if readings else (), notes)


def _data(reading: Reading, context: Context) -> dict[str, object]:
    return {
        "name": reading.name,
        "counting": reading.counting,
        "steps": [(step.up_to, step.per) for step in reading.steps],
        "source": parts.source_data(reading.source, context),
    }
