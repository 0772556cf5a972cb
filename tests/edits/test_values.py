"""Values anywhere in a file are changed, and every other byte stays."""

from __future__ import annotations

from difflib import ndiff
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.edits.changes import Change, with_value
from generator.edits.values import with_values
from generator.edits.written import as_file
from generator.nodes import read_document

FILE = """\
# øverst
titel: A  # navnet
status: aktiv
kommune: '0420'
indhold:  # listen
  - en
  # om to
  - to
  - tre
beskrivelse: |
  Hej

  der

# kontakten
kontakt:
  enhed: X
  e-mail: a@b.dk
varighed: {uger: {fra: 4, til: 13}}
pris:
  - {beløb: 1650, enhed: kr/uge}
  - beløb: 3  # tre
    enhed: kr/uge
formål: [a, b]
"""
ORDER = ("titel", "status", "kommune", "indhold", "kapacitet", "varighed", "beskrivelse")


def changed(text: str, *changes: Change) -> str | None:
    new = with_values("f.yml", text.encode(), changes, ORDER)
    return new.decode() if new is not None else None


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("titel",), "B: c", ["- titel: A  # navnet", '+ titel: "B: c"  # navnet']),
        (("titel",), "B\nc", ["- titel: A  # navnet", '+ titel: "B\\nc"  # navnet']),
        (("kommune",), "0430", ["- kommune: '0420'", "+ kommune: '0430'"]),
        (("indhold",), ("en", "to", "# ny", "tre"), ['+   - "# ny"']),
        (("indhold",), ("to", "tre"), ["-   - en"]),
        (("indhold",), ("en", "tre"), ["-   # om to", "-   - to"]),
        (("beskrivelse",), "Hej\n\nmed\n", ["-   der", "+   med"]),
        (("kontakt", "enhed"), None, ["-   enhed: X"]),
        (("kontakt", "telefon"), "+45 1", ['+   telefon: "+45 1"']),
        (("kapacitet", "ledige"), 3, ["+ kapacitet: {ledige: 3}"]),
        (("optag",), {"form": "hold"}, ["+ optag: {form: hold}"]),
        (("varighed",), None, ["- varighed: {uger: {fra: 4, til: 13}}"]),
        (
            ("varighed", "uger", "fra"),
            5,
            ["- varighed: {uger: {fra: 4, til: 13}}", "+ varighed: {uger: {fra: 5, til: 13}}"],
        ),
        (("pris", 1, "beløb"), 64.87, ["-   - beløb: 3  # tre", "+   - beløb: 64.87  # tre"]),
        (("pris", 0, "år"), 2026, ["-   - {beløb: 1650, enhed: kr/uge}",
                                   "+   - {beløb: 1650, enhed: kr/uge, år: 2026}"]),
        (("pris", 2), {"note": "x"}, ["+   - note: x"]),
        (("pris", 0), None, ["-   - {beløb: 1650, enhed: kr/uge}"]),
        (("formål",), ("b", "c d"), ["- formål: [a, b]", "+ formål: [b, c d]"]),
        (("mangler",), None, []),
    ],
)  # fmt: skip
def test_a_change_leaves_every_other_line(
    path: tuple[str | int, ...], value: Any, expected: list[str]
) -> None:
    new = changed(FILE, Change(path, value))
    assert new is not None
    difference = ndiff(FILE.splitlines(), new.splitlines())
    assert [line for line in difference if line[0] in "+-"] == expected


def test_many_changes_are_made_at_once_or_one_after_the_other() -> None:
    new = changed(
        FILE,
        Change(("titel",), "B"),
        Change(("kapacitet", "ledige"), 3),
        Change(("kapacitet", "pladser"), 4),
        Change(("kontakt", "enhed"), None),
        Change(("kontakt", "e-mail"), None),
    )
    assert new is not None
    assert "kapacitet: {ledige: 3, pladser: 4}" in new
    assert "kontakt:" not in new
    assert "# kontakten" in new


def test_line_endings_and_a_missing_last_one_are_kept() -> None:
    text = "titel: A\r\nindhold:\r\n  - en"
    changes = (Change(("indhold",), ("en", "to")), Change(("status",), "aktiv"))
    assert changed(text, *changes) == (
        "titel: A\r\nstatus: aktiv\r\nindhold:\r\n  - en\r\n  - to\r\n"
    )


def test_a_file_that_cannot_be_read_is_not_changed() -> None:
    assert changed("titel: [", Change(("titel",), "B")) is None


texts = st.one_of(
    st.sampled_from(["ja", "NO", "0420", "1:30", "2026-01-01", "null", "- a", "a: b", "a #b", "'"]),
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12),
    st.lists(st.sampled_from(["Hej", "  der", "", "- a", "x: y"]), min_size=1, max_size=4).map(
        "\n".join
    ),
).filter(bool)
scalars = st.one_of(
    texts, st.integers(-9999, 9999), st.dates(), st.integers(0, 9999).map(lambda n: n / 100)
)
keys = st.sampled_from(["titel", "status", "varighed", "note", "år"])
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.dictionaries(keys, inner, min_size=1, max_size=3),
        st.lists(inner, min_size=1, max_size=3).map(tuple),
    ),
    max_leaves=8,
)
files = st.dictionaries(keys, values, min_size=1)


def said(raw: bytes) -> Any:
    document, _ = read_document("f.yml", raw)
    return document.data if document is not None else None


@settings(max_examples=100)
@given(files)
def test_what_is_written_says_the_same_when_it_is_read(data: dict[str, Any]) -> None:
    assert said(as_file(data)) in (data, None)
    if not any(ord(c) in range(0x80, 0xA0) for c in repr(data)):
        assert said(as_file(data)) == data


@settings(max_examples=100)
@given(files, keys, values)
def test_a_changed_file_says_what_it_said_and_the_change(
    data: dict[str, Any], key: str, value: Any
) -> None:
    raw = as_file(data)
    new = with_values("f.yml", raw, [Change((key,), value)])
    assert new is not None
    assert said(new) == with_value(data, Change((key,), value))
