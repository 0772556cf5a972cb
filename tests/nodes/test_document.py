"""A file's values come with the place of every value and key, or with what is wrong."""

from __future__ import annotations

import pytest

from generator.nodes import Document, read_document
from tests.support.catalogue import lines

TEXT = """\
# En kommentar
titel: Jobklub
"status": 'aktiv'
målgrupper:
  - gruppe: jobparate
    note: "tidligt"
  - {gruppe: unge, note: sent}
varighed: {uger: {fra: 4, til: 13}}
krav: [a, b]
beskrivelse: |
  Første linje.

  Tredje linje.
resumé: >
  To linjer
  bliver én.
område:
formål: ~
"""


def read(text: str) -> Document:
    document, found = read_document("x.yml", text.encode())
    assert document is not None, found
    assert found == []
    return document


def reported(text: str) -> list[str]:
    return lines(read_document("x.yml", text.encode())[1])


def test_values_are_plain_and_empty_ones_are_left_out() -> None:
    assert read(TEXT).data == {
        "titel": "Jobklub",
        "status": "aktiv",
        "målgrupper": (
            {"gruppe": "jobparate", "note": "tidligt"},
            {"gruppe": "unge", "note": "sent"},
        ),
        "varighed": {"uger": {"fra": 4, "til": 13}},
        "krav": ("a", "b"),
        "beskrivelse": "Første linje.\n\nTredje linje.\n",
        "resumé": "To linjer bliver én.\n",
    }


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("titel",), "2:8", "2:1"),
        (("status",), "3:11", "3:1"),
        (("målgrupper",), "5:3", "4:1"),
        (("målgrupper", 0), "5:5", "5:5"),
        (("målgrupper", 0, "note"), "6:11", "6:5"),
        (("målgrupper", 1), "7:5", "7:5"),
        (("målgrupper", 1, "note"), "7:26", "7:20"),
        (("varighed", "uger", "til"), "8:32", "8:27"),
        (("krav", 1), "9:11", "9:11"),
        (("beskrivelse",), "10:14", "10:1"),
        (("resumé",), "14:9", "14:1"),
        (("område",), "17:8", "17:1"),
        ((), "2:1", "2:1"),
    ],
)
def test_every_value_and_key_has_its_place(
    path: tuple[str | int, ...], value: str, key: str
) -> None:
    document = read(TEXT)
    assert str(document.position(path)) == f"x.yml:{value}"
    assert str(document.position(path, key=True)) == f"x.yml:{key}"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("findes-ikke",), "2:1"),
        (("varighed", "måneder"), "8:11"),
        (("målgrupper", 0, "alder", "fra"), "5:5"),
        (("målgrupper", 9), "5:3"),
        (("titel", "under"), "2:8"),
        (("krav", "under"), "9:7"),
    ],
)
def test_what_is_absent_has_the_place_of_the_nearest_around_it(
    path: tuple[str | int, ...], place: str
) -> None:
    assert str(read(TEXT).position(path)) == f"x.yml:{place}"


@pytest.mark.parametrize(
    ("path", "style"),
    [
        (("titel",), ""),
        (("status",), "'"),
        (("målgrupper", 0, "note"), '"'),
        (("beskrivelse",), "|"),
        (("resumé",), ">"),
        (("krav",), None),
        (("findes-ikke",), None),
    ],
)
def test_how_a_text_is_written_is_known(path: tuple[str | int, ...], style: str | None) -> None:
    assert (read(TEXT).scalar_style(path) or style) == style


def test_unquoted_words_come_with_their_paths() -> None:
    found = [
        (path, node.value) for path, node in read("a: b\nc: ['d', e, {f: g}]\n").plain_scalars()
    ]
    assert found == [(("a",), "b"), (("c", 1), "e"), (("c", 2, "f"), "g")]


def test_keys_without_a_value_are_known_wherever_they_stand() -> None:
    document = read("a:\nb: {c, d: 1}\ne: [{f: ~}]\ng: ''\n")
    assert list(document.empty_keys()) == [("a",), ("b", "c"), ("e", 0, "f")]


def test_a_field_twice_is_an_error_and_the_first_counts() -> None:
    document, found = read_document("x.yml", b"a: 1\nb: {c: 1, c: 2}\na: 3\n")
    assert document is not None
    assert document.data == {"a": 1, "b": {"c": 1}}
    assert [(str(d.position), d.code, dict(d.params)) for d in found] == [
        ("x.yml:2:11", "dublet-noegle", {"key": "c"}),
        ("x.yml:3:1", "dublet-noegle", {"key": "a"}),
    ]
    assert [[str(place) for place in d.related] for d in found] == [["x.yml:2:5"], ["x.yml:1:1"]]


def test_a_field_that_is_written_in_two_ways_is_the_same_field() -> None:
    assert reported("a: 1\n'a': 2\n") == ["2:1 error dublet-noegle"]
    assert reported("på: 1\npa\u030a: 2\n") == ["2:1 error dublet-noegle"]


def test_a_field_name_must_be_a_word() -> None:
    assert reported("? [a]\n: 1\n? {b: c}\n: 2\n") == ["1:3 error noegle", "3:3 error noegle"]


