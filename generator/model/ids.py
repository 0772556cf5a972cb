"""Ids: the stem of an entry's file, and the last part of its page's address."""

import re
import unicodedata
from functools import lru_cache
from posixpath import basename, splitext

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.model.base import ID_PATTERN

MAX_ID = 80
# Names that the site's own pages and folders have.
RESERVED_IDS = frozenset({"index", "404", "assets", "side", "bogstav", "skabelon"})

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def entry_file(kind: str, id: str) -> str:
    """The file of an entry of a kind."""
    return f"{layout.ENTRY_FOLDERS[kind]}/{id}.yml"


def entry_id(file: str) -> str:
    """The id of the entry in a file: the file's stem."""
    return splitext(basename(file))[0]


def check_id(file: str) -> Diagnostic | None:
    """What is wrong with the id that a file's name gives its entry."""
    id = entry_id(file)
    if id in RESERVED_IDS:
        return error("id", Position(file), value=id, form="optaget", suggestion="")
    if len(id) > MAX_ID:
        return error("id", Position(file), value=id[:40] + "…", form="lang", suggestion="")
    if not re.fullmatch(ID_PATTERN, id):
        return error("id", Position(file), value=id, form="id", suggestion=suggest_id(id))
    return None


@lru_cache(maxsize=4096)
def suggest_id(name: str) -> str:
    """A valid id as near to a name as can be: ``Løntilskud 2`` → ``loentilskud-2``."""
    plain = unicodedata.normalize("NFC", name).casefold().translate(_ASCII)
    plain = unicodedata.normalize("NFD", plain).translate(_ACCENTS)
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_ID].rstrip("-")
