"""Entries that come, go, move and change are known for what they are."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.offer import Offer
from generator.model.partner import Agreement
from generator.outputs.changes.entries import Kind, State, entry_changes
from tests.outputs.factory import frozen


def names(target: str, id: str) -> str:
    return id


OFFERS = Kind("tilbud", Offer, names)
OLD = {"titel": "Serviceteam", "status": "aktiv", "krav": ["mødestabilitet"]}


def states(entries: dict[str, Any]) -> dict[str, State]:
    return {id: State(f"{id}.yml", frozen(data)) for id, data in entries.items()}


@pytest.mark.parametrize(
    ("new", "fates"),
    [
        ({"a": {**OLD, "status": "pause"}}, [("a", "ændret", "", False)]),
        ({"a": {**OLD, "status": "ophørt"}}, [("a", "ophørt", "", False)]),
        ({"a": dict(reversed(OLD.items()))}, [("a", "form", "", False)]),
        ({"a": None}, [("a", "ulæseligt", "", False)]),
        ({}, [("a", "fjernet", "", False)]),
        ({"b": OLD}, [("b", "omdøbt", "a", False)]),
        ({"b": {**OLD, "tidligere": ["a"]}}, [("b", "flyttet", "a", True)]),
        ({"b": {**OLD, "titel": "Nyt navn", "tidligere": "a"}}, [("b", "flyttet", "a", True)]),
        (
            {"b": {**OLD, "tidligere": ["a"], "status": "ophørt"}},
            [("b", "ophørt", "a", True)],
        ),
        (
            {"a": OLD, "b": {**OLD, "tidligere": ["a"]}},
            [("a", "form", "", False), ("b", "nyt", "", False)],
        ),
        (
            {"b": {**OLD, "titel": "Et andet"}},
            [("b", "nyt", "", False), ("a", "fjernet", "", False)],
        ),
    ],
)
def test_what_became_of_an_entry(new: Any, fates: list[tuple[str, str, str, bool]]) -> None:
    found = entry_changes(OFFERS, states({"a": OLD}), states(new))
    assert [(entry.id, entry.fate, entry.was, entry.led) for entry in found] == fates


def test_a_new_version_of_an_agreement_is_told_by_what_it_changes() -> None:
    def clause(id: str, text: str) -> dict[str, Any]:
        return {"id": id, "emne": id.title(), "tekst": text, "kilder": ["kilde"]}

    first = {"version": "2025", "klausuler": [clause("løn", "Ingen."), clause("tid", "Uger.")]}
    later = {
        "version": "2026",
        "gyldig_fra": "2026-01-01",
        "klausuler": [clause("løn", "Løn."), clause("tid", "Uger."), clause("sted", "Her.")],
    }
    old = {"navn": "Aftale", "resumé": "Kort.", "versioner": [first]}
    new = {**old, "versioner": [first, later]}
    kind = Kind("aftaler", Agreement, names)
    (entry,) = entry_changes(kind, states({"a": old}), states({"a": new}))
    assert entry.notes == (
        "“Version 2026” er ny; i forhold til “Version 2025”:"
        " 1 vilkår er ændret, 1 er nyt og 1 er uændret",
    )
    assert [change.added for change in entry.fields] == [("“2026”",)]