def test_a_hidden_character_behind_an_escape_is_an_error_in_values_and_names() -> None:
    assert reported('a: "b\\u200bc"\n') == ["1:4 error usynligt-tegn"]
    assert reported('"a\\x1b": b\n') == ["1:1 error usynligt-tegn"]
    assert reported("a: 'b\\u200bc'\n") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "tom-fil"),
        ("# kun det\n", "tom-fil"),
        ("---\n", "tom-fil"),
        ('""', "rod"),
        ("- a\n", "rod"),
        ("a\n", "rod"),
    ],
)
def test_a_file_must_hold_fields(text: str, code: str) -> None:
    assert reported(text) == [f"1:1 error {code}"]


SYNTAX = [
    ("a: [b\nc: d\n", "1:4", "liste"),
    ("a: [b: c: d]\n", "1:4", "liste"),
    ("a: {b: 1\nc: d\n", "1:4", "gruppe"),
    ("a: 'b\nc: d\n", "1:4", "citationstegn"),
    ('a: "b\n---\nc: d"\n', "1:4", "citationstegn"),
    ("a: b: c\n", "1:5", "kolon"),
    ("a: b\n c: d\n", "2:3", "kolon"),
    ("a: b\nc\n", "2:1", "nøgle"),
    ("a: @b\n", "1:4", "tegn"),
    ("a: `b`\n", "1:4", "tegn"),
    ("a: %b\n", "1:4", "tegn"),
    ("a: *b*\n", "1:4", "tegn"),
    ("a: **b**\n", "1:4", "tegn"),
    ("a: | b\n", "1:4", "tegn"),
    ("a: > 50 år\n", "1:4", "tegn"),
    ('a: "\\q"\n', "1:5", "omskrivning"),
    ('a: "\\xZZ"\n', "1:7", "omskrivning"),
    ('a: "\\ud800"\n', "1:7", "omskrivning"),
    ("a:\n  b: 1\n c: 2\n", "3:2", "indrykning"),
    ("a: b\n- c\n", "2:1", "indrykning"),
    ("a: - b\n", "1:4", "indrykning"),
    ("a: b\n...\nc: d\n", "3:1", "indrykning"),
    ("a: b\n---\nc: d\n", "2:1", "andet"),
    ("a: [b, , c]\n", "1:8", "andet"),
]


@pytest.mark.parametrize(("text", "place", "kind"), SYNTAX, ids=[repr(text) for text, *_ in SYNTAX])
def test_a_mistake_in_the_syntax_is_told_where_it_was_made(
    text: str, place: str, kind: str
) -> None:
    document, found = read_document("x.yml", text.encode())
    assert document is None
    assert [(str(d.position), d.code, d.params["kind"]) for d in found] == [
        (f"x.yml:{place}", "yaml", kind)
    ]


def test_nothing_is_parsed_of_a_text_with_errors_in_its_characters() -> None:
    document, found = read_document("x.yml", "a: [\u200b\n".encode())
    assert document is None
    assert lines(found) == ["1:5 error usynligt-tegn"]


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("a: {b: 64,87, c: 1}\n", ("a", "87"), (("a", "b"), "64,87")),
        ("a: {b: 1.650,00}\n", ("a", "00"), (("a", "b"), "1.650,00")),
        ("a: {b: 64, 87}\n", ("a", "87"), None),
        ("a: {b: '64',87: }\n", ("a", "87"), None),
        ("a: {b: 64,87}\n", ("a", "b"), None),
        ("a: {b: 64,87}\n", ("x", "87"), None),
    ],
)
def test_a_comma_alone_parts_a_value_from_the_key_behind_it(
    text: str, path: tuple[str, ...], expected: tuple[tuple[str, ...], str] | None
) -> None:
    document, _ = read_document("x.yml", text.encode())
    assert document is not None
    assert document.parted(path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a: "0999\nb: 1\nc: "x y"\nd: 2\n', "1:4 error yaml"),
        ("a: 'x\nb: 'y' z\n", "1:4 error yaml"),
        ('a: "x\n  y"\nb: [c\n', "3:4 error yaml"),
        ('a: "x"\n b: 1\n', "2:2 error yaml"),
    ],
)
def test_a_quotation_closed_by_the_next_ones_mark_is_told_where_it_began(
    text: str, expected: str
) -> None:
    assert reported(text) == [expected]


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        ("a: 1\nb: [\n", "x.yml:2:4", "liste"),
        ("b: {c: [x], d: 1,\n", "x.yml:1:4", "gruppe"),
        ("b: {c: [x,\n", "x.yml:1:8", "liste"),
        ("b: [x]]\n", "x.yml:1:7", "lukket"),
        ("b: {c: 1}}\nd: 2\n", "x.yml:1:10", "lukket"),
        ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "x.yml:2:1", "konflikt"),
    ],
)
def test_a_bracket_too_few_or_too_many_is_told_by_its_place(
    text: str, place: str, kind: str
) -> None:
    document, (found,) = read_document("x.yml", text.encode())
    assert document is None
    assert (str(found.position), found.params["kind"]) == (place, kind)
