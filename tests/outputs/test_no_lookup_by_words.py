"""Nothing that is published is found, or told apart, by the Danish words that it is shown with.

Ids are small letters without spaces; what has a capital letter or a space is words for people,
which may be put better on any day.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from jinja2 import Environment, nodes

from generator.texts import labels

ROOT = Path(__file__).resolve().parents[2]

WORDS = re.compile(r"[A-ZÆØÅ][a-zæøå]|\S \S")
FINDS = frozenset({"get", "pop", "index", "count", "startswith", "endswith", "removeprefix"})

# The names of keys on a keyboard, as browsers give them.
KEYS = frozenset({"Escape", "Enter", "Tab", "Home", "End"})


def is_words(value: object) -> bool:
    return isinstance(value, str) and WORDS.search(value) is not None


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
        self._note(node, (node.slice,))

    def visit_MatchValue(self, node: ast.MatchValue) -> None:
        self._note(node, (node.value,))

    def visit_Call(self, node: ast.Call) -> None:
        found = isinstance(node.func, ast.Attribute) and node.func.attr in FINDS
        self._note(node, node.args if found else ())

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
                return is_words(f"{name} of {getattr(labels, name)}") and isinstance(
                    getattr(labels, name), str
                )
            case ast.Name(name) if name in self._constants:
                return self._is_words(self._constants[name])
        return False


def in_python(source: str) -> list[int]:
    return _Lookups(ast.parse(source)).lines


def in_template(source: str) -> list[int]:
    """The lines of a Jinja template that compare with words, or with what is not known."""
    tree = Environment(extensions=[], autoescape=True).parse(source)
    compared = (
        (node.lineno, (node.expr, *(operand.expr for operand in node.ops)))
        for node in tree.find_all(nodes.Compare)
    )
    found = ((node.lineno, (node.arg,)) for node in tree.find_all(nodes.Getitem))
    return [line for line, operands in (*compared, *found) if any(map(_named, operands))]


def _named(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Tuple | nodes.List):
        return any(map(_named, node.items))
    if isinstance(node, nodes.Name):
        return node.name == "unknown"
    return isinstance(node, nodes.Const) and is_words(node.value)


_COMPARED = re.compile(r"""(?:[=!]==?|\bin\b|\bcase|\.(?:at|get|has|includes|indexOf)\()\s*\(?
                           (["'`])(?P<text>[^"'`\n]*)\1 | (["'`])(?P<left>[^"'`\n]*)\3\s*[=!]==?
                        """, re.VERBOSE)  # fmt: skip


def in_script(source: str) -> list[int]:
    """The lines of a script, or a Typst template, that compare with words."""
    return [
        source.count("\n", 0, match.start()) + 1
        for match in _COMPARED.finditer(source)
        if is_words(text := match["text"] or match["left"] or "") and text not in KEYS
    ]


def files(folder: str, pattern: str) -> Iterator[Path]:
    return (path for path in sorted((ROOT / folder).rglob(pattern)) if "vendor" not in path.parts)


SOURCES = [
    *(
        (path, in_python)
        for path in files("generator/outputs", "*.py")
        if "editors" not in str(path)
    ),
    *((path, in_template) for path in files("site/templates", "*.html")),
    *((path, in_script) for path in files("site/print", "*.typ")),
    *((path, in_script) for path in files("site/assets/js", "*.js")),
]


def test_no_output_template_or_script_finds_anything_by_words() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path, lines in SOURCES
        for line in lines(path.read_text(encoding="utf-8"))
    ]
    assert found == []
