"""The text of a file, whatever it holds."""

from generator.diagnostics import Diagnostic
from generator.nodes import Document, read_document
from generator.rules import check_text


def read_text(file: str, raw: bytes) -> tuple[Document | None, list[Diagnostic]]:
    """A file's document, or None, with every problem of its syntax and its text."""
    document, found = read_document(file, raw)
    text = raw.decode("utf-8", "replace") if document is None else document.text
    return document, [*found, *check_text(file, text)]
