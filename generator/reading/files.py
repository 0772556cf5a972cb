"""What is wrong with one file, whatever it holds."""

from collections.abc import Sequence

from generator.diagnostics import Diagnostic
from generator.model.catalogue import Context
from generator.model.files import form_of_file, vocabularies
from generator.model.kinds import KINDS
from generator.model.wording import WORD_FILES
from generator.reading.catalogue import read_single
from generator.reading.entry import read_entry
from generator.reading.vocabularies import vocabulary_problems
from generator.reading.wording import read_wording


def problems_of(path: str, raw: bytes, context: Context) -> Sequence[Diagnostic]:
    """What is wrong with a file by itself, among the terms that there are."""
    form = form_of_file(path)
    if form is None:
        return ()
    if form.id in KINDS:
        return read_entry(form.id, path, raw, context).diagnostics
    if form.id in vocabularies():
        return vocabulary_problems(path, raw, context)
    if form.id in WORD_FILES:
        return read_wording({path: raw})[1]
    return read_single(form.model, path, raw, context)[1]
