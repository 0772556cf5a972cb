"""The editors' words for the search are read beside the vocabularies, and may be missing."""

from __future__ import annotations

from generator import layout
from generator.model.wording import Wording
from generator.reading.vocabularies import read_vocabularies
from generator.reading.wording import read_wording
from tests.support.catalogue import catalogue, minimal

SYNONYMS = f"{layout.VOCABULARY}/synonymer.yml"
PARTS = f"{layout.VOCABULARY}/ordled.yml"


def test_without_the_files_nothing_is_known_and_nothing_is_wrong() -> None:
    assert read_wording({}) == (Wording(), [])
    assert catalogue().context.wording == Wording()


def test_the_catalogue_knows_the_editors_words() -> None:
    files = {
        SYNONYMS: b"navn: S\nsynonymer: [{ord: vp, samme: [praktik]}]\n",
        PARTS: (
            "navn: O\ngrupper: [{emne: Et, led: [løn]}]\naldrig: [ende]\nhele: [aftale]\n".encode()
        ),
    }
    wording = catalogue(files).context.wording
    assert [(entry.word, entry.same) for entry in wording.synonyms] == [("vp", ("praktik",))]
    assert (wording.parts, wording.never, wording.whole) == ({"løn"}, {"ende"}, {"aftale"})


def test_a_file_with_a_mistake_leaves_the_other_one_standing() -> None:
    files = {SYNONYMS: b"navn: S\n", PARTS: b"navn: O\ngrupper: []\nhele: [aftale]\n"}
    wording, (found,) = read_wording(files)
    assert found.code == "mangler"
    assert wording.whole == {"aftale"}


def test_a_file_that_cannot_be_read_is_told_once() -> None:
    wording, found = read_wording({SYNONYMS: b"navn: [\n"})
    assert wording == Wording()
    assert [problem.position.file for problem in found] == [SYNONYMS]


def test_a_misspelt_name_is_taken_for_the_file_that_was_meant() -> None:
    files = {**minimal().vocabularies, f"{layout.VOCABULARY}/synonymmer.yml": b"navn: S\n"}
    (found,) = read_vocabularies(files).diagnostics
    assert found.code == "ukendt-ordliste"
    assert found.params["suggestion"] == "synonymer"
