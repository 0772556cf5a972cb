"""Markdown of entries → HTML that cannot do harm, with headings that fit below the page's own."""

import re
from html import escape

from markdown_it.token import Token
from markupsafe import Markup

from generator.model.markdown import parser
from generator.model.urls import is_own, may_link

TOP_HEADING = 3

_ALIGNED = {"left": "k-venstre", "center": "k-midt", "right": "k-hoejre"}

# A text with none of these is plain paragraphs, whatever parser reads it: no sign of markup,
# no space but the common one, no two spaces before a line's end, no list, code or underline.
_MARKUP = re.compile(
    r"[*_`#\[\]!<>|~\\&=]|[^\S \n]|  $|^ *(?:[-+]|\d+[.)](?: |$)|    )", re.MULTILINE
)


def to_html(text: str) -> Markup:
    """The HTML of a text. Links and images that are not allowed become their text."""
    if not _MARKUP.search(text):
        return Markup(_paragraphs(text))  # noqa: S704 - escaped
    markdown = parser()
    tokens = markdown.parse(text)
    _shift_headings(tokens)
    for token in tokens:
        if token.type == "inline":
            token.children = _safe(token.children or [])
        elif "style" in token.attrs:
            # The site's policy allows no style in the page; the style sheet knows the classes.
            alignment = str(token.attrs.pop("style")).removeprefix("text-align:")
            token.attrs["class"] = _ALIGNED[alignment]
    return Markup(markdown.renderer.render(tokens, markdown.options, {}))  # noqa: S704 - no raw HTML


def _paragraphs(text: str) -> str:
    blocks = (block.strip() for block in re.split(r"\n *\n", text))
    return "".join(f"<p>{_unindented(block)}</p>\n" for block in blocks if block)


def _unindented(block: str) -> str:
    lines = "\n".join(line.strip() for line in block.split("\n"))
    return escape(lines, quote=False).replace('"', "&quot;")


def _shift_headings(tokens: list[Token]) -> None:
    headings = [token for token in tokens if token.type in ("heading_open", "heading_close")]
    if not headings:
        return
    shift = max(0, TOP_HEADING - min(int(token.tag[1]) for token in headings))
    for token in headings:
        token.tag = f"h{min(6, int(token.tag[1]) + shift)}"


def _safe(tokens: list[Token]) -> list[Token]:
    """Without links to where none may go, images of others, and titles (which tooltips read)."""
    kept: list[Token] = []
    open_links: list[bool] = []
    for token in tokens:
        if token.type == "link_open":
            open_links.append(may_link(str(token.attrs.get("href", ""))))
            token.attrs.pop("title", None)
            if not open_links[-1]:
                continue
        elif token.type == "link_close":
            if not open_links.pop():
                continue
        elif token.type == "image":
            token.attrs.pop("title", None)
            if not is_own(str(token.attrs.get("src", ""))):
                kept.append(Token("text", "", 0, content=token.content))
                continue
        kept.append(token)
    return kept
