"""What may stand in a text that is rendered: links, images, headings and lists."""

from __future__ import annotations

import pytest

from generator.rules.entry import (
    empty_link_text,
    folded_list,
    forbidden_link,
    heading_too_high,
    image_without_text,
    third_party_image,
)
from tests.support.catalogue import found_by

OFFER = "titel: Jobklub\nstatus: aktiv\nredskab: virksomhedspraktik\n"


def described(*lines: str) -> str:
    """An offer with a description, whose first line is line 5."""
    return OFFER + "beskrivelse: |\n" + "".join(f"  {line}\n" for line in lines)


REFUSED = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://a.example/",
    "//evil.example/x",
    "https://star.dk@evil.example/",
    "http://127.0.0.1/",
    "http://localhost/",
    "https:evil",
    "mailto:a@b.dk?bcc=c@d.dk",
    "\\\\evil.example",
    "/\\evil.example",
    "..//evil.example",
    "java&#9;script:x",
    "&#106;avascript:x",
]

ALLOWED = [
    "https://www.star.dk/side?a=b&c=d#e",
    "http://a.example",
    "HTTPS://A.EXAMPLE/",
    "mailto:job@kommune.example",
    "tel:+4500000000",
    "../tilbud/jobklub.html",
    "./side.html#afsnit",
    "/om/index.html",
    "#afsnit",
    "side.html",
]


@pytest.mark.parametrize("target", REFUSED)
def test_a_link_to_where_the_site_may_not_lead_is_an_error(target: str) -> None:
    text = described("Om forløbet.", "", f"Se [planen]({target}) først.")
    assert found_by(forbidden_link, "tilbud", text) == [("7:1", "error", {})]


@pytest.mark.parametrize("target", ALLOWED)
def test_a_link_to_the_web_to_mail_phone_or_the_site_is_allowed(target: str) -> None:
    assert found_by(forbidden_link, "tilbud", described(f"Se [planen]({target}).")) == []


@pytest.mark.parametrize(
    "line", ["<javascript:alert(1)>", "[planen][1]\n\n  [1]: javascript:alert(1)"]
)
def test_every_way_to_write_a_link_is_looked_at(line: str) -> None:
    assert found_by(forbidden_link, "tilbud", described(line)) == [("5:1", "error", {})]


def test_each_link_is_told_on_its_own_line() -> None:
    text = described("- [a](x:y) og", "  [b](x:z)", "", "| c |", "| - |", "| [c](x:w) |")
    assert [place for place, *_ in found_by(forbidden_link, "tilbud", text)] == [
        "5:1",
        "6:1",
        "10:1",
    ]


def test_what_is_no_link_is_not_judged() -> None:
    text = described(
        "Skriv `[x](javascript:y)` og <b>ikke</b> [klammer]", "", "    [x](javascript:y)"
    )
    assert found_by(forbidden_link, "tilbud", text) == []


@pytest.mark.parametrize(
    "words", ["her", "Her", "Læs mere", "læs mere her", "klik her", "se mere.", "Link", "mere…"]
)
def test_a_link_text_that_says_nothing_is_a_warning(words: str) -> None:
    text = described("Om forløbet.", f"[{words}](https://a.example/)")
    assert found_by(empty_link_text, "tilbud", text) == [("6:1", "warning", {"text": words})]


@pytest.mark.parametrize("link", ["[](https://a.example/)", "[**her**](https://a.example/)"])
def test_a_link_without_a_text_of_its_own_is_a_warning(link: str) -> None:
    ((place, severity, _),) = found_by(empty_link_text, "tilbud", described(link))
    assert (place, severity) == ("5:1", "warning")


@pytest.mark.parametrize(
    "words", ["Læs mere om praktik", "Herning Kommune", "Seniorlinket", "![To borgere](a.png)"]
)
def test_a_link_text_that_says_where_it_leads_is_fine(words: str) -> None:
    assert found_by(empty_link_text, "tilbud", described(f"[{words}](https://a.example/)")) == []


@pytest.mark.parametrize("image", ["![](a.png)", "![ ](a.png)", "[![](a.png)](https://a.example/)"])
def test_an_image_without_a_text_is_an_error(image: str) -> None:
    assert found_by(image_without_text, "tilbud", described("Om.", image)) == [("6:1", "error", {})]


def test_an_image_with_a_text_is_fine() -> None:
    text = described("![To borgere ved en drejebænk](../billeder/a.png)")
    assert found_by(image_without_text, "tilbud", text) == []
    assert found_by(third_party_image, "tilbud", text) == []


@pytest.mark.parametrize(
    "source",
    ["https://a.example/a.png", "//a.example/a.png", "data:image/png;base64,x", "http://a/b"],
)
def test_an_image_from_elsewhere_is_an_error(source: str) -> None:
    text = described("Om.", "", f"![Logo]({source})")
    assert found_by(third_party_image, "tilbud", text) == [("7:1", "error", {})]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("# Stor",), "5:1"),
        (("Om.", "", "## Stor ##"), "7:1"),
        (("Om.", "", "Stor", "===="), "7:1"),
        (("Om.", "", "Stor", "----"), "7:1"),
        (("> # Stor",), "5:1"),
        (("- # Stor",), "5:1"),
    ],
)
def test_a_large_heading_is_a_warning_on_its_line(lines: tuple[str, ...], place: str) -> None:
    assert found_by(heading_too_high, "tilbud", described(*lines)) == [(place, "warning", {})]


@pytest.mark.parametrize(
    "lines", [("### Lille",), ("#### Mindre",), ("#nummer",), ("`# kode`",), ("---",), ("Sag #3",)]
)
def test_other_signs_are_no_large_headings(lines: tuple[str, ...]) -> None:
    assert found_by(heading_too_high, "tilbud", described(*lines)) == []


@pytest.mark.parametrize("item", ["- ", "* ", "1. ", "2) "])
def test_a_folded_list_is_a_warning(item: str) -> None:
    text = f"{OFFER}beskrivelse: >\n  {item}samtaler\n  {item}kurser\n"
    assert found_by(folded_list, "tilbud", text) == [("4:14", "warning", {})]


@pytest.mark.parametrize(
    "text",
    [
        "beskrivelse: |\n  - samtaler\n  - kurser\n",
        "beskrivelse: >\n  En tekst\n  over to linjer.\n",
        "beskrivelse: >\n  - kun ét punkt\n",
        "beskrivelse: >\n  - samtaler\n\n  - kurser\n",
    ],
)
def test_other_texts_may_be_folded(text: str) -> None:
    assert found_by(folded_list, "tilbud", OFFER + text) == []


def test_the_clauses_of_an_agreement_are_read_as_markdown_too() -> None:
    text = """\
navn: Praktik
resumé: En aftale.
versioner:
  - version: nu
    klausuler:
      - id: a
        emne: Pladser
        tekst: |
          To pladser.

          # Stor
          [her](x:y)
        kilder: [jobindsats]
"""
    assert found_by(heading_too_high, "aftaler", text) == [("11:1", "warning", {})]
    assert found_by(forbidden_link, "aftaler", text) == [("12:1", "error", {})]
    assert found_by(empty_link_text, "aftaler", text) == [("12:1", "warning", {"text": "her"})]


def test_a_text_in_quotation_marks_has_the_place_where_it_begins() -> None:
    text = OFFER + 'beskrivelse: "Om.\\n\\n# Stor"\n'
    assert found_by(heading_too_high, "tilbud", text) == [("4:14", "warning", {})]
