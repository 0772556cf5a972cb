"""A comment on a pull request shows an editor's words and does nothing else with them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.outputs.changes.as_markdown import LIMIT, render
from generator.outputs.changes.outline import Item, Outline, Piece, Section
from generator.render.forge import escaped
from generator.texts.printable import masked, printable

# What a forge reads: raw HTML, links without brackets, tables, words that are struck out.
FORGE = MarkdownIt("gfm-like", {"html": True, "linkify": False})
NO_WIDTH = "\u200b"

HOSTILE = [
    "@kommune/alle se her",
    "Se #12, !34 og $5, eller GH-1: [link](https://a.example) <b>fed</b> <!-- væk",
    "![billede](https://a.example/x.png)",
    "</li></ul><script>alert(1)</script>",
    "**fed** _skrå_ ~~streg~~ `kode` | tabel |",
    "- punkt",
    "1. punkt",
    "=====",
    "/close",
    "https://a.example og www.a.example og a@kommune.example",
    "&lt;b&gt; &#64;alle",
    ":rocket: \\",
]
TEXTS = st.one_of(
    st.sampled_from(HOSTILE), st.text("ab1 @#*_`<>[]()!|~&\\-+=.:/$\"'æ\n", min_size=1, max_size=12)
)


def outline(text: str, lines: int = 1) -> Outline:
    line = (Piece("navn", text), Piece("samme", text), Piece("nyt", text), Piece("udgået", text))
    items = tuple(Item(line, (line,)) for _ in range(lines))
    return Outline("Titel", "Resumé.", (Section("Ændret", items),))


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_text_is_shown_as_it_is_and_as_nothing_else(text: str) -> None:
    html = FORGE.render(f"- {escaped(text)}")
    assert set(re.findall(r"</?(\w+)", html)) == {"ul", "li"}
    shown = unescape(re.sub(r"<[^>]*>", "", html)).replace(NO_WIDTH, "")
    assert shown.strip() == masked(printable(text)).strip()


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_nobody_is_called_and_nothing_referred_to(text: str) -> None:
    shown = unescape(escaped(text))
    assert re.search(r"[@#!$~%&^]\w|://|www\.", shown, re.IGNORECASE) is None


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_makes_a_line_or_an_element_of_its_own(text: str) -> None:
    html = FORGE.render(render(outline(text)))
    assert html.count("<li>") == 2
    assert set(re.findall(r"<(\w+)", html)) <= {"h3", "h4", "p", "ul", "li", "strong", "s"}


def test_a_long_report_is_cut_at_a_line_and_says_so() -> None:
    said = render(outline("Et ganske almindeligt tilbud", lines=5_000))
    assert len(said) < LIMIT
    assert re.search(r"\n\n[0-9.]+ linjer er udeladt her\.[^\n]*\n$", said)
