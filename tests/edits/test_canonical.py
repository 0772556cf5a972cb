"""One layout for a file, whoever has written it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.edits.canonical import canonical
from generator.edits.written import as_file
from generator.model.fields import keys_of
from generator.model.files import SchemaFile, schema_files
from generator.nodes import read_document
from generator.outputs.shared.paths import schema
from tests.edits.written import Writer
from tests.support.shapes import full

ROOT = Path(__file__).resolve().parents[2]
FILE = "catalogue/offers/jobklub.yml"

CANONICAL = """\
# Jobklubben er ny.

titel: "Jobklub: for alle"
status: aktiv # til sommer
eksempel: ja
kommune: "0999"
redskab: vejledning-og-opkvalificering
målgrupper:
  # de fleste
  - gruppe: jobparate
    note: også 1:1
  - gruppe: seniorer
formål: [afklaring, ordinært-job]
indhold:
  - samtaler
  # - besøg
beskrivelse: |
  To afsnit.

  Det andet.
varighed: {uger: {fra: 4, til: 13}}
pris:
  - {beløb: 1650, enhed: kr/borger/uge, år: 2026, kilde: jobindsats}
  - beløb: 12.50
    enhed: kr/borger/uge # ikke fast
støtte: []
kontakt: {enhed: "Job, råd og vej", telefon: "12 34 56 78", træffetid: kl. 8-14}
lovgrundlag:
  - lab-kap-14 # se loven

gyldig_til: 2027-01-01
oplysninger:
  - emne: Medbring
    tekst: "#1: madpakke"
ansvarlig: Team Job
# til sidst
"""

AS_SAVED_BY_A_FORM = """\
"ansvarlig": "Team Job"
beskrivelse: "To afsnit.


  Det andet.

  "
indhold: ['samtaler']
eksempel: ja
formål:
- "afklaring"
- ordinært-job
gyldig_til: 2027-01-01
kommune: '0999'
kontakt:
    træffetid: "kl. 8-14"
    telefon: 12 34 56 78
    enhed: >-
        Job,
        råd og vej
lovgrundlag: [ "lab-kap-14" ]
målgrupper:
- note: "ogs\\u00e5 1:1"
  gruppe: "jobparate"
- {gruppe: 'seniorer'}
oplysninger: [{tekst: "#1: madpakke", emne: Medbring}]
pris:
    -
        kilde: "jobindsats"
        år: 2026
        enhed: "kr/borger/uge"
        beløb: 1650
    - {enhed: kr/borger/uge, beløb: 12.50}
redskab: "vejledning-og-opkval\\
  ificering"
status: "aktiv"
støtte: []
titel: >-
    Jobklub: for alle
varighed:
    uger:
        fra: 4
        til: 13
"""


def laid_out(text: str, file: str = FILE) -> str:
    """A file in the one layout, without its first line, which is the same for all of a kind."""
    new = canonical(file, text.encode())
    assert new is not None
    first, _, rest = new.decode().partition("\n")
    assert first.startswith("# yaml-language-server: ")
    return rest


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (FILE, f"# yaml-language-server: $schema=../../public/{schema('tilbud')}"),
        (
            "companies/goals.yml",
            "# yaml-language-server: $schema=../public/schemas/goals.schema.json",
        ),
    ],
)
def test_the_first_line_tells_an_editor_s_program_which_schema_fits(file: str, line: str) -> None:
    head = "# Om filen.\n\n# Om feltet.\n"
    assert canonical(file, f"{head}titel: a\n".encode()) == f"{line}\n{head}titel: a\n".encode()


def test_a_schema_that_an_editor_has_chosen_stays() -> None:
    chosen = b"# Om filen.\n# yaml-language-server: $schema=min.json\ntitel: a\n"
    assert canonical(FILE, chosen) == chosen


def test_what_a_form_has_saved_gets_the_layout_that_editors_write() -> None:
    bare = re.sub(r"(?m)^ *#.*\n|^\n(?!  Det)| # .*$", "", CANONICAL)
    bare = bare.replace("lovgrundlag:\n  - lab-kap-14", "lovgrundlag: [lab-kap-14]")
    split = "  - beløb: 12.50\n    enhed: kr/borger/uge\n"
    bare = bare.replace(split, "  - {beløb: 12.50, enhed: kr/borger/uge}\n")
    assert laid_out(AS_SAVED_BY_A_FORM) == bare


def test_comments_stay_beside_what_they_were_beside_when_keys_change_places() -> None:
    moved = """\
