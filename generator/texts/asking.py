"""What `katalog new` asks on a terminal."""

from __future__ import annotations

from collections.abc import Mapping

WHAT = "Hvad vil du lave?"
TITLE = "Hvad hedder det? Det bliver overskriften på siden."
ID = "Hvad skal filen og sidens adresse hedde?"
SORT: Mapping[str, str] = {
    "tilbud": "Hvilket redskab er det?",
    "udbyder": "Hvilken slags udbyder er det?",
}
OWNER = "Hvilken afdeling svarer for oplysningerne? Tryk Enter, hvis du ikke ved det endnu."
NEEDED = "Der skal stå noget.\n"


def prompt(default: str) -> str:
    """What stands where the answer is typed; Enter alone gives the default."""
    return f"[{default}] > " if default else "> "


def choices(words: Mapping[str, str]) -> str:
    """The words there are to choose from, each with its number and what it means."""
    width = max(map(len, words))
    lines = (f"{word:{width}}  {told}".rstrip() for word, told in words.items())
    return "".join(f"{number:3} {line}\n" for number, line in enumerate(lines, 1))


def no_such_choice(given: str, suggestion: str) -> str:
    meant = f" Mente du “{suggestion}”? Så tryk Enter." if suggestion else ""
    return f"“{given}” er ikke et af ordene. Skriv et ord fra listen eller dets tal.{meant}\n"
