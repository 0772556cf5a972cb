"""Diagnostics → Danish: the words of every code, the rules' and the reader's."""

from collections.abc import Mapping

from generator.diagnostics import Diagnostic
from generator.rules import ALL_RULES
from generator.texts.messages import READER
from generator.texts.messages.base import Message, Words, of_code, suggest
from generator.texts.printable import masked, printable


def message(diagnostic: Diagnostic) -> Message:
    """The Danish words of a diagnostic, safe to print."""
    words = WORDS[diagnostic.code].message(**diagnostic.params)
    return Message(masked(printable(words.what)), masked(printable(words.remedy)))


@of_code("ukendt-regel")
def _unknown_rule(*, value: str, suggestion: str) -> Message:
    """En regel i indstillingerne findes ikke.

    **Hvad:** I `extra.katalog.regler` i mkdocs.yml står en kode, som ikke er en regel.

    **Sådan retter du det:** Ret stavemåden. Kun regler kan ændres; en fil, der ikke kan læses, er
    altid en fejl.
    """
    if value in WORDS:
        return Message(f"Beskeden “{value}” er ikke en regel og kan ikke ændres.", "Slet linjen.")
    remedy = suggest(suggestion, "Se reglerne på siden /regler/.")
    return Message(f"Reglen “{value}” findes ikke.", remedy)


WORDS: Mapping[str, Words] = READER | {rule.code: rule.words for rule in ALL_RULES}
