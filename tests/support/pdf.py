"""Reads a PDF as those who get it do: its words, its tags for a screen reader, its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
import pypdfium2
import zxingcpp


class Tag(NamedTuple):
    """A tag of the structure that a screen reader follows, how deep it lies, its alternative."""

    name: str
    depth: int
    alt: str


class Read(NamedTuple):
    """What a PDF says of itself, and what stands on its pages."""

    pages: int
    text: str
    tags: tuple[Tag, ...]
    title: str
    language: str
    is_marked: bool
    ua_part: str | None
    made: str
    links: tuple[str, ...]

    def named(self, name: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.name == name]

    @property
    def flat(self) -> str:
        """The text with single spaces, however the lines were broken."""
        return " ".join(self.text.replace("\u200b", "").split())


def read(raw: bytes) -> Read:
    """Everything about a PDF that tests ask for."""
    with pikepdf.open(BytesIO(raw)) as pdf, pdf.open_metadata() as metadata:
        root = pdf.Root
        return Read(
            pages=len(pdf.pages),
            text=_text(raw),
            tags=tuple(_tags(root.StructTreeRoot.K, 0)) if "/StructTreeRoot" in root else (),
            title=str(pdf.docinfo["/Title"]),
            language=str(root.Lang),
            is_marked=bool(root.MarkInfo.Marked),
            ua_part=metadata.get("{http://www.aiim.org/pdfua/ns/id/}part"),
            made=str(pdf.docinfo["/CreationDate"]),
            links=tuple(_links(pdf)),
        )


def qr_codes(raw: bytes) -> list[str]:
    """What a phone reads from the pictures on the first page, printed at 150 dots an inch."""
    document = pypdfium2.PdfDocument(raw)
    try:
        picture = document[0].render(scale=150 / 72, grayscale=True).to_pil()
    finally:
        document.close()
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def _text(raw: bytes) -> str:
    document = pypdfium2.PdfDocument(raw)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _tags(node: Any, depth: int) -> Iterator[Tag]:
    if isinstance(node, pikepdf.Array):
        for item in node:
            yield from _tags(item, depth)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield Tag(str(node.S).removeprefix("/"), depth, str(node.get("/Alt", "")))
        if "/K" in node:
            yield from _tags(node.K, depth + 1)


def _links(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for note in page.get("/Annots", []):
            if "/A" in note and "/URI" in note.A:
                yield str(note.A.URI)
