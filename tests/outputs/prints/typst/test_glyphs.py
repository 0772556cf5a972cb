"""The fonts' own tables tell which characters can be printed."""

from __future__ import annotations

import pytest

from generator.outputs.prints.typst.printer import unshowable
from tests.outputs.prints.typst.printing import FOLDER

FONTS = [path.read_bytes() for path in sorted(FOLDER.rglob("*.ttf"))]


def test_danish_and_its_neighbours_can_be_printed() -> None:
    missing = unshowable(FONTS)
    text = "ABC æøå ÆØÅ äöü éèê ðþ ŁŚ – — … “” „ ‚ ’ » « § ½ % € £ ° × ≥ ≤ ≈ • ™ © ß ñ ç"
    assert missing.findall(text) == []


@pytest.mark.parametrize("text", ["→", "😀", "العربية", "\x01", "\ufeff", "中文"])
def test_what_no_font_has_is_found_as_one_run(text: str) -> None:
    assert unshowable(FONTS).findall(f"a{text}b") == [text]
