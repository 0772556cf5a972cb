"""All readings together give the catalogue of what passed, and every problem."""

from __future__ import annotations

from tests.support.catalogue import TODAY, catalogue, check, lines


def test_the_small_catalogue_is_whole() -> None:
    found = catalogue()
    assert list(found.offers) == ["eksempel-forloeb"]
    assert list(found.partners) == ["eksempel-varehus"]
    assert list(found.providers) == ["eksempel-as"]
    assert list(found.agreements) == ["virksomhedscenter"]
    assert [goal.id for goal in found.goals] == ["centre"]
    assert len(found.measurements["eksempel-forloeb"]) == 2
    assert found.today == TODAY
    assert found.files["tilbud:eksempel-forloeb"] == "catalogue/offers/eksempel-forloeb.yml"


def test_one_broken_file_leaves_the_rest_of_the_catalogue() -> None:
    loaded = check({"catalogue/offers/x.yml": b"titel: [\n  x"})
    assert loaded.catalogue is not None
    assert list(loaded.catalogue.offers) == ["eksempel-forloeb"]
    assert lines(loaded.diagnostics) == ["1:8 error yaml"]
    assert not loaded.passes(strict=False)


def test_without_settings_there_is_no_catalogue() -> None:
    loaded = check({"mkdocs.yml": b"site_name: A\n"})
    assert loaded.catalogue is None
    assert not loaded.passes(strict=False)


GOALS = "mål:\n  - {id: a, titel: A, enhed: centre, mål: 18, kilde: jobindsats}\n"


def test_goals_are_read_and_their_references_followed() -> None:
    for old, new, expected in (
        ("18", "18", []),
        ("18", "mange", ["2:43 error tal"]),
        ("jobindsats", "star", ["2:54 error ukendt-ord"]),
        ("titel: A", "titel: A, kommune: '0998'", ["2:32 error ukendt-ord"]),
        (", kilde: jobindsats", "", ["2:5 error mangler"]),
        ("titel: A", "titel: 010101-0000", ["2:20 error cpr"]),
    ):
        found = check({"companies/goals.yml": GOALS.replace(old, new).encode()}).diagnostics
        assert lines(found) == expected


def test_goals_that_cannot_be_parsed_are_told_with_the_personal_numbers_in_them() -> None:
    found = check({"companies/goals.yml": b"# 010101-0000\n- a\n"}).diagnostics
    assert lines(found) == ["1:3 error cpr", "2:1 error rod"]


NETWORKS = """netværk:
  - id: a
    navn: Netværket
    status: aktiv
    kontakt: {e-mail: mentor@kommune.example}
    møder:
      - {id: m, dato: 2026-12-03, emne: Ro, tilmelding: {e-mail: mentor@kommune.example}}
    kilde: jobindsats
"""


def test_networks_of_mentors_are_read_and_their_mailboxes_are_those_of_functions() -> None:
    for old, new, expected in (
        ("aktiv", "aktiv", []),
        ("status: aktiv", "status: nye", ["4:13 error vaerdi"]),
        ("2026-12-03", "snart", ["7:23 error dato"]),
        ("jobindsats", "star", ["8:12 error ukendt-ord"]),
        ("tilmelding: {e-mail: mentor@kommune", "tilmelding: {e-mail: bo@gmail",
         ["7:66 warning e-mail-privat"]),
        ("kontakt: {e-mail: mentor@kommune", "kontakt: {e-mail: bo@gmail",
         ["5:23 warning e-mail-privat"]),
        ("emne: Ro", "emne: Skriv til a@b.dk", ["7:41 error e-mail-privat"]),
        ("navn: Netværket", "navn: 010101-0000", ["3:11 error cpr"]),
    ):  # fmt: skip
        text = NETWORKS.replace(old, new)
        found = check({"companies/mentornetvaerk.yml": text.encode()}).diagnostics
        assert lines(found) == expected, new


def test_a_catalogue_may_be_without_a_network() -> None:
    assert catalogue().networks == ()
    found = catalogue({"companies/mentornetvaerk.yml": NETWORKS.encode()})
    assert [network.id for network in found.networks] == ["a"]


def test_the_figures_of_an_offer_whose_file_is_broken_are_not_unknown() -> None:
    found = check({"catalogue/offers/eksempel-forloeb.yml": b"- a\n"}).diagnostics
    assert [(d.position.file, d.code) for d in found] == [
        ("catalogue/offers/eksempel-forloeb.yml", "rod")
    ]
