"""The settings: mkdocs.yml as far as it is ours, and the levels of rules."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostic, Severity
from generator.model.settings import Settings
from generator.reading.settings import levels, read_settings
from generator.render.messages import WORDS
from generator.rules import ALL_RULES
from tests.support.catalogue import check, lines

MKDOCS = """\
site_name: Prøvekatalog
site_url: https://katalog.example/
theme: {name: material, features: [navigation.tabs]}
plugins: []
extra:
  generator: false
  katalog:
    kommune: {navn: Eksempel Kommune, kode: "0999"}
"""
CODES = ("cpr", "rimelighed", "linktekst")


def read(text: str) -> tuple[Settings | None, list[Diagnostic]]:
    return read_settings(text.encode(), CODES)


def settings(added: str = "") -> Settings:
    found, problems = read(MKDOCS + added)
    assert problems == []
    assert found is not None
    return found


def test_what_is_not_set_has_its_usual_value() -> None:
    found = settings()
    assert (found.site_name, found.site_url) == ("Prøvekatalog", "https://katalog.example/")
    assert (found.owner.name, found.owner.code, found.owner.example) == (
        "Eksempel Kommune",
        "0999",
        False,
    )
    assert (found.review_months, found.warn_days, found.page_size) == (6, 60, 60)
    assert (found.seats.fresh_days, found.seats.ageing_days) == (30, 90)
    assert found.pdf
    assert found.rules == {}


def test_what_is_set_counts() -> None:
    found = settings(
        "    gennemgang_måneder: 12\n    varsel_dage: 90\n    pr_side: 75\n"
        "    pladser: {frisk_dage: 7}\n    regler: {rimelighed: fra}\n    pdf: nej\n"
    )
    assert not found.pdf
    assert (found.review_months, found.warn_days, found.page_size) == (12, 90, 75)
    assert (found.seats.fresh_days, found.seats.ageing_days) == (7, 90)
    assert found.rules == {"rimelighed": "fra"}


def test_levels_are_raised_lowered_and_switched_off() -> None:
    found = settings("    regler: {rimelighed: fejl, cpr: advarsel, linktekst: fra}\n")
    assert levels(found) == {
        "rimelighed": Severity.ERROR,
        "cpr": Severity.WARNING,
        "linktekst": None,
    }


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("    regler: {rimlighed: fejl}\n", "9:14 error ukendt-regel"),
        ("    regler:\n      cpr: fejl\n      x: fra\n", "11:7 error ukendt-regel"),
        ("    regler: {cpr: nej}\n", "9:19 error vaerdi"),
        ("    regler: [cpr]\n", "9:13 error type"),
        ("    pr_side: 5\n", "9:14 error tal-graense"),
        ("    gennemgang_måneder: 0\n", "9:25 error tal-graense"),
        ("    varsel_dage: 2 uger\n", "9:18 error tal"),
        ("    varsel: 60\n", "9:5 error ukendt-noegle"),
    ],
)
def test_a_mistake_in_the_settings_is_told_at_its_place(added: str, expected: str) -> None:
    assert lines(read(MKDOCS + added)[1]) == [expected]


def test_an_unknown_rule_is_told_with_the_rule_most_like_it() -> None:
    _, (found,) = read(MKDOCS + "    regler: {rimlighed: fejl}\n")
    assert dict(found.params) == {"value": "rimlighed", "suggestion": "rimelighed"}


def test_what_belongs_to_mkdocs_is_not_judged() -> None:
    assert settings().site_name == "Prøvekatalog"
    assert read(MKDOCS.replace("plugins: []", "plugins: {a: [1, no]}"))[1] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("site_name: A\n", ["1:1 error mangler", "1:1 error mangler"]),
        (MKDOCS.replace("extra:", "ekstra:"), ["1:1 error mangler"]),
        (MKDOCS.replace("https:", "ftp:"), ["2:11 error url"]),
        (MKDOCS.replace("[navigation.tabs]", "!ENV TABS"), ["3:35 error yaml-tag"]),
        ("- a\n", ["1:1 error rod"]),
        ("", ["1:1 error tom-fil"]),
    ],
)
def test_settings_that_cannot_be_read_are_none(text: str, expected: list[str]) -> None:
    found, problems = read(text)
    assert found is None
    assert lines(problems) == expected


def with_rules(rules: str) -> bytes:
    return (MKDOCS + f"    regler: {{{rules}}}\n").encode()


OFFER = """\
titel: Jobklub
status: aktiv
eksempel: ja
kommune: "0999"
redskab: virksomhedspraktik
målgrupper: [{gruppe: aktivitetsparate}]
resumé: Kort.
ansvarlig: Team Job
gennemgået: 2026-01-01
beskrivelse: |
  [her](https://a.example/) for 010101-0000
"""


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("", ["9:13 warning gennemgang-overskredet", "11:1 warning linktekst", "11:33 error cpr"]),
        ("linktekst: fejl", ["9:13 warning gennemgang-overskredet", "11:1 error linktekst",
                             "11:33 error cpr"]),
        ("cpr: advarsel", ["9:13 warning gennemgang-overskredet", "11:1 warning linktekst",
                           "11:33 warning cpr"]),
        ("linktekst: fra, gennemgang-overskredet: fra", ["11:33 error cpr"]),
    ],
)  # fmt: skip
def test_the_levels_of_the_settings_decide_what_is_told(rules: str, expected: list[str]) -> None:
    files = {"mkdocs.yml": with_rules(rules), "catalogue/offers/a.yml": OFFER.encode()}
    loaded = check(files)
    assert lines(loaded.diagnostics) == expected
    assert loaded.passes(strict=False) is all("error" not in line for line in expected)
    assert not loaded.passes(strict=True)


def test_what_the_reader_finds_cannot_be_lowered() -> None:
    """A file that cannot be read can never be published."""
    codes = sorted(set(WORDS) - {rule.code for rule in ALL_RULES})
    found, problems = read_settings(with_rules(", ".join(f"{code}: fra" for code in codes)), CODES)
    assert found is not None
    assert levels(found) == {}
    assert [(d.code, d.params["value"]) for d in problems] == [("ukendt-regel", c) for c in codes]
    loaded = check({"mkdocs.yml": with_rules("yaml: advarsel")})
    assert lines(loaded.diagnostics) == ["9:14 error ukendt-regel"]
    assert not loaded.passes(strict=False)
