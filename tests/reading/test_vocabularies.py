"""The vocabularies: every file known and there, every term once, sourced and well connected."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.vocabulary import TERM_TYPES
from generator.reading.vocabularies import read_vocabularies
from tests.support.catalogue import check, minimal

FOLDER = "catalogue/vocabulary"


def replaced(name: str, old: str, new: str) -> dict[str, bytes]:
    """The small catalogue's vocabulary of a name with a text in the place of another."""
    path = f"{FOLDER}/{name}.yml"
    text = minimal().vocabularies[path].decode()
    assert text.count(old) == 1
    return {path: text.replace(old, new).encode()}


def told(files: dict[str, bytes]) -> list[tuple[str, str]]:
    return [(str(d.position).removeprefix(f"{FOLDER}/"), d.code) for d in check(files).diagnostics]


def test_every_vocabulary_is_read_in_the_order_of_its_file() -> None:
    vocabularies, found = read_vocabularies(minimal().vocabularies)
    assert found == []
    assert set(vocabularies) == set(TERM_TYPES)
    assert list(vocabularies["systemer"].terms) == [
        "match-1-5",
        "regler-2025",
        "fem-grupper-2027",
        "tværgående",
    ]
    assert vocabularies["maalgrupper"].name == "Målgrupper"


@pytest.mark.parametrize("name", TERM_TYPES)
def test_a_vocabulary_that_is_not_there_is_an_error(name: str) -> None:
    files = {path: raw for path, raw in minimal().vocabularies.items() if name not in path}
    vocabularies, found = read_vocabularies(files)
    assert name not in vocabularies
    assert [(d.position.file, d.code) for d in found] == [(f"{FOLDER}/{name}.yml", "mangler-fil")]


def test_a_file_that_is_no_vocabulary_is_an_error_with_a_suggestion() -> None:
    files = {**minimal().vocabularies, f"{FOLDER}/ordbook.yml": b"navn: A\ntermer: []\n"}
    _, (found,) = read_vocabularies(files)
    assert (found.code, dict(found.params)) == (
        "ukendt-ordliste",
        {"value": "ordbook", "suggestion": "ordbog"},
    )


def test_a_term_twice_is_an_error_at_the_second() -> None:
    files = replaced("formaal", "id: tilbage-til-job", "id: afklaring")
    assert told(files) == [("formaal.yml:5:10", "dublet-id")]


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (
            "redskaber",
            "id: jobrotation",
            "id: side",
            ("8:10", "id", {"value": "side", "form": "optaget", "suggestion": ""}),
        ),
        (
            "redskaber",
            "id: jobrotation",
            "id: loentilskud",
            ("8:10", "id-kollision", {"other": "løntilskud"}),
        ),
        (
            "maalgrupper",
            "id: nye-2027",
            "id: unge/under/30",
            ("10:10", "id-kollision", {"other": "unge-under-30"}),
        ),
    ],
)
def test_a_term_whose_page_would_lie_where_another_does_is_an_error(
    name: str, old: str, new: str, expected: tuple[str, str, dict[str, str]]
) -> None:
    (found,) = check(replaced(name, old, new)).diagnostics
    where, code, params = expected
    assert (str(found.position), found.code, dict(found.params)) == (
        f"{FOLDER}/{name}.yml:{where}",
        code,
        params,
    )


def test_a_term_without_a_page_may_be_called_as_a_page_is() -> None:
    assert told(replaced("formaal", "id: tilbage-til-job", "id: index")) == []


def test_a_term_without_a_source_is_an_error_even_behind_a_double() -> None:
    old = "  - {id: virksomhedscenter, navn: Virksomhedscenter, trin: 2, hos_virksomhed: ja"
    double = "  - {id: nytteindsats, navn: Igen, kilde: jobindsats}\n"
    files = replaced("redskaber", f"{old}, kilde: jobindsats}}", f"{double}{old}}}")
    assert told(files) == [("redskaber.yml:6:5", "mangler"), ("redskaber.yml:8:10", "dublet-id")]


@pytest.mark.parametrize("name", ["kommuner", "brancher", "formaal", "stoette", "prisenheder"])
def test_the_plainest_vocabularies_are_covered_by_the_sources_of_their_file(name: str) -> None:
    vocabularies, _ = read_vocabularies(minimal().vocabularies)
    assert vocabularies[name].sources
    assert all(term.source is None for term in vocabularies[name].terms.values())


@pytest.mark.parametrize(
    ("name", "old", "wrong"),
    [
        ("maalgrupper", "term: {jobparate}, grad: delvis", "jobparat"),
        ("maalgrupper", "afløst_af: [gruppe-2, {gruppe-3}]", "gruppe-4"),
        ("maalgrupper", "navn: Matchgruppe 1, system: {match-1-5}", "match-1-6"),
        ("redskaber", "lovgrundlag: [{lab-kap-11}]", "lab-kap-99"),
        ("ordbog", "se_også: [{virksomhedscenter}]", "virksomhed"),
        ("minimumskrav", "målgruppe: {jobparate}", "ingen"),
        ("satser", "kilde: {jobindsats}", "star"),
    ],
)
def test_a_reference_to_a_term_that_is_not_there_is_an_error(
    name: str, old: str, wrong: str
) -> None:
    """The reference stands in braces."""
    before, right, after = old.replace("}", "{").split("{")
    files = replaced(name, f"{before}{right}{after}", f"{before}{wrong}{after}")
    ((_, raw),) = files.items()
    lines = raw.decode().split("\n")
    line = next(i for i, text in enumerate(lines) if f"{before}{wrong}{after}" in text)
    column = lines[line].index(f"{before}{wrong}{after}") + len(before)
    assert told(files) == [(f"{name}.yml:{line + 1}:{column + 1}", "ukendt-ord")]


def test_a_mistake_in_one_term_is_one_mistake() -> None:
    """No entry is told that its terms are unknown because their file could not be read."""
    assert told(replaced("maalgrupper", "grad: delvis", "grad: lidt")) == [
        ("maalgrupper.yml:3:169", "vaerdi")
    ]
    assert told({f"{FOLDER}/maalgrupper.yml": b"navn: [\n  x"}) == [("maalgrupper.yml:1:7", "yaml")]
    assert told({f"{FOLDER}/brancher.yml": b"- a\n"}) == [("brancher.yml:1:1", "rod")]


@pytest.mark.parametrize("broken", [False, True])
def test_personal_numbers_are_looked_for_in_vocabularies_too(broken: bool) -> None:
    raw = "navn: A\n# 010101-0000\n" + ("termer: [" if broken else "termer: []\n")
    assert ("formaal.yml:2:3", "cpr") in told({f"{FOLDER}/formaal.yml": raw.encode()})


@pytest.mark.parametrize(
    ("day", "in_force"), [("2003-12-31", False), ("2009-12-31", True), ("2010-01-01", False)]
)
def test_a_term_is_in_force_between_its_dates(day: str, in_force: bool) -> None:
    vocabularies, _ = read_vocabularies(minimal().vocabularies)
    term = vocabularies["systemer"].terms["match-1-5"]
    assert term.valid_on(date.fromisoformat(day)) is in_force


def test_a_term_is_called_by_its_short_name_where_it_has_one() -> None:
    vocabularies, _ = read_vocabularies(minimal().vocabularies)
    groups = vocabularies["maalgrupper"].terms
    assert (groups["jobafklaring"].label, groups["jobparate"].label) == (
        "Jobafklaring",
        "Jobparate",
    )
