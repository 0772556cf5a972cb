"""One layout for all files, made for few conflicts when two have edited the same file.

Keys are in the order of the models, each on its own line; a list's entries do too. What is one
fact is on one line: a quantity, a count with its date, a price with its year and source, and
a list of mere words. It is meant that two who change one fact have to talk. Running text is a
literal block, a paragraph a line, since what is wrapped moves from line to line with every word.

Our own printer, from the reader's own nodes: a library that keeps a file's form on the way
through cannot give a new one, and moves comments when keys change places.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from pydantic import BaseModel
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator import layout
from generator.edits.remarks import MODELINE, Remarks, remarks
from generator.edits.scalars import block, can_fold, is_empty, is_text, text, written
from generator.model.effect import Comparison, Effect
from generator.model.fields import Held, held_by, keys_of
from generator.model.files import form_of_file
from generator.model.goals import Status
from generator.model.intake import Intake, Start
from generator.model.mentors import Hours, SignUp
from generator.model.offer import Capacity, Post, Price
from generator.model.partner import Branch, Cooperation, Seats, Sites
from generator.model.quantities import Amount, Duration
from generator.model.references import Path
from generator.model.shared import Contact, Mentoring, Participants, Place
from generator.model.vocabulary import Divisions, Step
from generator.model.wording import SynonymEntry
from generator.nodes import read_document

WIDTH = 140

_FACTS = frozenset(
    {
        *(Amount, Duration, Intake, Start, Price, Post, Capacity, Effect, Comparison),
        *(Contact, Place, Mentoring, Participants, Branch, Seats, Sites, Status),
        *(Cooperation,),
        *(Hours, SignUp),
        *(Divisions, Step, SynonymEntry),
    }
)
"""The groups that are on one line, where there is room."""


def canonical(file: str, raw: bytes) -> bytes | None:
    """A file's bytes in the one layout, or None when the file has errors in its YAML.

    ``file`` is its path in the project, which says what it holds. Every value reads the same
    as before, and every comment is there. Where that cannot be, the bytes are as they were.
    """
    form = form_of_file(file)
    document, found = read_document(file, raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
    if form is None or document is None or any(problem.is_error for problem in found):
        return None
    said, whole = remarks(document), Held(form.model, of_words=False)
    above = dict(said.above)
    above[()] = _head(file, form.id, said.above.get((), []))
    _lift(above, document.root, (), whole)
    lines = _Printer(replace(said, above=above)).file(document.root, whole)
    new = unicodedata.normalize("NFC", "\n".join(lines) + "\n").encode()
    if new == raw:
        return raw
    again, _ = read_document(file, new)
    if again is None or again.data != document.data:
        return raw
    return new if _own_comments(remarks(again)) == _own_comments(said) else raw


def _head(file: str, form: str, lines: list[str]) -> list[str]:
    """The head of a file, which shows an editor's program where the schema is that it fits."""
    if any(line.startswith(MODELINE) for line in lines):
        return lines
    way = "../" * file.count("/") + layout.PUBLIC
    return [f"{MODELINE} $schema={way}/schemas/{form}.schema.json", *lines]


def _own_comments(said: Remarks) -> list[str]:
    return [line for line in said.comments() if not line.startswith(MODELINE)]


