"""Markdown of entries → a small tree that the print templates draw.

A node is a dict with its kind under ``k``; text is in it as plain strings, which Typst
never reads as markup. Blocks: ``p`` and ``h`` (``c`` inlines, ``l`` level from 1), ``ul`` and
``ol`` (``c`` items of blocks, ``s`` the first number), ``quote`` (``c`` blocks), ``pre``
(``t`` text), ``table`` and ``grid`` (``head`` and ``rows`` of cells of inlines), ``facts``
(``c`` pairs), ``note`` (``c`` inlines). Inlines: strings, ``b``, ``i``, ``a`` (``to`` an
address), ``br``.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from markdown_it.tree import SyntaxTreeNode

from generator.model.markdown import tokens
from generator.model.urls import may_link

Node = dict[str, Any]
Inline = str | Node


def tree(text: str, page: str) -> list[Node]:
    """The blocks of a Markdown text that is on a page with the address ``page``."""
    blocks = _blocks(SyntaxTreeNode(tokens(text)), page)
    return _without_gaps([b for b in blocks if b["k"] != "h" or _is_seen(b["c"])])


def words(text: str) -> Node:
    """A paragraph of plain text."""
    return {"k": "p", "c": [" ".join(text.split())]}


def _blocks(parent: SyntaxTreeNode, page: str) -> list[Node]:
    return [node for child in parent.children for node in _block(child, page)]


def _block(node: SyntaxTreeNode, page: str) -> Iterator[Node]:
    match node.type:
        case "paragraph":
            yield {"k": "p", "c": _inlines(node.children[0], page)}
        case "heading":
            yield _heading(node, page)
        case "bullet_list":
            yield {"k": "ul", "c": [_blocks(item, page) for item in node.children]}
        case "ordered_list":
            items = [_blocks(item, page) for item in node.children]
            yield {"k": "ol", "s": int(node.attrs.get("start", 1)), "c": items}
        case "blockquote":
            yield {"k": "quote", "c": _blocks(node, page)}
        case "fence" | "code_block":
            yield {"k": "pre", "t": node.content.rstrip("\n")}
        case "table":
            yield _table(node, page)


def _heading(node: SyntaxTreeNode, page: str) -> Node:
    """A heading; within a list or a quotation, where it would be out of order, bold words."""
    text = _inlines(node.children[0], page)
    if node.level:
        return {"k": "p", "c": [{"k": "b", "c": text}]}
    return {"k": "h", "l": int(node.tag[1]), "c": text}


def _table(node: SyntaxTreeNode, page: str) -> Node:
    rows = [
        [_inlines(cell.children[0], page) if cell.children else [] for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    return {"k": "table", "head": rows[0], "rows": rows[1:]}


def _inlines(node: SyntaxTreeNode, page: str) -> list[Inline]:
    return [inline for child in node.children for inline in _inline(child, page)]


def _inline(node: SyntaxTreeNode, page: str) -> Iterator[Inline]:
    within = _WITHIN.get(node.type)
    if within is not None:
        yield {"k": within, "c": _inlines(node, page)}
        return
    match node.type:
        case "link":
            yield from _link(str(node.attrs.get("href", "")), _inlines(node, page), page)
        case "softbreak":
            yield " "
        case "hardbreak":
            yield {"k": "br"}
        case _ if node.content:  # an image becomes its text
            yield node.content


_WITHIN: Mapping[str, str] = {"strong": "b", "em": "i"}


def _link(target: str, text: list[Inline], page: str) -> Iterator[Inline]:
    if may_link(target):
        yield {"k": "a", "to": urljoin(page, target), "c": text}
    else:
        yield from text


def _is_seen(inlines: list[Inline]) -> bool:
    """Whether there is anything to see: PDF/UA allows no heading without words."""
    return any(
        any(c.isprintable() and not c.isspace() for c in inline)
        if isinstance(inline, str)
        else _is_seen(inline.get("c", []))
        for inline in inlines
    )


def _without_gaps(blocks: list[Node]) -> list[Node]:
    """Headings from level 1 that never leave a level out: a reader's outline has no holes."""
    levels: list[int] = []
    for block in blocks:
        if block["k"] == "h":
            levels = [level for level in levels if level < block["l"]] + [block["l"]]
            block["l"] = len(levels)
    return blocks
