"""Text → the words in it."""

from __future__ import annotations

import re
import unicodedata

# Latin letters and digits. Other scripts are left out: Python and the browser need not know the
# same version of Unicode, and these they agree on.
_WORD = re.compile("[0-9a-z\u00df-\u00f6\u00f8-\u024f]+")
_SOFT_HYPHEN = "\u00ad"

# Words that say nothing about what a text is about. The list goes into the index: if the index
# and the browser did not leave out the same words, a page would not be found by its own title.
_STOP = """
    af alle at bare blev blive bliver da de dem den denne der deres det dette din dine disse dit
    du efter ej eller en end er et for fordi fra få får gennem gør gøre ham han har havde
    hen hende her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår
    i ind inden jeg jo kan kun kunne man med mellem men mens mere mig min mine mit mod må nu når
    nogle noget nogen og også om op os over på samt selv sig sin sine sit skal skulle som så til
    ud under var ved vi via vil ville være været paragraf
"""
STOP_WORDS = frozenset(_STOP.split())


def words(text: str) -> list[str]:
    """The words of a text in their order, in lower case and with composed letters."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower().replace(_SOFT_HYPHEN, ""))
