"""Every rule is a file with a code, a check, a page and a place in the list."""

from __future__ import annotations

import inspect
import pkgutil
from types import ModuleType

import pytest

import generator.rules.catalogue
import generator.rules.entry
import generator.rules.text
from generator.diagnostics import Severity
from generator.reading.settings import levels, read_settings
from generator.rules import ALL_RULES, CATALOGUE_RULES, ENTRY_RULES, TEXT_RULES
from tests.support.catalogue import context, view

OFFER = """\
titel: Jobklub
status: historisk
redskab: virksomhedspraktik
kontakt: {e-mail: a@b.dk}
kilder: [{titel: Rapport}]
beskrivelse: |
  Første.

  Anden.
resumé: "Linje"
"""


@pytest.mark.parametrize(
    ("package", "rules"),
    [
        (generator.rules.text, TEXT_RULES),
        (generator.rules.entry, ENTRY_RULES),
        (generator.rules.catalogue, CATALOGUE_RULES),
    ],
    ids=["text", "entry", "catalogue"],
)
def test_every_file_of_a_folder_is_a_rule_that_is_run(
    package: ModuleType, rules: tuple[ModuleType, ...]
) -> None:
    files = {name for _, name, _ in pkgutil.iter_modules(package.__path__)}
    assert sorted(rule.__name__.rpartition(".")[2] for rule in rules) == sorted(files)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.CODE)
def test_a_rules_docstring_is_its_page(rule: ModuleType) -> None:
    page = inspect.cleandoc(rule.__doc__ or "")
    title, _, body = page.partition("\n\n")
    assert title.endswith(".")
    assert "\n" not in title
    places = [
        body.find(f"**{part}:**") for part in ("Hvad", "Hvorfor", "Eksempel", "Sådan retter du det")
    ]
    assert places[0] == 0
    assert places == sorted(places)
    assert len(set(places)) == 4


def test_a_view_knows_whether_its_entry_is_in_use() -> None:
    assert not view("tilbud", OFFER).is_active
    assert view("tilbud", OFFER.replace("historisk", "planlagt")).is_active
    assert view("udbydere", "navn: A\ntype: forening\n").is_active


def test_running_text_is_every_text_but_codes_contacts_and_sources() -> None:
    assert [path for path, _ in view("tilbud", OFFER).prose] == [
        ("titel",),
        ("status",),
        ("redskab",),
        ("beskrivelse",),
        ("resumé",),
    ]


def test_a_place_in_a_text_is_as_near_as_its_style_allows() -> None:
    entry = view("tilbud", OFFER)
    text = "Første.\n\nAnden."
    assert str(entry.find(("beskrivelse",), text.index("Anden"), text)).endswith(":9:1")
    assert str(entry.find(("resumé",), 3, "Linje")).endswith(":10:9")


def test_the_level_of_every_rule_can_be_set() -> None:
    rows = "".join(f"      {rule.CODE}: fra\n" for rule in ALL_RULES)
    raw = (
        "site_name: A\nsite_url: https://a.example/\nextra:\n  katalog:\n"
        f'    kommune: {{navn: A, kode: "0999"}}\n    regler:\n{rows}'
    )
    settings, found = read_settings(raw.encode(), [rule.CODE for rule in ALL_RULES])
    assert found == []
    assert settings is not None
    assert levels(settings) == {rule.CODE: None for rule in ALL_RULES}


def test_the_severities_that_rules_begin_with_are_those_of_the_settings() -> None:
    assert {str(level) for level in Severity} == {"error", "warning"}
    assert context().settings.rules == {}
