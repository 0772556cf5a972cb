"""The questions of `katalog new` on a terminal."""

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
    """The prompt before the answer; Enter alone gives the default."""
    return f"[{default}] > " if default else "> "


def choices(words: Mapping[str, str]) -> str:
    """A list of words to choose from, each with its number and its meaning."""
    width = max(map(len, words))
    lines = (f"{word:{width}}  {meaning}".rstrip() for word, meaning in words.items())
    return "".join(f"{number:3} {line}\n" for number, line in enumerate(lines, 1))


def no_such_choice(given: str, suggestion: str) -> str:
    meant = f" Mente du “{suggestion}”? Så tryk Enter." if suggestion else ""
    return f"“{given}” er ikke et af ordene. Skriv et ord fra listen eller dets tal.{meant}\n"
