"""Anchors, aliases, tags and deep nesting are refused before anything is built of them."""

from __future__ import annotations

import pytest

from generator.nodes import read_document
from generator.nodes.guard import MAX_DEPTH, forbidden
from tests.support.catalogue import lines

REFUSED = {
    "a: &x 1\n": "1:4 error yaml-anker",
    "a: [&x b]\n": "1:5 error yaml-anker",
    "a: [b, &x c]\n": "1:8 error yaml-anker",
    "- &x a\n": "1:3 error yaml-anker",
    "a:\n  &x b: 1\n": "2:3 error yaml-anker",
    "a: {&x b: 1}\n": "1:5 error yaml-anker",
    '{"a":&x 1}\n': "1:6 error yaml-anker",
    "a: *x\n": "1:4 error yaml-anker",
    "? *x\n: 1\n": "1:3 error yaml-anker",
    "a:\n  <<: *x\n": "2:7 error yaml-anker",
    "--- &x\na: 1\n": "1:5 error yaml-anker",
    "a:\r  &x b\r": "2:3 error yaml-anker",
    "a:   # kommentar\n  &x b\n": "2:3 error yaml-anker",
    "a: !!str 1\n": "1:4 error yaml-tag",
    "a: !ENV PATH\n": "1:4 error yaml-tag",
    "a: !!python/object/apply:os.system [ls]\n": "1:4 error yaml-tag",
    "!!map\na: 1\n": "1:1 error yaml-tag",
    "a: ! b\n": "1:4 error yaml-tag",
    "%TAG ! tag:a,2000:\n---\na: !b 1\n": "3:4 error yaml-tag",
}

HARMLESS = [
    "titel: Sol & vand\n",
    "titel: Jobklub!\n",
    'titel: "*Jobklub*"\n',
    "titel: 100 % på vej\n",
    "titel: A&B\n",
    "beskrivelse: |\n  *fed* og !vigtigt\n  & mere\n",
    "# & * ! %\ntitel: A\n",
    "titel: '&x'\n",
]

DEEP = {
    "flow sequences": "a: " + "[" * 5_000,
    "flow mappings": "a: " + "{a: " * 5_000,
    "dashes": "a:\n " + "- " * 5_000 + "x\n",
    "dashes with two spaces": "a:\n " + "-  " * 5_000 + "x\n",
    "question marks": "a:\n " + "? " * 5_000 + "x\n",
    "dashes and question marks": "a:\n " + "- ? " * 5_000 + "x\n",
    "indentation": "".join(f"{' ' * i}a:\n" for i in range(400)),
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items(), ids=map(repr, REFUSED))
def test_what_a_catalogue_never_needs_is_refused(text: str, expected: str) -> None:
    document, found = read_document("x.yml", text.encode())
    assert document is None
    assert lines(found) == [expected]


@pytest.mark.parametrize("text", HARMLESS)
def test_the_same_signs_within_a_text_are_text(text: str) -> None:
    assert forbidden("x.yml", text) is None
    assert read_document("x.yml", text.encode())[1] == []


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_deep_nesting_is_refused_and_does_not_exhaust_the_stack(text: str) -> None:
    document, found = read_document("x.yml", text.encode())
    assert document is None
    assert [d.code for d in found] == ["yaml-dybde"]


def nested(depth: int) -> bytes:
    """A file of so many mappings and lists within each other, its own mapping included."""
    return f"a: {'[' * (depth - 1)}{']' * (depth - 1)}\n".encode()


def test_nesting_is_allowed_to_the_limit_and_no_further() -> None:
    assert read_document("x.yml", nested(MAX_DEPTH))[1] == []
    assert lines(read_document("x.yml", nested(MAX_DEPTH + 1))[1]) == ["1:23 error yaml-dybde"]


def test_the_limit_is_the_same_however_it_is_found() -> None:
    """A text with many brackets is checked before parsing, one with few while it is built."""
    padding = b"b: [" + b"[], " * 300 + b"]\n"
    for depth, codes in ((MAX_DEPTH, []), (MAX_DEPTH + 1, ["yaml-dybde"])):
        _, found = read_document("x.yml", padding + nested(depth))
        assert [d.code for d in found] == codes


@pytest.mark.parametrize("sign", ["&", "*", "!", "%", "[", "- ", "? ", " "])
def test_a_file_of_nothing_but_signs_is_answered(sign: str) -> None:
    """A search that goes back over the text would take hours here."""
    text = "a: x" + sign * (200_000 // len(sign)) + "\n"
    document, found = read_document("x.yml", text.encode())
    assert document or found


def test_an_alias_bomb_behind_old_line_endings_does_not_go_off() -> None:
    bomb = "a:\r &a [x,x,x,x,x,x,x,x,x]\r"
    for before, name in zip("abcdefghij", "bcdefghijk", strict=True):
        bomb += f"{name}:\r &{name}\r" + f" - *{before}\r" * 9
    assert [d.code for d in read_document("x.yml", bomb.encode())[1]] == ["yaml-anker"]
