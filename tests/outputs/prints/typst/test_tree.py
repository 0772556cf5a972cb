"""Markdown becomes a tree in which text is text, whatever it says."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.prints.typst.tree import tree

PAGE = "https://katalog.example/tilbud/jobklub.html"


def bold(*inlines: Any) -> dict[str, Any]:
    return {"k": "b", "c": list(inlines)}


def par(*inlines: Any) -> dict[str, Any]:
    return {"k": "p", "c": list(inlines)}


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Et\nafsnit.\n\nEt til.", [par("Et", " ", "afsnit."), par("Et til.")]),
        (
            "**fed *begge***, *kursiv*, `kode`",
            [
                par(
                    bold("fed ", {"k": "i", "c": ["begge"]}),
                    ", ",
                    {"k": "i", "c": ["kursiv"]},
                    ", ",
                    "kode",
                )
            ],
        ),
        ("to  \nlinjer", [par("to", {"k": "br"}, "linjer")]),
        (
            "- et\n- to\n\n  mere",
            [{"k": "ul", "c": [[par("et")], [par("to"), par("mere")]]}],
        ),
        ("3. tre\n4. fire", [{"k": "ol", "s": 3, "c": [[par("tre")], [par("fire")]]}]),
        ("> sagt", [{"k": "quote", "c": [par("sagt")]}]),
        ("```\na\n b\n```", [{"k": "pre", "t": "a\n b"}]),
        (
            "| A | B |\n| --- | --- |\n| 1 | **2** |\n| 3 |  |",
            [
                {
                    "k": "table",
                    "head": [["A"], ["B"]],
                    "rows": [[["1"], [bold("2")]], [["3"], []]],
                }
            ],
        ),
        ("![Et billede](x.png)", [par("Et billede")]),
        ("---", []),
        ("- # A", [{"k": "ul", "c": [[par(bold("A"))]]}]),
        ("> ## A", [{"k": "quote", "c": [par(bold("A"))]}]),
        ("#\n\n## ![](x.png)\n\n### \u200b", []),
        ("<b>ikke</b> HTML", [par("<b>ikke</b> HTML")]),
        ("#eval(1) $x$ @ref", [par("#eval(1) $x$ @ref")]),
    ],
)
def test_markdown_becomes_blocks(markdown: str, expected: list[Any]) -> None:
    assert tree(markdown, PAGE) == expected


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("https://star.dk/a", "https://star.dk/a"),
        ("../aftaler/praktik.html", "https://katalog.example/aftaler/praktik.html"),
        ("anden.html#sted", "https://katalog.example/tilbud/anden.html#sted"),
        ("mailto:job@kommune.example", "mailto:job@kommune.example"),
    ],
)
def test_a_link_leads_from_paper_to_where_it_leads_on_the_page(target: str, address: str) -> None:
    expected = {"k": "a", "to": address, "c": ["her"]}
    assert tree(f"[her]({target})", PAGE) == [par(expected)]


@pytest.mark.parametrize("target", ["javascript:alert(1)", "data:text/html,x", "//andre.example"])
def test_a_link_to_where_none_may_lead_is_its_text(target: str) -> None:
    assert tree(f"se [her]({target})", PAGE) == [par("se ", "her")]


@pytest.mark.parametrize(
    ("markdown", "levels"),
    [
        ("## A\n\n### B\n\n## C", [1, 2, 1]),
        ("##### A\n\n# B\n\n###### C", [1, 1, 2]),
        ("# A\n\n### B\n\n### C\n\n## D", [1, 2, 2, 2]),
    ],
)
def test_headings_begin_at_one_and_leave_no_level_out(markdown: str, levels: list[int]) -> None:
    assert [block["l"] for block in tree(markdown, PAGE)] == levels


@given(st.text(alphabet="#-*_`>[]()|! \n.1ab~", max_size=200))
def test_whatever_the_markdown_no_heading_lies_more_than_one_below_the_last(text: str) -> None:
    levels = [0] + [block["l"] for block in tree(text, PAGE) if block["k"] == "h"]
    assert all(after <= before + 1 for before, after in pairwise(levels))
