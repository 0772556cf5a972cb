"""Nothing that is published is found, or reported apart, by the Danish words that it is shown with.

Ids have small letters and no spaces; what has a capital letter or a space is words for people,
which may be put better on any day.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator.texts import labels

ROOT = Path(__file__).resolve().parents[2]

WORDS = re.compile(r"^[A-ZÆØÅ][a-zæøå]|\S \S")
FINDS = frozenset({"get", "pop", "index", "startswith", "endswith", "removeprefix"})

# Not words for people: keys on a keyboard as browsers name them, and a sort of value.
IDS = frozenset({"Escape", "Enter", "ArrowUp", "ArrowDown", "partial day"})


def is_words(value: object) -> bool:
    return isinstance(value, str) and value not in IDS and WORDS.search(value) is not None


class _Lookups(ast.NodeVisitor):
    """Where a module compares with words, or finds something by them."""

    def __init__(self, module: ast.Module) -> None:
        self.lines: list[int] = []
        self._constants = {
            target.id: node.value
            for node in module.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self.visit(module)

    def visit_Compare(self, node: ast.Compare) -> None:
        self._note(node, (node.left, *node.comparators))

    def visit_Subscript(self, node: ast.Subscript) -> None:
        is_type = isinstance(node.value, ast.Name) and node.value.id == "Literal"
        self._note(node, () if is_type else (node.slice,))

    def visit_MatchValue(self, node: ast.MatchValue) -> None:
        self._note(node, (node.value,))

    def visit_Call(self, node: ast.Call) -> None:
        finds = isinstance(node.func, ast.Attribute) and node.func.attr in FINDS
        self._note(node, node.args[:1] if finds else ())

    def _note(self, node: ast.expr | ast.pattern, operands: Iterable[ast.expr]) -> None:
        if any(map(self._is_words, operands)):
            self.lines.append(node.lineno)
        self.generic_visit(node)

    def _is_words(self, node: ast.expr) -> bool:
        match node:
            case ast.Constant(value):
                return is_words(value)
            case ast.Tuple(items) | ast.List(items) | ast.Set(items):
                return any(map(self._is_words, items))
            case ast.Attribute(ast.Name("labels"), name):
                return is_words(getattr(labels, name))
            case ast.Name(name) if name in self._constants:
                return self._is_words(self._constants[name])
        return False


def in_python(source: str) -> list[int]:
    """The lines of a module that compare with words, or find something by them."""
    return _Lookups(ast.parse(source)).lines


def in_template(source: str) -> list[int]:
    """The lines of a Jinja template that compare with words, or with what is not known."""
    tree = Environment(autoescape=True).parse(source)
    found: list[tuple[int, tuple[nodes.Node, ...]]] = [
        *((n.lineno, (n.expr, *(op.expr for op in n.ops))) for n in tree.find_all(nodes.Compare)),
        *((node.lineno, (node.arg,)) for node in tree.find_all(nodes.Getitem)),
    ]
    return [line for line, operands in found if any(map(_is_named, operands))]


def _is_named(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Tuple | nodes.List):
        return any(map(_is_named, node.items))
    if isinstance(node, nodes.Name):
        return node.name == "unknown"
    return isinstance(node, nodes.Const) and is_words(node.value)


_QUOTED = r"""(?P<q>["'`])(?P<text>[^"'`\n]*)(?P=q)"""
_COMPARED = re.compile(
    rf"""(?: [=!]==?\s* | \bcase\s+ | \bin\s*\(\s* | \.(?:at|get|has|includes|indexOf)\( ) {_QUOTED}
        | {_QUOTED.replace("?P<q>", "?P<p>").replace("=q", "=p").replace("text", "left")} \s*[=!]=
    """,
    re.VERBOSE,
)
_LOOP = re.compile(r"\bfor [\w, ()]+ in\b")


def in_script(source: str) -> list[int]:
    """The lines of a script, or of a Typst template, that compare with words."""
    return [
        source.count("\n", 0, match.start()) + 1
        for match in _COMPARED.finditer(_LOOP.sub("for", source))
        if is_words(match["text"] or match["left"])
    ]


def _files(folder: str, pattern: str) -> Iterator[Path]:
    return (path for path in sorted((ROOT / folder).rglob(pattern)) if "editors" not in path.parts)


# Editors' schemas are found by the names of models, which have capital letters.
SOURCES: Mapping[tuple[str, str], Callable[[str], list[int]]] = {
    ("generator/outputs", "*.py"): in_python,
    ("site/templates", "*.html"): in_template,
    ("site/print", "*.typ"): in_script,
    ("site/assets/js", "*.js"): in_script,
}


def test_no_output_template_or_script_finds_anything_by_words() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for (folder, pattern), lines in SOURCES.items()
        for path in _files(folder, pattern)
        for line in lines(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (in_python, 'tiles["Varighed"]'),
        (in_python, 'intake.get("Holdstart", "")'),
        (in_python, 'tile.label == "Pladser"'),
        (in_python, "text != labels.NOT_KNOWN"),
        (in_python, 'SEATS = ("Form", "Pladser")\nlabel not in SEATS'),
        (in_python, 'match text:\n    case "ikke oplyst":\n        pass'),
        (in_template, "{% if tile.value == 'ikke oplyst' %}{% endif %}"),
        (in_template, "{% if tile.value == unknown %}{% endif %}"),
        (in_template, "{{ lines['Branche'] }}"),
        (in_script, 'if d.kind == "Aftale" { }'),
        (in_script, 'd.at("Pladser")'),
        (in_script, 'if (text === "ikke oplyst") return;'),
        (in_script, 'if ("Ikke oplyst" !== text) return;'),
        (in_script, 'labels.includes("Pladser")'),
    ],
)
def test_the_check_sees(lines: Callable[[str], list[int]], source: str) -> None:
    assert len(lines(source)) == 1


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (in_python, 'line.id == "seats" or status in ("ophørt", "historisk")'),
        (in_python, 'Sort = Literal["partial day"]\nLine("seats", "Pladser", "")'),
        (in_template, "{% if badge.kind == 'fuldt' %}Fuldt optaget{% endif %}"),
        (in_script, 'for label in ("Dato", "Navn og stilling") { label }'),
        (in_script, 'const label = "Ikke oplyst";'),
    ],
)
def test_the_check_lets_ids_and_labels_be(lines: Callable[[str], list[int]], source: str) -> None:
    assert lines(source) == []
