"""The facts of law: how far each can be relied on today, and what changes ahead."""

from datetime import date

import pytest

from generator.model.catalogue import Catalogue
from generator.model.legal_facts import Change, State, changes_ahead, legal_facts
from tests.support.catalogue import check

RULES = """\
navn: Lovregler
termer:
"""


def loaded(*rules: str) -> Catalogue:
    text = RULES + "".join(f"  - {{{rule}, tekst: T., kilde: jobindsats}}\n" for rule in rules)
    catalogue = check({"catalogue/vocabulary/lovregler.yml": text.encode()}).catalogue
    assert catalogue is not None
    return catalogue


def states(*rules: str) -> dict[str, State]:
    facts = legal_facts(loaded(*rules).context)
    return {fact.term.id: fact.state for fact in facts if fact.place.file.endswith("regler.yml")}


def read_in(repealed: str) -> str:
    """A reading of the rule, whose source was repealed on a day."""
    source = f"{{titel: Bekendtgørelse, ophævet: {repealed}}}"
    return f"læsninger: [{{navn: L, tekst: T, kilde: {source}}}]"


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ("senest_kontrolleret: 2026-11-22", State.CHECKED),
        ("senest_kontrolleret: 2025-11-22", State.CHECKED),
        ("senest_kontrolleret: 2025-11-21", State.OVERDUE),
        ("navn: B", State.NEVER),
        ("efterprøvet: nej", State.UNREAD),
        ("efterprøvet: nej, senest_kontrolleret: 2026-11-01", State.UNREAD),
        ("forventet: ja", State.EXPECTED),
        ("gyldig_fra: 2026-11-23", State.EXPECTED),
        ("gyldig_fra: 2026-11-22, senest_kontrolleret: 2026-11-22", State.CHECKED),
        ("gyldig_til: 2026-11-21, senest_kontrolleret: 2020-01-01", State.ENDED),
        ("gyldig_til: 2026-11-22, senest_kontrolleret: 2026-01-01", State.CHECKED),
        (f"senest_kontrolleret: 2026-11-01, {read_in('2026-11-22')}", State.REPEALED),
        (f"senest_kontrolleret: 2026-11-01, {read_in('2026-11-23')}", State.CHECKED),
        (f"gyldig_til: 2026-11-21, {read_in('2024-01-01')}", State.ENDED),
    ],
)
def test_a_fact_has_the_state_of_its_dates(fields: str, state: State) -> None:
    name = "" if fields == "navn: B" else ", navn: A"
    assert states(f"id: a{name}, art: varighed, {fields}") == {"a": state}


OLD = "id: a, navn: A, art: varighed, senest_kontrolleret: 2026-03-01"


@pytest.mark.parametrize(
    ("later", "state"),
    [
        ("art: varighed, gyldig_fra: 2026-07-01", State.OVERTAKEN),
        ("art: varighed, gyldig_fra: 2026-03-01", State.CHECKED),
        ("art: varighed, gyldig_fra: 2026-12-01", State.CHECKED),
        ("art: varighed, gyldig_fra: 2026-07-01, forventet: ja", State.CHECKED),
        ("art: pladser, gyldig_fra: 2026-07-01", State.CHECKED),
        ("art: varighed, sektor: privat, gyldig_fra: 2026-07-01", State.CHECKED),
    ],
)
def test_a_later_fact_on_the_same_subject_asks_for_a_new_check(later: str, state: State) -> None:
    assert states(OLD, f"id: b, navn: B, {later}, senest_kontrolleret: 2026-11-01")["a"] is state


PARAGRAPHS = """\
navn: Lovgrundlag
termer:
  - {id: gammel, navn: Gammel, lov: LAB, sted: § 61, kilde: jobindsats}
  - {id: ny, navn: Ny, lov: LAB, sted: SECTION, gyldig_fra: 2026-07-01, kilde: OTHER}
"""


@pytest.mark.parametrize(("place", "state"), [("§ 61", State.OVERTAKEN), ("§ 62", State.CHECKED)])
def test_a_later_law_on_the_paragraph_that_a_rule_was_read_in_asks_for_a_new_check(
    place: str, state: State
) -> None:
    laws = PARAGRAPHS.replace("SECTION", place).replace("OTHER", "{titel: En ny lov}")
    text = f"{RULES}  - {{{OLD}, tekst: T., kilde: jobindsats}}\n"
    files = {"lovregler.yml": text, "lovgrundlag.yml": laws}
    found = check({f"catalogue/vocabulary/{name}": text.encode() for name, text in files.items()})
    assert found.catalogue is not None
    [fact] = [one for one in legal_facts(found.catalogue.context) if one.term.id == "a"]
    assert (fact.state, fact.later and fact.later.id) == (
        state,
        "ny" if state is State.OVERTAKEN else None,
    )


def test_what_begins_and_ends_within_a_year_is_ahead_and_what_has_no_day_comes_last() -> None:
    catalogue = loaded(
        "id: a, navn: A, art: varighed, gyldig_fra: 2027-01-01",
        "id: b, navn: B, art: varighed, gyldig_til: 2026-12-31",
        "id: c, navn: C, art: varighed, gyldig_fra: 2027-11-23",
        "id: d, navn: D, art: varighed, gyldig_fra: 2026-11-22",
        "id: e, navn: E, art: varighed, forventet: ja",
    )
    assert [change for change in changes_ahead(catalogue) if change.kind == "lovregler"] == [
        Change(date(2027, 1, 1), False, False, "lovregler", "b"),
        Change(date(2027, 1, 1), True, False, "lovregler", "a"),
        Change(None, True, True, "lovregler", "e"),
    ]


def test_every_vocabulary_of_law_is_among_the_facts() -> None:
    files = {fact.place.file for fact in legal_facts(loaded().context)}
    assert {file.rsplit("/", 1)[1] for file in files} >= {"lovgrundlag.yml", "minimumskrav.yml"}
