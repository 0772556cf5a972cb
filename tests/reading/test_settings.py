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
docs_dir: .build/docs
site_dir: .build/html
use_directory_urls: false
extra:
  katalog:
    kommune: {navn: Eksempel Kommune, kode: "0999"}
"""
# A real municipality is warned when it has no declaration of accessibility.
FICTITIOUS = MKDOCS.replace('"0999"}', '"0999", eksempel: ja}')
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
        ("    regler: {rimlighed: fejl}\n", "10:14 error ukendt-regel"),
        ("    regler:\n      cpr: fejl\n      x: fra\n", "12:7 error ukendt-regel"),
        ("    regler: {cpr: nej}\n", "10:19 error vaerdi"),
        ("    regler: [cpr]\n", "10:13 error type"),
        ("    pr_side: 5\n", "10:14 error tal-graense"),
        ("    gennemgang_måneder: 0\n", "10:25 error tal-graense"),
        ("    varsel_dage: 2 uger\n", "10:18 error tal"),
        ("    varsel: 60\n", "10:5 error ukendt-noegle"),
    ],
)
def test_a_mistake_in_the_settings_is_told_at_its_place(added: str, expected: str) -> None:
    assert lines(read(MKDOCS + added)[1]) == [expected]


def test_an_unknown_rule_is_told_with_the_rule_most_like_it() -> None:
    _, (found,) = read(MKDOCS + "    regler: {rimlighed: fejl}\n")
    assert dict(found.params) == {"value": "rimlighed", "suggestion": "rimelighed"}


def test_what_belongs_to_mkdocs_is_not_judged() -> None:
    assert settings().site_name == "Prøvekatalog"
    assert read(MKDOCS + "validation: {a: [1, no]}\n")[1] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("site_name: A\n", [*["1:1 error mangler"] * 2, *["1:1 error motor"] * 3]),
        (MKDOCS.replace("extra:", "ekstra:"), ["1:1 error mangler", "7:1 error motor"]),
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


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("hooks: [mit.py]", "10:1 error motor"),
        ("INHERIT: ../andet.yml", "10:1 error motor"),
        ("watch: [/]", "10:1 error motor"),
        ("plugins: [social]", "10:10 error motor"),
        ("markdown_extensions: [tables, pymdownx.snippets]", "10:31 error motor"),
        ("markdown_extensions: [{mit.modul: {a: b}}]", "10:24 error motor"),
        ("markdown_extensions: {mit.modul: {a: b}}", "10:23 error motor"),
        ("extra_css: [https://andre.example/a.css]", "10:13 error motor"),
        ("extra_css: [//andre.example/a.css]", "10:13 error motor"),
        ("extra_css: [../a.css]", "10:13 error motor"),
        ('extra_javascript: ["javascript:alert(1)"]', "10:20 error motor"),
        ("extra_javascript: [{path: 'data:x', type: module}]", "10:27 error motor"),
        ('nav: [{Hjem: index.md}, {Ud: ["javascript:alert(1)"]}]', "10:31 error motor"),
        ("nav: [{Ud: 'https://еxample.dk/'}]", "10:12 error motor"),
    ],
)
def test_the_engine_is_not_asked_for_what_may_be_code_or_lie_elsewhere(
    line: str, expected: str
) -> None:
    assert lines(read(MKDOCS + line + "\n")[1]) == [expected]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("docs_dir: .build/docs", "docs_dir: /", "4:11 error motor"),
        ("site_dir: .build/html", "site_dir: ../andet", "5:11 error motor"),
        ("site_dir: .build/html", "site_author: Mig", "1:1 error motor"),
        ("use_directory_urls: false", "use_directory_urls: true", "6:21 error motor"),
        ("name: material", "name: andet", "3:15 error motor"),
        ("name: material", "custom_dir: andet", "3:21 error motor"),
        ("name: material", "favicon: 'https://andre.example/a.svg'", "3:18 error motor"),
    ],
)
def test_what_the_build_relies_on_is_fixed(old: str, new: str, expected: str) -> None:
    assert lines(read(MKDOCS.replace(old, new))[1]) == [expected]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert('{sti}')",
        "https://git.еxample.dk/{sti}",
        "//git.example/{sti}",
        "https://a:b@git.example/{sti}",
    ],
)
def test_the_address_for_editing_is_one_that_a_page_may_link_to(url: str) -> None:
    _, problems = read(MKDOCS + f'    rediger_url: "{url}"\n')
    assert lines(problems) == ["10:18 error url"]


def with_rules(rules: str) -> bytes:
    return (FICTITIOUS + f"    regler: {{{rules}}}\n").encode()


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
    assert lines(loaded.diagnostics) == ["10:14 error ukendt-regel"]
    assert not loaded.passes(strict=False)
