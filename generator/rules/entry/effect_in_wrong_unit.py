"""Et effekttal har en anden enhed end sit mål.

**Hvad:** Effektmålet er en andel i procent, men tallet er et antal personer, eller omvendt. Et
antal af nogle (`personer` og `antal`) er en andel.

**Hvorfor:** Andele og antal kan ikke sammenlignes, og den forkerte enhed giver et forkert
billede af tilbuddet.

**Eksempel:** `{mål: i-beskæftigelse, personer: 30}` (målet er en andel)

**Sådan retter du det:** Skriv `andel` ved mål i procent, `personer` ved antal, `ændring` ved
udvikling i procent og `tekst` ved en vurdering i ord.
"""

from generator.model.offer import Offer
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "effekt-enhed"

_FIELD_OF_UNIT = {
    "procent": "andel",
    "personer": "personer",
    "procent-ændring": "ændring",
    "tekst": "tekst",
}


def message(*, measure: str, unit: str, field: str) -> Message:
    return Message(
        f"Effektmålet “{measure}” regnes i {unit}, men der står intet tal i “{field}”.",
        f"Skriv tallet i “{field}”.",
    )


def check(entry: EntryView[Offer]) -> Diagnostics:
    """An error for every effect whose figure is not in the unit of its measure."""
    for index, effect in enumerate(entry.model.effects):
        term = entry.context.term("effektmaal", effect.measure)
        wanted = _FIELD_OF_UNIT.get(term.unit) if term else None
        figures = {
            "andel": effect.share,
            "personer": effect.persons,
            "ændring": effect.change,
            "tekst": effect.text,
        }
        has_other = any(figures[field] is not None for field in ("andel", "personer", "ændring"))
        is_share = wanted == "andel" and effect.part is not None
        is_lacking = wanted and figures[wanted] is None and not is_share
        if is_lacking and wanted and (has_other or effect.text is None) and not effect.too_few:
            place = entry.at("effekt", index)
            yield error(CODE, message, place, measure=term.label, unit=term.unit, field=wanted)
