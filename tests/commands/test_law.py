"""``katalog law`` prints the facts of law where they are written, and what changes."""

import json
from datetime import date

import pytest

from generator.cli import run
from generator.model.legal_facts import State, changes_ahead, legal_facts
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.texts import legal
from tests.projects import DAY, REPOSITORY, embedded


def printed(capsys: pytest.CaptureFixture[str], *arguments: str, day: str = DAY) -> str:
    assert run(["law", "--mappe", str(REPOSITORY), "--dato", day, *arguments]) == 0
    return capsys.readouterr().out


def test_every_fact_is_printed_with_its_file_and_line(capsys: pytest.CaptureFixture[str]) -> None:
    catalogue = load(read_sources(REPOSITORY), date.fromisoformat(DAY)).catalogue
    assert catalogue is not None
    facts = legal_facts(catalogue.context)
    text = printed(capsys)
    places = {f"{fact.place.file}:{fact.place.line}: {fact.term.name}" for fact in facts}
    assert places <= {line.strip() for line in text.splitlines()}
    assert text.count("\n  catalogue/") == len(facts)


def test_the_same_is_had_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    catalogue = load(read_sources(REPOSITORY), date.fromisoformat(DAY)).catalogue
    assert catalogue is not None
    found = json.loads(printed(capsys, "--format", "json"))
    assert len(found["facts"]) == len(legal_facts(catalogue.context))
    assert {fact["state"] for fact in found["facts"]} <= {state.value for state in State}
    names = [name for change in found["changes"] for name in change["names"]]
    assert len(names) == len(changes_ahead(catalogue))


def test_the_page_shows_every_fact_and_every_change(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capsys, "--format", "json"))
    page = (embedded().public / "om/lovgrundlag.html").read_text(encoding="utf-8")
    rows = page.count('<td data-k="Sidst kontrolleret">')
    assert rows == len(found["facts"])
    assert [n for c in found["changes"] for n in c["names"] if n not in page] == []


def test_a_computed_rate_leads_to_the_percentage_of_its_year(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = json.loads(printed(capsys, "--format", "json"))
    computed = [fact for fact in found["facts"] if fact["state"] == "beregnet"]
    lines = (REPOSITORY / "catalogue/vocabulary/satser.yml").read_text().splitlines()
    assert computed
    assert [fact["name"] for fact in computed if "- id:" not in lines[fact["line"] - 1]] == []


def test_each_change_has_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capsys, "--format", "json"))
    assert found["changes"]
    assert [change["names"] for change in found["changes"] if not change["sources"]] == []


def test_that_nothing_changes_is_no_change_to_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, day="2032-03-01").endswith(f"\n\n{legal.NOTHING_CHANGES}\n")
