"""Views of prints → the plain data that their templates read."""

from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import zxingcpp

from generator.model.catalogue import Context
from generator.outputs.prints.parts import (
    Book,
    BookEntry,
    Bullets,
    Chapter,
    Contract,
    Facts,
    Grid,
    Head,
    Note,
    Part,
    Print,
    Prose,
    Section,
    Sheet,
    Words,
)
from generator.outputs.prints.typst.cut import cut, length
from generator.outputs.prints.typst.tree import Node, tree, words
from generator.texts import labels, numbers

Data = dict[str, Any]


class Step(NamedTuple):
    """A try to keep to one page: the size of the text in points, and how much is shown.

    ``characters`` is what there is room for in each section; None is everything.
    """

    size: float
    characters: int | None


STEPS = (
    *(Step(size, None) for size in (10.5, 10, 9.5, 9)),
    *(Step(9, characters) for characters in (900, 500, 250, 120, 50, 20)),
)

# A page has never room for so much text, so there is no need to try.
_HOPELESS = 5_000

TEMPLATES = {Sheet: "sheet.typ", Contract: "contract.typ", Book: "book.typ"}


def tries(print: Print, context: Context) -> Iterator[Data]:
    """Everything that a print's template needs to know.

    For a sheet again and again, in smaller type and then with less text, until it keeps to
    one page; the others may have as many as they need.
    """
    base, path = context.settings.site_url, print.head.path
    common = {
        "date": [context.today.year, context.today.month, context.today.day],
        "made": numbers.day(context.today),
        "owner": context.settings.owner.name,
        "foot": print.foot,
        "edition": labels.INTERNAL_EDITION if context.settings.edition == "intern" else "",
        **_head(print.head, base),
    }
    match print:
        case Sheet():
            yield from _sheet(print, base, common)
        case Contract():
            terms = base + print.terms
            yield common | {
                "sections": [_section(section, base + path) for section in print.sections],
                "terms": _address(terms),
                "clauses": [_clause(clause, terms) for clause in print.clauses],
                "signers": list(print.signers),
            }
        case Book():
            yield common | {"chapters": [_chapter(chapter, base) for chapter in print.chapters]}


def _head(head: Head, base: str) -> Data:
    return {
        "kind": head.kind,
        "title": head.title,
        "marks": list(head.marks),
        "notices": list(head.notices),
        "lead": head.lead,
        **_address(base + head.path),
    }


def _address(address: str) -> Data:
    """An address, and how people read and write it."""
    parts = urlsplit(address)
    return {"address": address, "shown": f"{parts.netloc}{parts.path}"}


def _sheet(sheet: Sheet, base: str, common: Data) -> Iterator[Data]:
    address = base + sheet.head.path
    whole = [_section(section, address) for section in sheet.sections]
    common = common | {"qr": qr_svg(address) if sheet.qr else None}
    # The citizen's sheet begins in larger type; one for the staff seldom has room for it.
    for size, characters in STEPS if sheet.qr else STEPS[1:]:
        sections = [_shortened(section, characters) for section in whole] if characters else whole
        if sum(length(section["c"]) for section in sections) < _HOPELESS:
            yield common | {"size": size, "sections": sections}


def _shortened(section: Data, characters: int) -> Data:
    blocks, is_cut = cut(section["c"], characters)
    return section | {"c": blocks, "more": is_cut}


def _section(section: Section, page: str) -> Data:
    return {"h": section.heading, "c": _blocks(section.parts, page), "more": False}


@lru_cache(maxsize=512)
def _clause(clause: Section, page: str) -> Data:
    """A clause, which is in the agreements of many companies."""
    return _section(clause, page)


def _chapter(chapter: Chapter, base: str) -> Data:
    return {"h": chapter.heading, "entries": [_entry(entry, base) for entry in chapter.entries]}


def _entry(entry: BookEntry, base: str) -> Data:
    address = base + entry.path
    return {
        "h": entry.title,
        "marks": list(entry.marks),
        "lead": entry.lead,
        "c": _blocks(entry.parts, address),
        **_address(address),
    }


def _blocks(parts: Iterable[Part], page: str) -> list[Node]:
    return [node for part in map(partial(_part, page=page), parts) for node in part]


def _part(part: Part, page: str) -> list[Node]:
    match part:
        case Words(text):
            return [words(text)]
        case Prose(markdown):
            return tree(markdown, page)
        case Bullets(items):
            return [{"k": "ul", "c": [[words(item)] for item in items]}]
        case Facts(lines):
            return [{"k": "facts", "c": [list(map(_flat, line)) for line in lines]}]
        case Grid(head, rows):
            return [{"k": "grid", "head": _cells(head), "rows": [_cells(row) for row in rows]}]
        case Note(text):
            return [{"k": "note", "c": [_flat(text)]}]


def _cells(texts: tuple[str, ...]) -> list[list[str]]:
    return [[_flat(text)] for text in texts]


def _flat(text: str) -> str:
    return " ".join(text.split())


def qr_svg(address: str) -> str:
    """The picture as SVG, with the quiet zone that it needs around it."""
    code = zxingcpp.create_barcode(address, zxingcpp.QRCode, ec_level="M")
    svg = code.to_svg()
    return svg[svg.index("<svg") :]
