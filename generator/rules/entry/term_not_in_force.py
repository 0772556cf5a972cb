"""Et ord gælder ikke på den dag, kataloget viser.

**Hvad:** Et tilbud eller en virksomhed, der er i brug, henviser til en målgruppe, et redskab
eller en lovregel, som er ophørt eller endnu ikke er trådt i kraft.

**Hvorfor:** Målgrupper og redskaber kommer og går med loven. Den, der læser siden, skal kunne
stole på, at tilbuddet kan bruges i dag.

**Eksempel:** `redskab: jobrotation` på et aktivt tilbud efter 31. januar 2026

**Sådan retter du det:** Brug det ord, der har afløst det gamle, eller sæt status til `ophørt`
eller `historisk`.
"""

from generator.model.kinds import AnyEntry
from generator.rules.base import Diagnostics, EntryView, Message, error
from generator.rules.references import term_references
from generator.texts import numbers
from generator.texts.messages.base import day

CODE = "ord-gaelder-ikke"


def message(
    *, value: str, vocabulary: str, when: str, date: str, replaced_by: tuple[str, ...]
) -> Message:
    if when == "kommende":
        begins = f"træder først i kraft {day(date)}" if date else "er kun varslet"
        return Message(f"“{value}” {begins}.", "Vent med at bruge det.")
    ended = f" {day(date)}" if date else ""
    instead = numbers.listing(replaced_by, "eller")
    remedy = (
        f"Brug {instead}, eller sæt status til ophørt eller historisk."
        if instead
        else f"Brug et ord, der gælder (se catalogue/vocabulary/{vocabulary}.yml), eller sæt"
        " status til ophørt eller historisk."
    )
    return Message(f"“{value}” ophørte{ended}.", remedy)


def check(entry: EntryView[AnyEntry]) -> Diagnostics:
    """An error for every term of an entry in use that is not in force on the build's date."""
    if not entry.in_use:
        return
    for path, vocabulary, value in term_references(entry):
        term = entry.context.term(vocabulary, value)
        if term is None or term.valid_on(entry.today):
            continue
        ended = term.ended_by(entry.today)
        turn = term.valid_to if ended else term.valid_from
        yield error(
            CODE,
            message,
            entry.at(*path),
            value=term.label,
            vocabulary=vocabulary,
            when="ophørt" if ended else "kommende",
            date=turn.isoformat() if turn else "",
            replaced_by=tuple(term.replaced_by),
        )
