"""Et ord ophører snart.

**Hvad:** Et tilbud eller en virksomhed i brug henviser til et ord, som ophører inden for
varslingstiden (sættes med `varsel_dage` i mkdocs.yml).

**Hvorfor:** Så kan tilbuddet rettes i god tid, før det ikke længere kan bruges.

**Eksempel:** en målgruppe med `gyldig_til` om fem uger

**Sådan retter du det:** Find ud af, hvad der afløser ordet, og ret tilbuddet, inden det ophører.
"""

from datetime import timedelta

from generator.model.kinds import AnyEntry
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.rules.references import term_references
from generator.texts import numbers
from generator.texts.messages.base import day

CODE = "ord-ophoerer"


def message(*, value: str, date: str, replaced_by: tuple[str, ...]) -> Message:
    instead = numbers.listing(replaced_by, "eller")
    return Message(
        f"“{value}” ophører {day(date)}.",
        f"Det afløses af {instead}." if instead else "Find ud af, hvad der afløser det.",
    )


def check(entry: EntryView[AnyEntry]) -> Diagnostics:
    """A warning for every term of an entry in use that ends within the warning window."""
    if not entry.in_use:
        return
    horizon = entry.today + timedelta(days=entry.context.settings.warn_days)
    for path, vocabulary, value in term_references(entry):
        term = entry.context.term(vocabulary, value)
        if term is not None and term.valid_to and entry.today <= term.valid_to <= horizon:
            place, date = entry.at(*path), term.valid_to.isoformat()
            after = tuple(term.replaced_by)
            yield warning(CODE, message, place, value=term.label, date=date, replaced_by=after)
