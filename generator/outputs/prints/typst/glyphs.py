"""Which characters a font can show.

PDF/UA allows no character without a shape, and an entry may hold any: what the fonts do not
have is shown as U+FFFD, �.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from io import BytesIO

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

LOST = "\ufffd"

# Characters without a shape, which no font needs to have: breaks, joiners, directions.
_INVISIBLE = frozenset(
    map(ord, "\t\n\r\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\ufe0e\ufe0f")
)

# A font may have these, but a PDF/UA may not: they are no characters.
_REFUSED = frozenset((0x0000, 0xFEFF, 0xFFFE))


def unshowable(fonts: Sequence[bytes]) -> re.Pattern[str]:
    """Finds every run of characters that one of the fonts lacks."""
    shared = reduce(lambda a, b: a & b, (characters(font) for font in fonts))
    classes = "".join(_ranges(sorted((shared | _INVISIBLE) - _REFUSED)))
    return re.compile(f"[^{classes}]+")


def characters(font: bytes) -> frozenset[int]:
    """The code points that a TrueType or OpenType font has shapes for."""
    return frozenset(TTFont(BytesIO(font), lazy=True).getBestCmap() or ())


def _ranges(points: Iterable[int]) -> Iterator[str]:
    """Sorted code points as the ranges of a regular expression."""
    first = last = -2
    for point in [*points, -2]:
        if point == last + 1:
            last = point
            continue
        if first >= 0:
            yield f"\\U{first:08x}-\\U{last:08x}"
        first = last = point
