"""`katalog links`: the report on addresses that do not answer, and the memory."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator import cli
from generator.commands.links import Options, run
from generator.links.client import Resolve
from generator.links.memory import decode
from tests.links.server import Odd, here, odd_server
from tests.support.catalogue import MINIMAL
from tests.support.commands import code_of

DAY = date(2026, 11, 3)
OFFER = "catalogue/offers/eksempel-forloeb.yml"
MEMORY = ".build/links.json"


@pytest.fixture
def server() -> Iterator[Odd]:
    with odd_server() as server:
        yield server


@pytest.fixture
def root(root: Path) -> Path:
    """The small catalogue, with addresses that are no one's."""
    for path in root.rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"https://[^\s,}\"']+", "https://a.example/", text), "utf-8")
    return root


def name(root: Path, *urls: str) -> None:
    """Let the offer name some addresses, one a line."""
    text = (MINIMAL / OFFER).read_text(encoding="utf-8").rstrip("\n")
    sources = "".join(f"  - {{titel: Rapport, url: {url}}}\n" for url in urls)
    assert "kilder:" not in text
    (root / OFFER).write_text(f"{text}\nkilder:\n{sources}", encoding="utf-8")


def check(root: Path, after: int = 0, *, resolve: Resolve = here, **values: object) -> int:
    """Run so many days after the first day."""
    day = DAY + timedelta(days=after)
    options = Options(root, day, "text", None, fresh=7, patience=7, pause=0, local=True)
    return code_of(run, replace(options, **values), resolve)  # type: ignore[arg-type]


def lines(root: Path) -> int:
    """The line of the first address in the file."""
    return (root / OFFER).read_text(encoding="utf-8").split("\n").index("kilder:") + 2


def test_each_place_of_a_dead_address_is_reported_with_the_day_it_was_last_silent_from(
    root: Path, server: Odd, capsys: pytest.CaptureFixture[str]
) -> None:
    dead, moved = server.url("/404"), server.url("/flyttet")
    name(root, dead, server.url("/fin"), moved, dead, server.url("/403"))
    assert check(root) == 0
    first = f"{OFFER}:{lines(root)}:27: {dead}\n    Svarer ikke i dag: siden findes ikke (404).\n"
    assert capsys.readouterr().out.startswith(first)
    assert check(root, 5) == 0
    line = lines(root)
    since = "    Har ikke svaret siden 3. november 2026: siden findes ikke (404).\n"
    assert capsys.readouterr().out == (
        f"{OFFER}:{line}:27: {dead}\n{since}"
        f"{OFFER}:{line + 2}:27: {moved}\n    Er flyttet til {server.url('/fin')}."
        " Ret adressen.\n"
        f"{OFFER}:{line + 3}:27: {dead}\n{since}"
        f"{OFFER}:{line + 4}:27: {server.url('/403')}\n"
        "    Lukker ikke programmer ind (403). Se selv efter.\n"
        "4 adresser: 1 svarer, 1 er flyttet, 1 svarer ikke, 1 lukker ikke programmer ind."
        " 1 spurgt nu. 1 opdigtet adresse er ikke spurgt.\n"
    )


def test_silence_for_longer_than_is_borne_ends_with_1(
    root: Path, server: Odd, capsys: pytest.CaptureFixture[str]
) -> None:
    name(root, server.url("/404"))
    assert [check(root), check(root, 7), check(root, 8), check(root, 8, patience=8)] == [0, 0, 1, 0]
    assert capsys.readouterr().err == "1 adresse har ikke svaret i over 7 dage.\n"


def test_what_answered_within_a_week_is_not_asked_again_and_what_failed_is(
    root: Path, server: Odd
) -> None:
    name(root, server.url("/fin"), server.url("/404"))
    check(root)
    server.asked.clear()
    check(root, 6)
    assert set(server.paths()) == {"/404"}
    check(root, 7)
    assert set(server.paths()) == {"/404", "/fin"}


def test_addresses_that_no_longer_stand_anywhere_are_forgotten(root: Path, server: Odd) -> None:
    name(root, server.url("/a"), server.url("/b"))
    check(root)
    name(root, server.url("/b"))
    check(root)
    assert set(decode((root / MEMORY).read_bytes()) or {}) == {server.url("/b")}


