"""The vocabularies: every file known and there, every term once, sourced and well connected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from generator.diagnostics import Position, error
from generator.model.files import schema_files, vocabularies
from generator.model.kinds import KINDS
from generator.model.references import reference_patterns
from generator.model.vocabulary import TERM_TYPES, Term
from generator.publishing.load import load
from generator.reading.files import problems_of
from generator.reading.vocabularies import read_vocabularies
from tests.support.catalogue import TODAY, catalogue, check, minimal, with_files

FOLDER = "catalogue/vocabulary"


def replaced(name: str, old: str, new: str) -> dict[str, bytes]:
    """The small catalogue's vocabulary of a name with a text in the place of another."""
    path = f"{FOLDER}/{name}.yml"
    text = minimal().vocabularies[path].decode()
    assert text.count(old) == 1
    return {path: text.replace(old, new).encode()}


def reported(files: dict[str, bytes]) -> list[tuple[str, str]]:
    return [(str(d.position).removeprefix(f"{FOLDER}/"), d.code) for d in check(files).diagnostics]


def test_every_vocabulary_is_read_in_the_order_of_its_file() -> None:
    vocabularies, unread, found = read_vocabularies(minimal().vocabularies)
    assert (unread, found) == (frozenset(), [])
    assert {f"{FOLDER}/{name}.yml" for name in vocabularies} == set(minimal().vocabularies)
    assert list(vocabularies["systemer"].terms) == [
        "match-1-5",
        "regler-2025",
        "fem-grupper-2027",
        "tværgående",
    ]
    assert vocabularies["maalgrupper"].name == "Målgrupper"


def without(name: str, files: Mapping[str, bytes] | None = None) -> list[str]:
    """What is reported of the small catalogue, and of some files, when a vocabulary has no file."""
    sources = with_files(files or {})
    left = {path: raw for path, raw in sources.vocabularies.items() if f"/{name}." not in path}
    assert len(left) < len(sources.vocabularies)
    found = load(replace(sources, vocabularies=left), TODAY).diagnostics
    return [f"{d.position.file}: {d.code}, {', '.join(map(str, d.related))}" for d in found]


def test_a_vocabulary_that_nothing_refers_to_need_not_be_there() -> None:
    for name in ("ordbog", "stoette", "veje", "minimumskrav", "lovregler", "satser"):
        assert without(name) == []


OFFER = """\
titel: Jobklub igen
status: historisk
redskab: jobrotation
støtte: [læsehjælp]
kilder: [{titel: Rapport}]
"""


def test_a_vocabulary_without_a_file_is_one_error_at_the_first_that_refers_to_it() -> None:
    files = {f"catalogue/offers/{id}.yml": OFFER.encode() for id in ("a", "b")}
    assert without("stoette", files) == [
        f"{FOLDER}/stoette.yml: mangler-fil, catalogue/offers/a.yml:4:10"
    ]


def test_terms_and_goals_refer_to_vocabularies_too() -> None:
    (found,) = without("systemer")
    assert found == f"{FOLDER}/systemer.yml: mangler-fil, {FOLDER}/maalgrupper.yml:3:49"
    goals = b"m\xc3\xa5l: [{id: a, titel: A, enhed: b, kilde: jobindsats}]\n"
    around = replace(catalogue().context, vocabularies={})
    (missing,) = problems_of("companies/goals.yml", goals, around)
    assert missing.code == "mangler-fil"
    assert [str(place) for place in missing.related] == ["companies/goals.yml:1:42"]


@pytest.mark.parametrize("refused", [FOLDER, f"{FOLDER}/stoette.yml"])
def test_a_vocabulary_that_is_there_and_refused_is_told_once(refused: str) -> None:
    sources = with_files({"catalogue/offers/a.yml": OFFER.encode()})
    left = {path: raw for path, raw in sources.vocabularies.items() if refused not in path}
    reported = error("link-ud", Position(refused), name="x")
    found = load(replace(sources, vocabularies=left, diagnostics=(reported,)), TODAY).diagnostics
    assert found == (reported,)


def test_an_entry_that_has_its_sources_itself_needs_no_shared_ones() -> None:
    offer = f"{OFFER}krav: [a]\neffekt: [{{mål: i-job, andel: 3, kilde: egen}}]\n"
    offer = offer.replace("titel: Rapport", "id: egen, titel: Rapport")
    context = replace(catalogue().context, vocabularies={})
    found = problems_of("catalogue/offers/a.yml", offer.encode(), context)
    assert sorted(d.position.file for d in found) == [
        f"{FOLDER}/{name}.yml" for name in ("effektmaal", "redskaber", "stoette")
    ]


