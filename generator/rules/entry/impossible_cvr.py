"""Et CVR-nummer kan ikke være rigtigt.

**Hvad:** De otte cifre består ikke kontrollen modulus 11 med vægtene 2 7 6 5 4 3 2 1.

**Hvorfor:** Et ciffer er tastet forkert, og nummeret fører til en anden virksomhed eller ingen.

**Eksempel:** `cvr: "12345678"`

**Sådan retter du det:** Slå nummeret op på virk.dk, og ret det.

Kilde: Erhvervsstyrelsen, http://erhvervsstyrelsen.dk/modulus_11
"""

from generator.model.partner import Partner
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "cvr"

_WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)


def message(*, value: str) -> Message:
    return Message(
        f"CVR-nummeret “{value}” kan ikke være rigtigt (modulus 11).", "Slå nummeret op på virk.dk."
    )


def is_cvr(number: str) -> bool:
    """Whether eight digits pass modulus 11. It does not show that the company exists."""
    return sum(w * int(d) for w, d in zip(_WEIGHTS, number, strict=True)) % 11 == 0


def check(entry: EntryView[Partner]) -> Diagnostics:
    """An error for a CVR number that fails modulus 11."""
    number = entry.model.cvr
    if number is not None and not is_cvr(number):
        yield error(CODE, message, entry.at("cvr"), value=number)
