"""Every rule is a file in its folder, and what a rule sees of an entry."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import generator.rules.catalogue
import generator.rules.entry
import generator.rules.text
from generator.diagnostics import Severity
from generator.model.offer import Offer, Provider
from generator.model.partner import Agreement, Partner
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


def test_every_file_of_a_folder_is_a_rule_that_is_run_in_the_order_of_their_names() -> None:
    folders = {
        generator.rules.text: TEXT_RULES,
        generator.rules.entry: ENTRY_RULES,
        generator.rules.catalogue: CATALOGUE_RULES,
    }
    for package, rules in folders.items():
        files = sorted(
            path.stem for path in Path(package.__path__[0]).glob("*.py") if path.stem != "__init__"
        )
        assert [rule.check.__module__.rpartition(".")[2] for rule in rules] == files


def test_a_rule_judges_the_entries_that_its_check_names() -> None:
    models = {rule.code: rule.models for rule in ENTRY_RULES}
    assert models["cvr"] == (Partner,)
    assert models["periode-vendt"] == (Offer, Partner, Agreement)
    assert models["ukendt-ord"] == models["linktekst"] == (Offer, Partner, Provider, Agreement)


def test_a_rule_names_the_models_that_it_asks_and_no_field_by_a_text() -> None:
    """Then a field with a new name is a mistake that the type checker finds in the rule."""
    loose = [
        rule.code
        for rule in ALL_RULES
        for node in ast.walk(ast.parse(inspect.getsource(inspect.getmodule(rule.check) or ast)))
        if isinstance(node, ast.Name) and node.id in ("getattr", "hasattr")
    ]
    assert loose == []


def test_a_view_knows_whether_its_entry_is_in_use() -> None:
    assert not view("tilbud", OFFER).in_use
    assert view("tilbud", OFFER.replace("historisk", "planlagt")).in_use
    assert view("udbydere", "navn: A\ntype: forening\n").in_use


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
    rows = "".join(f"      {rule.code}: fra\n" for rule in ALL_RULES)
    raw = (
        "site_name: A\nsite_url: https://a.example/\ndocs_dir: .build/docs\n"
        "site_dir: .build/html\nuse_directory_urls: false\nextra:\n  katalog:\n"
        f'    kommune: {{navn: A, kode: "0999"}}\n    regler:\n{rows}'
    )
    settings, found = read_settings(raw.encode(), [rule.code for rule in ALL_RULES])
    assert found == []
    assert settings is not None
    assert levels(settings) == {rule.code: None for rule in ALL_RULES}


def test_the_severities_that_rules_begin_with_are_those_of_the_settings() -> None:
    assert {str(level) for level in Severity} == {"error", "warning"}
    assert context().settings.rules == {}
