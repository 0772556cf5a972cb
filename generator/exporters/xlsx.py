"""A workbook that is pleasant to write in."""

from collections.abc import Mapping

from generator.model.catalogue import Catalogue
from generator.spreadsheets.workbook import workbook
from generator.tables.export import Book
from generator.tables.words import Words


def export(book: Book, catalogue: Catalogue) -> Mapping[str, bytes]:
    owner = catalogue.context.settings.owner.name
    return {"": workbook(book, Words(catalogue), owner, catalogue.today)}