def test_a_broken_memory_is_reported_and_begun_anew(
    root: Path, server: Odd, capsys: pytest.CaptureFixture[str]
) -> None:
    name(root, server.url("/fin"))
    (root / MEMORY).parent.mkdir()
    (root / MEMORY).write_bytes(b'{"version": 1, "links": [')
    assert check(root) == 0
    assert capsys.readouterr().err == (
        f"{root / MEMORY} kan ikke læses. Alt bliver spurgt på ny, og filen bliver skrevet"
        " forfra.\n"
    )
    assert decode((root / MEMORY).read_bytes())


def test_a_run_that_is_interrupted_keeps_what_it_has_learnt(
    root: Path, server: Odd, capsys: pytest.CaptureFixture[str]
) -> None:
    name(root, server.url("/fin"), server.url("/stop"), server.url("/aldrig"))

    def interrupting(host: str) -> list[str]:
        if server.asked:
            raise KeyboardInterrupt
        return list(here(host))

    with pytest.raises(KeyboardInterrupt):
        check(root, resolve=interrupting)
    assert capsys.readouterr().err == "Afbrudt. 1 af 3 er spurgt. Svarene er husket.\n"
    assert set(decode((root / MEMORY).read_bytes()) or {}) == {server.url("/fin")}


def test_as_json_every_address_has_its_state_and_its_places(
    root: Path, server: Odd, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name(root, server.url("/404"))
    memory = tmp_path / "ci" / "husk.json"
    assert check(root, format="json", memory=memory) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "url": server.url("/404"),
            "state": "svarer-ikke",
            "message": "Svarer ikke i dag: siden findes ikke (404).",
            "reason": "404",
            "movedTo": "",
            "failingSince": "2026-11-03",
            "asked": "2026-11-03",
            "places": [{"file": OFFER, "line": lines(root), "column": 27}],
        }
    ]
    assert memory.is_file()
    assert not (root / MEMORY).exists()


def test_a_private_network_is_not_asked_and_that_is_reported(
    root: Path, server: Odd, capsys: pytest.CaptureFixture[str]
) -> None:
    name(root, server.url("/fin"))
    assert check(root, local=False) == 0
    assert "Ligger på et lokalt net og er ikke spurgt." in capsys.readouterr().out
    assert server.asked == []


def test_a_catalogue_without_addresses_and_one_without_settings_are_reported(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["links", "--mappe", str(root), "--dato", "2026-11-03"]
    assert cli.run(arguments) == 0
    assert capsys.readouterr().out.startswith("Kataloget henviser ikke til andre")
    (root / "mkdocs.yml").unlink()
    assert cli.run(arguments) == 1
    assert capsys.readouterr().err.startswith("Indstillingerne kan ikke læses.")


@pytest.mark.parametrize("option", ["--pause", "--frist", "--friske"])
def test_a_number_below_nought_is_wrong_usage(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["links", f"{option}=-1"]) == 2
    assert capsys.readouterr().err.startswith(f"{option} skal være 0 eller mere, ikke “-1”.")


def test_a_machine_without_a_network_learns_nothing(
    root: Path, server: Odd, capsys: pytest.CaptureFixture[str]
) -> None:
    def nowhere(host: str) -> list[str]:
        raise OSError(host)

    name(root, server.url("/fin"), server.url("/404"))
    check(root)
    before = (root / MEMORY).read_bytes()
    capsys.readouterr()
    assert check(root, 20, resolve=nowhere) == 1
    output = capsys.readouterr()
    assert (output.out, output.err[:15]) == ("", "Ingen svarer, h")
    assert (root / MEMORY).read_bytes() == before


def test_when_all_that_is_asked_is_silent_one_that_has_answered_is_asked_too(
    root: Path, server: Odd
) -> None:
    dead = "http://findes-ikke.dk/"
    name(root, server.url("/fin"), dead)
    assert check(root) == 0
    server.asked.clear()
    assert check(root, 2) == 0
    assert server.paths() == ["/fin"]
    known = decode((root / MEMORY).read_bytes()) or {}
    assert (known[dead].since, known[dead].asked) == (DAY, DAY + timedelta(days=2))
