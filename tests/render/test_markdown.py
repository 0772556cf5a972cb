"""Markdown of entries becomes HTML that cannot do harm."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.markdown import parser
from generator.nodes import read_document
from generator.render.markdown import to_html
from tests.render.elements import read
from tests.support.hostile import FOLDER

# Everything that plain prose may hold, and what looks like markup at a line's beginning only.
PROSE = st.lists(
    st.sampled_from(
        ["Et", "forløb", "på", "13", "1.", "2)", "-", "+", "--", "–", ":", ",", ".", "'", '"', "(",
         " ", "  ", "    ", "\n", "\n\n", " \n", "  \n", "\t", "\u00a0", "%", "é", "“Roser”", "/"]
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(PROSE)
def test_plain_prose_becomes_the_same_html_as_the_parser_makes(text: str) -> None:
    assert str(to_html(text)) == _with_headings_shifted(parser().render(text))


def _with_headings_shifted(html: str) -> str:
    """An underlined heading is level 2, which is shown at level 3."""
    return html.replace("<h2>", "<h3>").replace("</h2>", "</h3>")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("En linje.\n", "<p>En linje.</p>\n"),
        ("Et\nafsnit\n\nEt til", "<p>Et\nafsnit</p>\n<p>Et til</p>\n"),
        ("Et\n\n \n\nto", "<p>Et</p>\n<p>to</p>\n"),
        ('Vi siger "hej" på Mortens\'', "<p>Vi siger &quot;hej&quot; på Mortens'</p>\n"),
        ("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>\n"),
        ("En linje  \nog en til", "<p>En linje<br />\nog en til</p>\n"),
        ("- kaffe\n- te", "<ul>\n<li>kaffe</li>\n<li>te</li>\n</ul>\n"),
        ("1. først\n2. så", "<ol>\n<li>først</li>\n<li>så</li>\n</ol>\n"),
        ("Overskrift\n--", "<h3>Overskrift</h3>\n"),
        ("*skrå* og **fed**", "<p><em>skrå</em> og <strong>fed</strong></p>\n"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>\n"),
        ("![Et hus](hus.png)", '<p><img src="hus.png" alt="Et hus" /></p>\n'),
    ],
)
def test_commonmark_is_rendered(text: str, html: str) -> None:
    assert str(to_html(text)) == html


def test_a_table_is_rendered() -> None:
    table = read(to_html("| Uge | Timer |\n| --- | --- |\n| 1 | <b> |\n"))
    assert table.tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]
    assert table.text.split() == ["Uge", "Timer", "1", "<b>"]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# a", "3"),
        ("## a", "3"),
        ("### a", "3"),
        ("#### a", "4"),
        ("# a\n\n## b\n\n### c", "345"),
        ("## a\n\n#### b\n\n## c", "353"),
        ("# a\n\n###### b", "36"),
        ("###### a\n\n# b", "63"),
    ],
)
def test_the_highest_heading_is_of_level_three_and_the_rest_keep_their_distance(
    text: str, levels: str
) -> None:
    html = str(to_html(text))
    assert "".join(tag[1] for tag in read(html).tags) == levels
    assert [html.count(f"</h{level}>") for level in "12"] == [0, 0]


ALLOWED = [
    "https://kilde.example.dk/rapport.pdf?side=2&format=a#s3",
    "http://kilde.example.dk",
    "mailto:jobcenter@kommune.example",
    "tel:+4500000000",
    "../maalgrupper/unge.html",
    "/tilbud/jobklub.html#pris",
    "#pris",
    "jobklub.html",
]
REFUSED = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://kilde.example.dk",
    "//kilde.example.dk",
    "https://bruger@kilde.example.dk",
    "http://127.0.0.1/",
    "https://localhost/",
]


@pytest.mark.parametrize("target", ALLOWED)
def test_a_link_to_where_one_may_go_is_a_link_and_nothing_more(target: str) -> None:
    (paragraph, link) = read(to_html(f"[rapport](<{target}> 'en titel')")).elements
    assert (paragraph.tag, link.tag) == ("p", "a")
    assert link.attributes == {"href": target}


@pytest.mark.parametrize("target", REFUSED)
@pytest.mark.parametrize("link", ["[rapport](<{}>)", "[rapport][1]\n\n[1]: <{}>", "<{}>"])
def test_a_link_to_anywhere_else_is_its_text(target: str, link: str) -> None:
    found = read(to_html(link.format(target)))
    assert "a" not in found.tags
    assert found.text.strip() != ""


@given(st.from_regex(r"[a-z][a-z0-9+.-]{0,12}", fullmatch=True), st.text("ab:/.@", max_size=8))
def test_no_other_scheme_is_ever_linked(scheme: str, rest: str) -> None:
    links = [e for e in read(to_html(f"[x]({scheme}:{rest})")).elements if e.tag == "a"]
    assert links == [] or scheme in ("http", "https", "mailto", "tel")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("![Logo](https://tracker.example/pixel.gif)", "<p>Logo</p>\n"),
        ("![Logo](//tracker.example/pixel.gif 'x')", "<p>Logo</p>\n"),
        ("![Logo](data:image/gif;base64,R0lGOD)", "<p>Logo</p>\n"),
        (
            "[![Logo](https://tracker.example/x.gif)](https://kilde.example.dk)",
            '<p><a href="https://kilde.example.dk">Logo</a></p>\n',
        ),
        ('![Hus](hus.png "titel")', '<p><img src="hus.png" alt="Hus" /></p>\n'),
        ('![" onerror="x](hus.png)', '<p><img src="hus.png" alt="&quot; onerror=&quot;x" /></p>\n'),
    ],
)
def test_only_the_sites_own_images_are_shown_and_none_has_a_title(text: str, html: str) -> None:
    assert str(to_html(text)) == html


def quoted(text: str) -> str:
    return text.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


HOSTILE = {
    "a22-md-javascript-url": "<p>klik</p>",
    "a24-md-javascript-tab": quoted('<a href="java\tscript:window.__pwned=1">x</a>'),
    "a28-md-attrlist-style": quoted(
        'Tekst\n{ style="position:fixed;inset:0;background:#fff;z-index:9999" }'
    ),
    "a29-md-iframe": quoted('<iframe src="https://evil.example"></iframe>'),
    "a30-md-form": quoted('<form action="https://evil.example"><input name="cpr"></form>'),
    "a32-md-meta-refresh": quoted(
        '<meta http-equiv="refresh" content="0;url=https://evil.example">'
    ),
    "a35-md-details-ontoggle": quoted('<details open ontoggle="window.__pwned=1">x</details>'),
    "a37-md-frontmatter": "<hr />\n<h3>template: ../../../../etc/passwd\nhide: [navigation]</h3>\n"
    "<p>Tekst</p>",
    "a39-md-uafsluttet-kommentar": quoted("Tekst <!-- ikke lukket"),
    "a43-md-h1": "<h3>Stor overskrift</h3>\n<p>tekst</p>",
    "a44-md-billede-uden-alt": '<p><img src="billede.png" alt="" /></p>',
    "a45-md-fjernbillede": "<p>Logo</p>",
    "a46-md-linktekst": '<p><a href="https://kilde.example.dk">her</a></p>',
    "a50-md-link-title": '<p><a href="/">x</a></p>',
}


def test_every_hostile_text_is_tried() -> None:
    assert {path.stem for path in FOLDER.glob("a[2-5]*.yml")} == HOSTILE.keys()


@pytest.mark.parametrize(("name", "html"), HOSTILE.items(), ids=HOSTILE)
def test_raw_html_is_shown_as_the_text_it_is(name: str, html: str) -> None:
    document, _ = read_document("x.yml", (FOLDER / f"{name}.yml").read_bytes())
    assert document is not None
    data: Any = document.data
    expected = html if html.startswith("<") else f"<p>{html}</p>"
    assert str(to_html(data["beskrivelse"])) == f"{expected}\n"


MARKUP = st.lists(
    st.sampled_from(
        ["<", ">", "&", '"', "'", "[", "]", "(", ")", "!", "`", "*", "_", "\\", "|", "#", "\n",
         "\n\n", " ", "x", "<script>", "</p>", "<!--", "-->", "<img src=x onerror=y>", "&lt;",
         "&#60;", "](", "javascript:", "https://x.example", " onclick=", "<![CDATA[", "<?x", "---",
         "| a |\n|---|\n", "![", "<a href=", "style=", "{: .x }", "~~~\n", "```html\n"]
    ),
    max_size=20,
).map("".join)  # fmt: skip

ELEMENTS = {
    *("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote"),
    *("hr", "br", "a", "img", "table", "thead", "tbody", "tr", "th", "td"),
}


@given(MARKUP)
def test_no_text_makes_an_element_or_an_attribute_that_markdown_does_not_have(text: str) -> None:
    found = read(to_html(text))
    assert found.other == ()
    for element in found.elements:
        assert element.tag in ELEMENTS
        assert element.attributes.keys() <= {"href", "src", "alt", "class", "start", "style"}
        assert not element.attributes.get("href", "").lower().startswith("javascript")
