"""One question on the terminal, until the answer can be used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from generator.texts import questions as say
from generator.validation.problems import nearest


def ask(question: str, default: str, check: Callable[[str], str]) -> str:
    """A line that ``check`` finds no fault in. Enter alone gives the default."""
    sys.stdout.write(f"\n{question}\n")
    while True:
        answer = input(say.prompt(default)).strip() or default
        fault = check(answer)
        if not fault:
            return answer
        sys.stdout.write(fault)


def choose(question: str, words: Mapping[str, str]) -> str:
    """One of some words, typed as the word or as its number."""
    sys.stdout.write(f"\n{question}\n{say.choices(words)}")
    known, default = list(words), ""
    while True:
        answer = input(say.prompt(default)).strip() or default
        if answer in words:
            return answer
        if answer.isdecimal() and 1 <= int(answer) <= len(known):
            return known[int(answer) - 1]
        default = nearest(answer, known)
        sys.stdout.write(say.no_such_choice(answer, default))
