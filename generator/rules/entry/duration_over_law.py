"""Et forløb varer længere, end reglerne giver mulighed for.

**Hvad:** Tilbuddets varighed er længere end den længste, loven giver for redskabet og
målgruppen, også når forløbet forlænges.

**Hvorfor:** Et forløb, der er for langt, kan være ulovligt. Reglen er data med kilde
(`catalogue/vocabulary/lovregler.yml`), fordi den ændrer sig; en kommune kan hæve den til en
fejl eller slå den fra.

**Eksempel:** virksomhedspraktik på 13 uger for jobparate

**Sådan retter du det:** Ret varigheden eller målgruppen, eller skriv i `varighed: {note: …}`,
hvad der gælder.
"""

from generator.model.offer import Offer
from generator.model.vocabulary import RuleTerm
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "varighed-over-regel"

_KINDS = ("varighed", "løntilskud-varighed", "nytteindsats")


def message(*, weeks: str, limit: str, group: str, rule: str, source: str) -> Message:
    return Message(
        f"Forløbet kan vare {weeks} uger, men “{rule}” giver højst {limit} uger for {group}"
        f" (kilde: {source}).",
        "Ret varigheden eller målgruppen.",
    )


def check(entry: EntryView[Offer]) -> Diagnostics:
    """A warning for an offer in use that lasts longer than a rule allows one of its groups."""
    model = entry.model
    weeks = model.duration.max_weeks if model.duration else None
    if weeks is None or not entry.in_use:
        return
    for group in model.groups:
        rules = [
            rule
            for rule in entry.context.terms("lovregler").values()
            if rule.kind in _KINDS
            and rule.tool == model.tool
            and group.group in rule.groups
            and rule.valid_on(entry.today)
        ]
        limits = [limit for rule in rules if (limit := longest_weeks(rule)) is not None]
        if limits and weeks > max(limits) + 0.01:
            rule = max(rules, key=lambda r: longest_weeks(r) or 0)
            yield warning(
                CODE,
                message,
                entry.at("varighed"),
                weeks=f"{weeks:g}",
                limit=f"{max(limits):g}",
                group=_label(entry, group.group),
                rule=rule.name,
                source=entry.context.source_title(rule.source),
            )


def _label(entry: EntryView[Offer], group: str) -> str:
    term = entry.context.term("maalgrupper", group)
    return term.label if term else group


def longest_weeks(rule: RuleTerm) -> float | None:
    """The longest a rule allows, extension included, in weeks; None when it sets no limit."""
    longest = rule.extended_to or rule.at_most
    return longest.max_weeks if longest else None
