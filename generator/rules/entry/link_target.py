"""Et link fører et sted hen, som siden ikke må linke til.

**Hvad:** Et link i teksten er ikke en webadresse med `https://` eller `http://`, en `mailto:`-
eller `tel:`-adresse eller en side i kataloget.

**Hvorfor:** Andre slags links kan køre kode hos læseren eller føre et forkert sted hen.

**Eksempel:** `[klik](javascript:…)`

**Sådan retter du det:** Skriv hele adressen med `https://`, eller slet linket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, error
from generator.model.markdown import inline_tokens
from generator.model.urls import url_problem
from generator.rules.base import EntryView

CODE = "url-skema"

_RELATIVE = re.compile(r"^(?:[.]{0,2}/(?!/)|#|[\w-]+(?:/|\.html|$))[\w./#-]*$")
_OTHER = re.compile(r"^(?:mailto:[\w.+-]+@[\w.-]+|tel:\+?[0-9 ]+)$")


def allowed(target: str) -> bool:
    """Whether a link in an entry's text may stand."""
    if _RELATIVE.match(target) or _OTHER.match(target):
        return True
    return url_problem(target) is None


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for every link in Markdown whose target is not allowed."""
    for path, text in entry.markdown():
        if "[" not in text and "<" not in text:
            continue
        for line, token in inline_tokens(text):
            target = str(token.attrs.get("href", "")) if token.type == "link_open" else None
            if target is not None and not allowed(target):
                yield error(CODE, entry.line_in(path, line))