# Jobklubben er ny.


lovgrundlag: [
  lab-kap-14, # se loven
]
status:   aktiv    # til sommer
titel: 'Jobklub: for alle'

gyldig_til: 2027-01-01
indhold:
- samtaler
  # - besøg
beskrivelse: "To afsnit.\\n\\nDet andet.\\n"
kommune: "0999"
målgrupper:
# de fleste
- gruppe: jobparate
  note: også 1:1
- {gruppe: seniorer}
eksempel: ja
redskab: vejledning-og-opkvalificering
kontakt: {
  enhed: 'Job, råd og vej', telefon: 12 34 56 78, træffetid: kl. 8-14}
formål: [afklaring, ordinært-job]
ansvarlig: Team Job
oplysninger: [{emne: Medbring, tekst: '#1: madpakke'}]
varighed: {uger: {til: 13, fra: 4}}
støtte: []
pris:
  - {beløb: 1650, enhed: kr/borger/uge, år: 2026, kilde: jobindsats}
  - {beløb: 12.50,
     enhed: kr/borger/uge   # ikke fast
    }

# til sidst

"""
    assert laid_out(moved) == CANONICAL.replace("ansvarlig: Team Job\n", "ansvarlig: Team Job\n\n")


def test_the_layout_is_a_file_s_own_once_it_has_it() -> None:
    assert laid_out(CANONICAL) == CANONICAL


@pytest.mark.parametrize(
    "value",
    [
        *('"no"', '"1:30"', '"0420"', '"2026-11-01"', '"12.500"', '"2026-11"', '"~"', '"ja: nej"'),
        *('"="', '"a #b"', '"0x1f"', '"1_000"', '"<<"', '"-"', '"* x"', "'»a\\b'", "'\"a\"'"),
        *("no", "12.500", "0420", "a#b", "http://a.dk/#b", "kl. 9.30-12", "»ja«", "a,b", "x{y}"),
    ],
)
def test_quotation_marks_stand_where_some_reader_needs_them(value: str) -> None:
    """Ours takes ``no`` for a mistake; those of YAML 1.1 take ``1:30`` for ninety."""
    assert laid_out(f"titel: {value}\n") == f"titel: {value}\n"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"jobparate"', "jobparate"),
        ("'det''s'", "det's"),
        ("1:30", '"1:30"'),
        ("+45 00 00 00 00", '"+45 00 00 00 00"'),
        ("> \n  to\n  linjer", "|\n  to linjer"),
        ('"a\\nb"', "|-\n  a\n  b"),
        ('"a\\n\\n"', '"a\\n\\n"'),
        (f'"{"ord " * 40}: her"', f">-\n  {'ord ' * 40}: her"),
        ("cafe\u0301", "café"),
        ('"cafe\\u0301"', '"cafe\\u0301"'),
    ],
)
def test_a_text_has_one_form(written: str, shown: str) -> None:
    assert laid_out(f"titel: {written}\n") == f"titel: {shown}\n"


def test_groups_too_long_for_a_line_have_one_for_each_key() -> None:
    note = "en note, som fylder " * 6
    group = f"enhed: kr/borger/uge, år: 2026, note: {note.strip()}."
    lines = f"enhed: kr/borger/uge\n    år: 2026\n    note: {note.strip()}.\n"
    assert laid_out(f"pris: [{{{group.replace('en note,', 'en note')}}}]\n") == (
        f"pris:\n  - {lines.replace('en note,', 'en note')}"
    )


@pytest.mark.parametrize(
    "wrong", ["titel: [\n", "titel: a\ntitel: b\n", "titel: &a b\n", "titel:\ta\n", "", "- a\n"]
)
def test_what_has_errors_in_its_yaml_is_left_alone(wrong: str) -> None:
    assert canonical(FILE, wrong.encode()) is None


def test_what_the_validator_refuses_keeps_its_values_and_its_place() -> None:
    wrong = "status: måske\nukendt: {b: 1, a: {c: 2}}\ntitel: no\nkrav: [~, x y]\nfrist:\n"
    assert laid_out(wrong) == (
        "titel: no\nstatus: måske\nukendt:\n  b: 1\n  a:\n    c: 2\nkrav:\n  - ~\n  - x y\nfrist:\n"
    )


def test_a_file_that_the_catalogue_has_no_place_for_has_no_layout() -> None:
    assert canonical("mkdocs.yml", b"a: 1\n") is None


TEXTS = st.one_of(
    st.sampled_from(
        ["no", "1:30", "0420", "12.500", "a: b", "a #b", "", "'", '"', "a\nb\n", "- a"]
    ),
    st.text(st.sampled_from("ab å:#-,'\"\\[]{}\n.&e0"), max_size=12),
)
LOOSE = st.text(st.sampled_from("e\u0301 :"), max_size=4)
SCALARS = st.one_of(
    TEXTS, LOOSE, st.integers(-9, 9999), st.dates(min_value=date(1000, 1, 1)), st.booleans()
)


def groups(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.sampled_from(["fra", "til", "note", "kilde", "x y"])
    lists = st.lists(values, max_size=3).map(tuple)
    return st.one_of(values, lists, st.dictionaries(keys, values, max_size=3))


VALUES = groups(groups(SCALARS))
KEYS = ["titel", "status", "formål", "indhold", "varighed", "pris", "kontakt", "kilder", "andet"]
DATA = st.dictionaries(st.sampled_from(KEYS), VALUES, min_size=1, max_size=6)
RANDOM = st.integers(0, 2**32).map(Random)


@settings(max_examples=100)
@given(DATA, RANDOM)
def test_values_and_comments_are_those_that_stood_there_and_again_changes_nothing(
    data: dict[str, Any], random: Random
) -> None:
    raw = Writer(random, comments=True).file(data)
    before, found = read_document(FILE, raw)
    assert before is not None, (raw.decode(), found)
    new = canonical(FILE, raw)
    assert new is not None
    after, _ = read_document(FILE, new)
    assert after is not None
    assert after.data == before.data
    assert comments(new) == comments(raw)
    assert canonical(FILE, new) == new


def comments(raw: bytes) -> list[str]:
    return sorted(re.findall(r"# nr\. [0-9]+: (?:æ|a: b|- x|#)", raw.decode()))


NUMBERS = st.integers(0, 99)
KNOWN = st.fixed_dictionaries(
    {"titel": TEXTS, "formål": st.lists(TEXTS, max_size=3).map(tuple)},
    optional={
        "varighed": st.fixed_dictionaries({"uger": st.fixed_dictionaries({"fra": NUMBERS})}),
        "pris": st.lists(st.fixed_dictionaries({"år": NUMBERS, "note": TEXTS}), max_size=2).map(
            tuple
        ),
        "kontakt": st.fixed_dictionaries({"enhed": TEXTS, "telefon": TEXTS}),
        "gennemgået": st.dates(min_value=date(1000, 1, 1)),
        "kilder": st.lists(st.fixed_dictionaries({"titel": TEXTS, "note": TEXTS})).map(tuple),
    },
)


@settings(max_examples=50)
@given(KNOWN, RANDOM)
def test_the_same_values_are_the_same_bytes_however_they_were_written(
    data: dict[str, Any], random: Random
) -> None:
    ways = [Writer(random, comments=False, airy=False).file(data) for _ in range(2)]
    one, other = (canonical(FILE, raw) for raw in ways)
    assert one is not None
    assert one == other


@pytest.mark.parametrize("form", list(schema_files()), ids=lambda form: form.id)
def test_a_file_with_every_field_there_is_keeps_its_values_in_the_order_of_the_models(
    form: SchemaFile,
) -> None:
    path, data = form.files.replace("*", "et-navn"), full(form.model)
    before, found = read_document(path, as_file(dict(reversed(data.items()))))
    assert before is not None, found
    raw = canonical(path, before.text.encode())
    assert raw is not None
    after, _ = read_document(path, raw)
    assert after is not None
    assert after.data == before.data
    assert tuple(after.data) == keys_of(form.model)
    assert canonical(path, raw) == raw


def test_the_catalogue_s_own_files_have_the_layout() -> None:
    files = [*(ROOT / "catalogue").rglob("*.yml"), *(ROOT / "companies").rglob("*.yml")]
    assert files
    other = [
        path
        for path, raw in ((f.relative_to(ROOT).as_posix(), f.read_bytes()) for f in files)
        if canonical(path, raw) != raw
    ]
    assert other == []