class _Printer:
    def __init__(self, said: Remarks) -> None:
        self.said = said

    def file(self, root: MappingNode, held: Held) -> list[str]:
        lines = _joined(self.said.above.get((), []), self.group(root, (), held, 0))
        return list(dropwhile(lambda line: not line, lines))

    def group(self, node: MappingNode, path: Path, held: Held, indent: int) -> list[str]:
        """The lines of a group, each key with what is said of it."""
        lines: list[str] = []
        for key, value in _in_order(node, held.model):
            here = (*path, key.value)
            head = f"{text(key.value, flow=True)}:"
            inner = self.entry(head, value, here, held_by(held.model, key.value), indent)
            lines = _joined(lines, [*self.said.above.get(here, ()), *inner])
        return _joined(lines, self.said.last.get(path, []))

    def items(self, node: SequenceNode, path: Path, held: Held, indent: int) -> list[str]:
        """The lines of a list, an entry a line or more."""
        lines: list[str] = []
        for index, value in enumerate(node.value):
            here = (*path, index)
            lines = _joined(lines, list(self.said.above.get(here, ())))
            lines = _joined(lines, self.item(value, here, held, indent))
        return _joined(lines, self.said.last.get(path, []))

    def item(self, node: Node, path: Path, held: Held, indent: int) -> list[str]:
        lines = self.entry("-", node, path, held, indent)
        if lines[0] != "-" and not lines[0].startswith("- #"):
            return lines
        beside = [self.said.beside[path]] if path in self.said.beside else []
        lines = self.lines(node, path, held, indent + 2)
        at = next(n for n, line in enumerate(lines) if not line.startswith("#"))
        return [*beside, *lines[:at], f"- {lines[at]}", *_inner(lines[at + 1 :])]

    def entry(self, head: str, node: Node, path: Path, held: Held, indent: int) -> list[str]:
        """A key or a dash and its value."""
        said = self.said.beside.get(path)
        beside = f" {said}" if said else ""
        line = self.line(node, path, held)
        fits = indent + len(head) + 1 + len(line) <= WIDTH
        if isinstance(node, ScalarNode):
            line, lines = self.scalar(node, line, fits=fits)
            is_absent = head != "-" and is_empty(node)
            return [f"{head}{beside}" if is_absent else f"{head} {line}{beside}", *_inner(lines)]
        if line and fits:
            return [f"{head} {line}{beside}"]
        return [f"{head}{beside}", *_inner(self.lines(node, path, held, indent + 2))]

    def scalar(self, node: ScalarNode, line: str, *, fits: bool) -> tuple[str, list[str]]:
        """What is beside a key, and the lines below it."""
        running = block(node.value) if is_text(node) else None
        if running:
            return running
        if not fits and line.startswith(("'", '"')) and can_fold(node.value):
            return ">-", [node.value]
        return line, []

    def lines(self, node: Node, path: Path, held: Held, indent: int) -> list[str]:
        if isinstance(node, MappingNode):
            return self.group(node, path, held, indent)
        return self.items(node, path, held, indent) if isinstance(node, SequenceNode) else []

    def line(self, node: Node, path: Path, held: Held, *, flow: bool = False) -> str:
        """A value on one line, or '' when it needs several."""
        if isinstance(node, ScalarNode):
            is_running = flow and is_text(node) and block(node.value)
            return "" if is_running else written(node, flow=flow)
        if not node.value:
            return "{}" if isinstance(node, MappingNode) else "[]"
        if path in self.said.inside:
            return ""
        if isinstance(node, SequenceNode):
            items = [self.line(v, (*path, n), held, flow=True) for n, v in enumerate(node.value)]
            return f"[{', '.join(items)}]" if held.of_words and all(items) else ""
        if not isinstance(node, MappingNode) or held.model not in _FACTS:
            return ""
        parts = []
        for key, value in _in_order(node, held.model):
            inner = held_by(held.model, key.value)
            shown = self.line(value, (*path, key.value), inner, flow=True)
            parts.append((text(key.value, flow=True), shown))
        whole = ", ".join(f"{key}: {shown}" for key, shown in parts)
        return f"{{{whole}}}" if all(shown for _, shown in parts) else ""


def _in_order(
    node: MappingNode, model: type[BaseModel] | None
) -> Sequence[tuple[ScalarNode, Node]]:
    """A group's keys in the model's order; an unknown one stays behind the one before it."""
    order = {key: n for n, key in enumerate(keys_of(model))} if model is not None else {}
    ranks: list[int] = []
    for key, _ in node.value:
        ranks.append(order.get(key.value, ranks[-1] if ranks else 0))
    return [node.value[n] for n in sorted(range(len(ranks)), key=lambda n: ranks[n])]


def _lift(above: dict[Path, list[str]], node: Node, path: Path, held: Held) -> None:
    """What is said of the first line in a list's entry is above the entry's dash."""
    if isinstance(node, MappingNode) and node.value:
        children = [
            (k.value, v, held_by(held.model, k.value)) for k, v in _in_order(node, held.model)
        ]
    elif isinstance(node, SequenceNode) and node.value:
        children = [(index, value, held) for index, value in enumerate(node.value)]
    else:
        return
    for step, value, inner in children:
        _lift(above, value, (*path, step), inner)
    first = (*path, children[0][0])
    if path and isinstance(path[-1], int) and first in above:
        above[path] = _joined(above.get(path, []), above.pop(first))


def _inner(lines: Sequence[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]


def _joined(lines: Sequence[str], more: Sequence[str]) -> list[str]:
    """Lines and more lines, with no two empty ones between them."""
    is_double = bool(lines and more) and not lines[-1] and not more[0]
    return [*lines, *(more[1:] if is_double else more)]
