"""Tilgængelighedserklæringen mangler eller er ikke set efter i et år.

**Hvad:** `was_url` i mkdocs.yml er ikke udfyldt, eller `was_dato` mangler eller er over et år
gammel.

**Hvorfor:** Et offentligt websted skal have en erklæring, der er lavet med
Digitaliseringsstyrelsens værktøj, og et link til den, og den skal ses efter hvert år (lov nr. 692
af 2018 og bekendtgørelse nr. 904 af 2019). Et eksempel på en kommune behøver ingen.

**Eksempel:** en kommune uden `was_url`

**Sådan retter du det:** Lav eller ret erklæringen, og skriv dens adresse i `was_url` og dagen i
`was_dato`.
"""

from datetime import date

from generator.model.settings import DECLARATION, OWNER, review_due
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import day

CODE = "was"
_MONTHS = 12


def message(*, date: str) -> Message:
    """``date`` is the day of the declaration; empty when there is none, a dash for no day."""
    if not date:
        what = "Der er ingen adresse på den officielle tilgængelighedserklæring."
        return Message(what, "Skriv den i “was_url” og dagen i “was_dato”.")
    if date == _NO_DAY:
        what = "Det står ikke, hvornår tilgængelighedserklæringen sidst er set efter."
        return Message(what, "Skriv dagen i “was_dato”.")
    return Message(
        f"Tilgængelighedserklæringen er sidst set efter {day(date)}.",
        "Se den efter, ret den, og skriv dagen i “was_dato”.",
    )


_NO_DAY = "-"


def check(view: CatalogueView) -> Diagnostics:
    """A warning when a real municipality has no declaration, or an old one."""
    settings, places = view.context.settings, view.context.setting_places
    if settings.declaration is None:
        if (OWNER,) in places:
            yield warning(CODE, message, places[OWNER,], date="")
    elif (DECLARATION,) in places and not _is_recent(settings.declared, view.context.today):
        said = settings.declared.isoformat() if settings.declared else _NO_DAY
        yield warning(CODE, message, places[DECLARATION,], date=said)


def _is_recent(declared: date | None, today: date) -> bool:
    return declared is not None and today <= review_due(declared, _MONTHS)
