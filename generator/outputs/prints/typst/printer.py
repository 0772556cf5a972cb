"""The one module that knows Typst, which sets the PDFs.

Typst reads the fonts itself, below the folder that it is given. What a print says is handed
over as one more file among the templates: as an input to the compiler it would be part of all
that the compiler keeps, and nothing kept would serve the next print.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial, reduce
from io import BytesIO
from typing import Any

import typst
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from generator.model.catalogue import Context
from generator.outputs.prints.parts import Print, Sheet
from generator.outputs.prints.typst import PrintError
from generator.outputs.prints.typst.data import TEMPLATES, Data, tries


class Printer:
    """A kept compiler. What it has read of templates and fonts serves all that it prints."""

    def __init__(self, folder: str, templates: Mapping[str, bytes], fonts: Sequence[bytes]) -> None:
        """``templates`` by name; the fonts lie below ``folder``, and ``fonts`` are the same.

        Raises PrintError when there are none: then no letter could be shown.
        """
        if not fonts:
            raise PrintError(f"no fonts below {folder}")
        found = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[folder],
        )
        self._templates = templates
        self._compiler = typst.Compiler(root=folder, font_paths=found)
        self._unshowable = unshowable(fonts)

    def pdf(self, print: Print, context: Context) -> bytes:
        """The bytes of a PDF. The same print on the same day gives the same bytes.

        Raises PrintError when it cannot be made.
        """
        template = TEMPLATES[type(print)]
        for data in tries(print, context):
            made = self._set(template, data, context.today)
            if not isinstance(print, Sheet) or pages(made) == 1:
                return made
        raise PrintError("more than one page")

    def _set(self, template: str, data: Data, day: date) -> bytes:
        data = _printable(data, self._unshowable)
        files = {
            **self._templates,
            "data.json": json.dumps(data, ensure_ascii=False).encode(),
            "main.typ": f'#include "{template}"'.encode(),
        }
        try:
            made = self._compiler.compile(
                files,  # type: ignore[type-var]  # several files by name, as its README shows
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
            )
        except typst.TypstError as failure:
            raise PrintError(failure.diagnostic or failure.message) from failure
        assert isinstance(made, bytes)
        return made


# At the beginning of a line, where no text of an entry can be.
_PAGE = re.compile(rb"^<</Type/Page/", re.MULTILINE)


def pages(pdf: bytes) -> int:
    """How many pages a PDF of Typst's has."""
    return len(_PAGE.findall(pdf))


# What is not for reading stays as it is.
_ADDRESSES = ("to", "address", "qr")
_LONG_WORD = re.compile(r"\S{32}(?=\S{8})")


def _printable(value: Any, unshowable: re.Pattern[str]) -> Any:
    """Plain data with a mark for every run of characters that no font has.

    Very long words get places where a line may break.
    """
    again = partial(_printable, unshowable=unshowable)
    if isinstance(value, str):
        return _LONG_WORD.sub("\\g<0>\u200b", unshowable.sub(LOST, value))
    if isinstance(value, dict):
        return {k: item if k in _ADDRESSES else again(item) for k, item in value.items()}
    return [again(item) for item in value] if isinstance(value, list) else value


LOST = "\ufffd"
"""What stands for a character without a shape: PDF/UA allows none, and an entry may hold any."""

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
