"""New files as an editor gets them, and the questions and answers on the way to them.

A line that begins with ``#`` and no space is a field in waiting: without the ``#`` it fits.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from generator.model.catalogue import Context


class Wanted(NamedTuple):
    """What a new file says. ``sort`` is an offer's tool or a provider's type."""

    title: str
    sort: str
    owner: str
    publisher: str
    code: str
    example: bool
    day: date


def wanted(title: str, sort: str, owner: str, context: Context) -> Wanted:
    """A new file of the catalogue's municipality, as of the catalogue's day."""
    whose = context.settings.owner
    return Wanted(title, sort, owner, whose.name, whose.code, whose.example, context.today)


_HEAD = {
    "tilbud": """\
# Fjern # foran en linje, og ret den, når du ved, hvad der skal stå. Lad være med at gætte.
# Kør katalog validate undervejs.
titel: {title}
status: planlagt
{example}kommune: {code}
redskab: {sort}
""",
    "virksomheder": """\
# Fjern # foran en linje, og ret den, når du ved, hvad der skal stå. Lad være med at gætte.
# Kør katalog validate undervejs. Skriv aldrig navne på medarbejdere.
navn: {title}
status: under-forhandling
{example}#sektor: privat
#branche: {{tekst: detailhandel}}
kommune: {code}
""",
    "udbydere": """\
# Fjern # foran en linje, og ret den, når du ved, hvad der skal stå. Lad være med at gætte.
navn: {title}
type: {sort}
{example}kommune: {code}
""",
}

_BODY = {
    "tilbud": """\

# Hvem er det for? Skal stå der, før status kan blive aktiv.
#målgrupper:
#  - gruppe: jobparate
#resumé: Én linje, som en borger forstår.

# Hvad sker der, hvor længe, hvor mange timer?
#indhold:
#  - samtale hver uge
#varighed: {uger: {fra: 2, til: 4}}
#timer_pr_uge: {højst: 15}
#optag: {form: løbende}

# Pris og pladser. Skriv tal uden punktum: 12500.
#pris:
#  - {beløb: 1650, enhed: kr/borger/uge, år: ÅRET}
#kapacitet: {pladser: 12, ledige: 3, opdateret: DAGEN}

# Hvordan kommer man dertil?
#visitation:
#  hvem: afdelingen
#  hvordan: efter en samtale
#kontakt: {enhed: afdelingen, e-mail: afdelingen@kommune.example}
""",
    "virksomheder": """\
#resumé: Én linje om stedet og opgaverne.

# Hvilke pladser er der? Skriv tallet og den dag, du har det fra.
#arbejdsopgaver:
#  - varepåfyldning
#pladser:
#  - {form: virksomhedspraktik, antal: 2, ledige: 1, opdateret: DAGEN}
#mentorer: {antal: 1}
#kontakt: {enhed: afdelingen, e-mail: afdelingen@kommune.example}
""",
    "udbydere": """\
#resumé: Én linje om, hvem det er.
#kontakt: {enhed: afdelingen, e-mail: afdelingen@kommune.example}
""",
}

_TAIL = """\

# Hvem svarer for oplysningerne, og hvornår er de sidst læst igennem?
{owner}
gennemgået: {day}
kilder:
  - titel: Kommunens egen registrering
    udgiver: {publisher}
    dato: {day}
    type: egen-registrering
"""


def new_file(kind: str, wanted: Wanted) -> str:
    """The text of a new entry's file."""
    values: Mapping[str, object] = {
        "title": _quoted(wanted.title),
        "sort": _quoted(wanted.sort),
        "owner": f"ansvarlig: {_quoted(wanted.owner)}" if wanted.owner else "#ansvarlig: Team Job",
        "publisher": _quoted(wanted.publisher),
        "code": _quoted(wanted.code),
        "example": "eksempel: ja\n" if wanted.example else "",
        "day": wanted.day.isoformat(),
    }
    body = _BODY[kind].replace("DAGEN", wanted.day.isoformat())
    body = body.replace("ÅRET", str(wanted.day.year))
    return _HEAD[kind].format(**values) + body + _TAIL.format(**values)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


NOT_A_CHECKOUT = (
    "Værktøjets egen mappe med site/ og catalogue/vocabulary/ er her ikke.\n"
    "Hent hele projektet, og kør katalog init derfra.\n"
)


def not_empty(folder: str) -> str:
    return f"{folder} er ikke tom. Vælg en mappe, der ikke findes endnu.\n"


def no_such_municipality(name: str, suggestion: str) -> str:
    """No municipality has a name or a code."""
    meant = f" Mente du “{suggestion}”?" if suggestion else ""
    known = "Skriv navnet eller koden på fire cifre."
    return f"Der er ingen kommune, der hedder “{name}”.{meant}\n{known}\n"


def started(folder: str, name: str) -> str:
    """A municipality has its own catalogue."""
    return (
        f"Kataloget for {name} ligger i {folder}.\n"
        "Det har de faste ord, fire slags aftaler og ét udfyldt eksempel af hver slags.\n\n"
        "Gå ind i mappen, og kør:\n"
        "    make site     bygger siden i public/\n"
        "    make test     kontrollerer det hele\n"
        "README.md siger, hvad I skal gøre først.\n"
    )


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
