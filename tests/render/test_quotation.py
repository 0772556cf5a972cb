"""Only words that the data have in quotation marks are shown as the source's own."""

import pytest

from generator.publishing.sources import read_templates
from generator.render.html import Templates
from tests.projects import REPOSITORY

PAGE = '{%- import "macros.html" as k -%}{{ k.in_words(text, historic) }}'
TEMPLATES = Templates({**read_templates(REPOSITORY), "x.html": PAGE})


@pytest.mark.parametrize(
    ("text", "historic", "shown"),
    [
        ("“De unge”", True, "Kildens ord: “De unge”"),
        ("“De unge”", False, "Kildens ord: “De unge”"),
        ("De unge", True, "Efter kilden: De unge"),
        ("De unge", False, "De unge"),
    ],
)
def test_the_line_says_whose_words_they_are(text: str, historic: bool, shown: str) -> None:
    html = TEMPLATES.render("x.html", text=text, historic=historic)
    assert html == f"<p>{shown}</p>"
