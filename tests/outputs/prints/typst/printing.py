"""The project's own printer, and small prints to try it on."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.outputs.prints.parts import (
    Book,
    BookEntry,
    Chapter,
    Contract,
    Facts,
    Head,
    Print,
    Prose,
    Section,
    Sheet,
    Words,
)
from generator.outputs.prints.typst.printer import Printer
from tests.outputs import factory
from tests.projects import REPOSITORY
from tests.support.pdf import Read, read

FOLDER = REPOSITORY / "site/print"


def printer_of(folder: Path) -> Printer:
    templates = {path.name: path.read_bytes() for path in folder.glob("*.typ")}
    fonts = [path.read_bytes() for path in sorted(folder.rglob("*.ttf"))]
    return Printer(str(folder), templates, fonts)


@cache
def printer() -> Printer:
    return printer_of(FOLDER)


def pdf(print: Print) -> bytes:
    return printer().pdf(print, factory.context())


def printed(print: Print) -> Read:
    return read(pdf(print))


def head(**fields: Any) -> Head:
    least = Head("Faktaark", "Bøgebæk på Ærø", (), (), "", "tilbud/jobklub.html")
    return least._replace(**fields)


def sheet(*sections: Section, qr: bool = False, **fields: Any) -> Sheet:
    return Sheet(head(**fields), sections, "Ansvarlig: Team Job.", qr=qr)


def contract(*clauses: Section) -> Contract:
    sections = (Section("Periode", (Facts((("Indgået", "1. marts 2025"), ("Udløber", ""))),)),)
    signers = ("For Varehuset", "For Eksempel Kommune")
    return Contract(head(), sections, "aftaler/praktik.2020.html", clauses, signers, "Version 2020")


def book() -> Book:
    entry = BookEntry("Jobklub", ("Eksempel",), "Vi søger job.", (Words("Æ."),), "tilbud/a.html")
    chapters = (Chapter("Vejledning", (entry,)), Chapter("Løntilskud", (entry,)))
    return Book(head(title="Tilbudskatalog"), chapters, "Tilbudskatalog")


PROSE = Section(
    "Hvad er det?",
    (Prose("Et **fedt** sted:\n\n1. et\n2. to\n\n## Mere\n\n[Læs](https://star.dk/a)."),),
)
