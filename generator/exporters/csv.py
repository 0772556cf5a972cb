"""A folder of CSV files for other systems: one a table, and one of what it takes to compare them.

They are as a Danish Excel opens and saves them.
"""

from collections.abc import Mapping

from generator.model.catalogue import Catalogue
from generator.spreadsheets.csvs import written
from generator.tables.export import Book
from generator.texts import sheets as say


def export(book: Book, catalogue: Catalogue) -> Mapping[str, bytes]:
    files = {say.BASE: book.base}
    for sheet, rows in book.tables:
        number = [say.NUMBER] if sheet.list else []
        head = (say.ID, *number, *(column.heading for column in sheet.columns))
        table = [(row.id, *([row.number] if sheet.list else []), *row.cells) for row in rows]
        files[sheet.name] = (head, *table)
    return {f"{name}.csv": written(rows) for name, rows in files.items()}