def test_a_reference_makes_a_vocabulary_and_its_file_covers_its_terms() -> None:
    """Nothing but the marks on the fields of offers says that there are these two."""
    for name in ("formaal", "stoette"):
        assert name not in TERM_TYPES
        assert vocabularies()[name] is Term
        raw = b"navn: A\nkilder: [{titel: B}]\ntermer: [{id: a, navn: A}]\n"
        assert problems_of(f"{FOLDER}/{name}.yml", raw, catalogue().context) == []


def test_every_reference_leads_to_a_vocabulary_or_a_kind_of_entry() -> None:
    targets = {to for file in schema_files() for _, to in reference_patterns(file.model)}
    assert targets <= {*vocabularies(), *KINDS}


def test_a_file_that_is_no_vocabulary_is_an_error_with_a_suggestion() -> None:
    files = {**minimal().vocabularies, f"{FOLDER}/ordbook.yml": b"navn: A\ntermer: []\n"}
    (found,) = read_vocabularies(files).diagnostics
    assert (found.code, dict(found.params)) == (
        "ukendt-ordliste",
        {"value": "ordbook", "suggestion": "ordbog"},
    )


def test_a_term_twice_is_an_error_at_the_second() -> None:
    files = replaced("formaal", "id: tilbage-til-job", "id: afklaring")
    assert reported(files) == [("formaal.yml:5:10", "dublet-id")]


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
            ("8:10", "dublet-id", {"value": "loentilskud", "other": "løntilskud"}),
        ),
        (
            "maalgrupper",
            "id: nye-2027",
            "id: unge/under/30",
            ("10:10", "dublet-id", {"value": "unge/under/30", "other": "unge-under-30"}),
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
    assert reported(replaced("formaal", "id: tilbage-til-job", "id: index")) == []


def test_a_term_without_a_source_is_an_error_even_behind_a_double() -> None:
    old = "  - {id: virksomhedscenter, navn: Virksomhedscenter, trin: 2, hos_virksomhed: ja"
    double = "  - {id: nytteindsats, navn: Igen, kilde: jobindsats}\n"
    files = replaced("redskaber", f"{old}, kilde: jobindsats}}", f"{double}{old}}}")
    assert reported(files) == [
        ("redskaber.yml:6:5", "mangler"),
        ("redskaber.yml:8:10", "dublet-id"),
    ]


@pytest.mark.parametrize("name", ["kommuner", "brancher", "formaal", "stoette", "prisenheder"])
def test_the_plainest_vocabularies_are_covered_by_the_sources_of_their_file(name: str) -> None:
    vocabularies = read_vocabularies(minimal().vocabularies).found
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
    assert reported(files) == [(f"{name}.yml:{line + 1}:{column + 1}", "ukendt-ord")]


def test_a_mistake_in_one_term_is_one_mistake() -> None:
    """No entry is reported that its terms are unknown because their file could not be read."""
    assert reported(replaced("maalgrupper", "grad: delvis", "grad: lidt")) == [
        ("maalgrupper.yml:3:169", "vaerdi")
    ]
    assert reported({f"{FOLDER}/maalgrupper.yml": b"navn: [\n  x"}) == [
        ("maalgrupper.yml:1:7", "yaml")
    ]
    assert reported({f"{FOLDER}/brancher.yml": b"- a\n"}) == [("brancher.yml:1:1", "rod")]


@pytest.mark.parametrize("broken", [False, True])
def test_personal_numbers_are_looked_for_in_vocabularies_too(broken: bool) -> None:
    raw = "navn: A\n# 010101-0000\n" + ("termer: [" if broken else "termer: []\n")
    assert ("formaal.yml:2:3", "cpr") in reported({f"{FOLDER}/formaal.yml": raw.encode()})


@pytest.mark.parametrize(
    ("day", "in_force"), [("2003-12-31", False), ("2009-12-31", True), ("2010-01-01", False)]
)
def test_a_term_is_in_force_between_its_dates(day: str, in_force: bool) -> None:
    vocabularies = read_vocabularies(minimal().vocabularies).found
    term = vocabularies["systemer"].terms["match-1-5"]
    assert term.valid_on(date.fromisoformat(day)) is in_force


def test_a_term_is_called_by_its_short_name_where_it_has_one() -> None:
    vocabularies = read_vocabularies(minimal().vocabularies).found
    groups = vocabularies["maalgrupper"].terms
    assert (groups["jobafklaring"].label, groups["jobparate"].label) == (
        "Jobafklaring",
        "Jobparate",
    )
