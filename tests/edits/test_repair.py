"""Repairs are made where only one thing can be meant, and touch nothing else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.edits.repair import Repaired, repaired
from generator.nodes import read_document
from tests.support import hostile, invalid
from tests.support.catalogue import MINIMAL, context

FILE = "catalogue/offers/jobklub.yml"

# Lines of a file without mistakes, with what an editor may have written instead.
LINES: dict[str, tuple[str, ...]] = {
    "# Øverst: 1/11-2026\n": (),
    "titel: Jobklub for 12.500\n": (
        "tittel: Jobklub for 12.500\n",
        '"Titel": Jobklub for 12.500\n',
    ),
    "status: aktiv   # note\n": ("status: aktivt   # note\n", "sttaus: Aktiv   # note\n"),
    "eksempel: ja\n": ("eksempel: Ja\n",),
    "\n": (),
    'kommune: "0999"\n': ("kommune: 0999\n", "kommune: 999\n", "komune: 0999\n"),
    "redskab: 'vejledning-og-opkvalificering'\n": (
        "redskab: 'vejledning_og_opkvalifisering'\n",
        "resdkab: 'vejledning-og-opkvalificering'\n",
    ),
    "målgrupper:\n  - gruppe:   jobparate\n": (
        "maalgrupper:\n  - gruppe:   Jobparate\n",
        "målgrupper:\n  - grupe:   jobparat\n",
    ),
    "resumé: >-\n  Samtaler\n  og kurser.\n\n": ("resume: >-\n  Samtaler\n  og kurser.\n\n",),
    "timer_pr_uge: 29.5\n": ("timer_pr_uge: 29,5\n", "timer pr uge: '29,5'\n"),
    "pris:\n  - {beløb: 64.87, enhed: kr/borger/uge, år: 2026, kilde: jobindsats}\n": (
        "pris:\n  - {beløb: 64,87, enhed: kr/borger/uge, år: 2026, kilde: jobindsats}\n",
        'pris:\n  - {belob: "64,87 kr.", enhed: kr/borger/uge, år: 2026, kilde: jobindsats}\n',
    ),
    'sted: {postnr: "8000"}\n': ("sted: {postnr: 8000}\n", "sted: {posntr: 8000}\n"),
    "optag:\n  datoer: [2026-12-01, 2027-01-05]\n": (
        "optag:\n  datoer: [1/12-2026, 5. januar 2027]\n",
        "optag:\n  datoer: [1.12.2026, 2027-1-5]\n",
    ),
    "gennemgået: 2026-11-01\n": (
        "gennemgået: 1/11-2026\n",
        "gennemgaaet: '1. nov 2026'\n",
    ),
}


def fix(text: str | bytes) -> Repaired:
    raw = text.encode() if isinstance(text, str) else text
    return repaired(FILE, raw, context())


MISTAKES = st.tuples(*(st.sampled_from((line, *wrong)) for line, wrong in LINES.items()))


@settings(max_examples=40, deadline=None)
@given(MISTAKES, st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_slips_become_what_was_meant_and_every_other_byte_stays(
    written: tuple[str, ...], parted: bool, ending: str
) -> None:
    text, right = "".join(written), "".join(LINES)
    if parted:
        text = unicodedata.normalize("NFD", text)
    fixed = fix(text.replace("\n", ending)).raw.decode()
    # Quotation marks around keys and terms stay; around numbers and days they must go.
    assert fixed.replace('"titel"', "titel") == right.replace("\n", ending)


@settings(max_examples=40, deadline=None)
@given(
    MISTAKES, st.integers(0, 400), st.sampled_from(["x", " ", "\n", ":", ",", "{", "'", "1", "#"])
)
def test_repairing_again_changes_nothing_whatever_else_is_wrong(
    written: tuple[str, ...], place: int, broken: str
) -> None:
    text = "".join(written)
    once = fix(text[:place] + broken + text[place:])
    assert fix(once.raw) == Repaired(once.raw, ())


OTHERS = ("companies/goals.yml", "catalogue/vocabulary/lovregler.yml")


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(OTHERS), st.integers(0, 900), st.sampled_from(["x", "\n", ":", ",", "'", "1"])
)
def test_files_that_are_no_entries_are_mended_once_too(file: str, place: int, broken: str) -> None:
    text = (MINIMAL / file).read_text(encoding="utf-8")
    once = repaired(file, (text[:place] + broken + text[place:]).encode(), context())
    assert repaired(file, once.raw, context()) == Repaired(once.raw, ())


EXAMPLES = [
    *(case.path for case in hostile.cases()),
    *(path for path in invalid.example_files() if path.parent.name == "offers"),
]


def changed_lines(one: str, other: str) -> set[int]:
    """The numbers of the lines that two texts do not have in common."""
    pairs = zip(one.split("\n"), other.split("\n"), strict=True)
    return {number for number, (a, b) in enumerate(pairs, 1) if a != b}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_examples_are_mended_once_and_keep_all_that_was_not_repaired(path: Path) -> None:
    raw = path.read_bytes()
    once = fix(raw)
    assert fix(once.raw) == Repaired(once.raw, ())
    before, after = read_document(FILE, raw)[0], read_document(FILE, once.raw)[0]
    if not once.repairs:
        assert once.raw == raw
    touched = {repair.position.line for repair in once.repairs}
    assert before is None or after is None or touched >= changed_lines(before.text, after.text)


@pytest.mark.parametrize(
    "line",
    [
        "gennemgået: 1/11-26",  # which century?
        "gennemgået: 31/2-2026",
        "gennemgået: 2026-02-31",
        "timer_pr_uge: ca. 15",  # a number alone would say more than is known
        "timer_pr_uge: 4-13",
        "timer_pr_uge: 1,500",  # a thousand and a half, or one and a half?
        "timer_pr_uge: 013",
        "status: pas",
        "redskab: vejledning",
        "rabat: 10",
        "støtte: [mentorer-og-bolig]",
    ],
)
def test_what_can_mean_several_things_is_left_to_the_editor(line: str) -> None:
    key = line.partition(":")[0]
    kept = [text for text in LINES if not text.startswith(f"{key}:")]
    text = "".join((*kept, f"{line}\n"))
    assert fix(text) == Repaired(text.encode(), ())


def test_a_key_that_is_there_already_is_not_given_a_second_time() -> None:
    text = "".join((*LINES, "tittel: Noget andet\n"))
    assert fix(text) == Repaired(text.encode(), ())


def test_each_repair_says_where_it_was_and_what_it_changed() -> None:
    right = "".join(LINES)
    wrong = right.replace("status: aktiv ", "status: aktivt ").replace("29.5", "29,5")
    assert [(str(r.position), r.old, r.new) for r in fix(wrong).repairs] == [
        (f"{FILE}:3:9", "aktivt", "aktiv"),
        (f"{FILE}:14:15", "29,5", "29.5"),
    ]
