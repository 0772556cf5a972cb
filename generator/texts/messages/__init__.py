"""What every diagnostic says: one sentence of what is wrong, one of how to mend it."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Diagnostic
from generator.texts.messages import fields, files, rules, text
from generator.texts.messages.base import Message, Params, Writer, suggest
from generator.texts.printable import masked, printable


def message(diagnostic: Diagnostic) -> Message:
    """The Danish words of a diagnostic, safe to print."""
    words = WRITERS[diagnostic.code](diagnostic.params)
    return Message(masked(printable(words.what)), masked(printable(words.remedy)))


def _unknown_rule(p: Params) -> Message:
    code = p["value"]
    if code in WRITERS:
        return Message(f"Beskeden “{code}” er ikke en regel og kan ikke ændres.", "Slet linjen.")
    return Message(f"Reglen “{code}” findes ikke.", suggest(p, "Se reglerne på siden /regler/."))


WRITERS: Mapping[str, Writer] = {
    **text.WRITERS,
    **fields.WRITERS,
    **files.WRITERS,
    **rules.WRITERS,
    "ukendt-regel": _unknown_rule,
}
