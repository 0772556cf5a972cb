"""Et tal ligner et personnummer.

**Hvad:** Der står ti cifre, hvor de første seks kan være en fødselsdato, med eller uden
streg, skråstreg, punktum eller mellemrum, eller hele årstallet og så fire cifre. Kommentarer i
filen tæller med, for filerne er også synlige.

**Hvorfor:** Et personnummer må ikke offentliggøres (CPR-loven § 54, stk. 3), og kataloget
indeholder aldrig oplysninger om en borger. Derfor vises tallet heller ikke i denne besked.

**Eksempel:** `Ring om 010101-0000`

**Sådan retter du det:** Slet tallet. Har det været gemt i git, skal det også fjernes fra
historikken: kontakt den, der driver kataloget.
"""

import re

from generator.nodes.text import position_at
from generator.rules.base import Diagnostics, Message, error, warning

CODE = "cpr"

# Day (or day + 60: a replacement number), month, year, an optional mark, four digits.
_DAY = r"(?:[0-2]\d|3[01]|6[1-9]|[78]\d|9[01])"
_MONTH = r"(?:0[1-9]|1[0-2])"
_DATE = rf"{_DAY}[ .]?{_MONTH}[ .]?\d{{2}}"
_RULED = rf"{_DAY}(?:-{_MONTH}-|/{_MONTH}/)\d{{2}}"
_MARK = r"[-./_\u00ad\u2010-\u2015\u2212\u00a0 ]{0,3}"
# With the whole year a date is in many texts: a mark must bind it to four digits that are
# no year themselves, as they are in 01.01.2025-2026.
_WHOLE_YEAR = rf"{_DAY}(?:[ .]?{_MONTH}[ .]?|-{_MONTH}-|/{_MONTH}/)(?:19|20)\d{{2}}"
_BOUND = r"[ \u00a0]?[-./_\u00ad\u2010-\u2015\u2212][ \u00a0]?(?!(?:19|20)\d{2})"
_PAIRS = rf"{_DAY} {_MONTH} \d\d \d\d \d\d(?! \d)"
_NUMBER = re.compile(
    rf"(?<!\d)(?<!\d[.,])"
    rf"(?:(?:{_DATE}|{_RULED}){_MARK}\d{{4}}|{_WHOLE_YEAR}{_BOUND}\d{{4}}|(?<!\d ){_PAIRS})(?!\d)"
)
_SPLIT = re.compile(rf"(?<!\d){_DATE}[-\u2010-\u2015]? *\r?\n *\d{{4}}(?!\d)")
_P_NUMBER = re.compile(r"\bp_nummer:\s*[\"']?$")
# What every match of the two has in it. It starts with a digit, so that a search passes over
# all other text at once; few texts have it, and only those are looked at closely. No day begins
# with 4 or 5, and no month with 2-9: that sets most telephone numbers aside.
_TEN_DIGITS = re.compile(
    r"\d\d(?<![45]\d)[ ./-]?\d\d(?<![2-9]\d)[ ./-]?\d\d(?:\d\d)?[^0-9A-Za-z]*\d\d ?\d\d"
)
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")


def message() -> Message:
    return Message("Her står noget, der ligner et personnummer.", "Slet det.")


def check(file: str, text: str) -> Diagnostics:
    """One error a line that holds a number like a personal number; a warning when it is split."""
    if not _TEN_DIGITS.search(text):
        return
    plain = _FOREIGN_DIGIT.sub(lambda match: str(int(match[0])), text)
    for match in _NUMBER.finditer(plain):
        if _is_date_like(match.group()) and not _P_NUMBER.search(plain[: match.start()]):
            yield error(CODE, message, position_at(file, plain, match.start()))
    for match in _SPLIT.finditer(plain):
        if _is_date_like(match.group()):
            yield warning(CODE, message, position_at(file, plain, match.start()))


def _is_date_like(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    day, month = int(digits[:2]) % 60, int(digits[2:4])
    return 1 <= day <= 31 and 1 <= month <= 12
