"""Danish as the search sees it: words, spellings that meet, inflection, compounds.

``words``, ``fold`` and ``stem`` are done again in the browser, for what is typed there:
``site/assets/js/search/danish.js`` gives the same for every word, and a test holds them together.
"""

from generator.search.danish.stem import stem
from generator.search.danish.words import STOP_WORDS, fold, words

__all__ = ["STOP_WORDS", "fold", "stem", "words"]
