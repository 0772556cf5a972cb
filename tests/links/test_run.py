"""Many addresses: several hosts at a time, one request at a time to each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from generator.links.answer import State
from generator.links.ask import Asker
from generator.links.request import Manners
from generator.links.run import ask_all
from generator.links.turns import StoppedError, Turns
from tests.links.server import Odd, here, odd_server


@pytest.fixture
def server() -> Iterator[Odd]:
    with odd_server() as server:
        yield server


def asker(**fields: object) -> Asker:
    usual = {"manners": Manners("x"), "turns": Turns(0), "local": True, "resolve": here}
    return Asker(**{**usual, **fields})  # type: ignore[arg-type]


def test_every_address_is_asked_once_and_a_host_never_twice_at_a_time(server: Odd) -> None:
    urls = [server.url(f"/{n}") for n in "abcdefgh"]
    assert {url: answer.state for url, answer in ask_all(urls, asker())} == dict.fromkeys(
        urls, State.FINE
    )
    assert server.most_at_once == 1
    assert sorted(server.paths()) == [f"/{n}" for n in "abcdefgh"]


def test_hosts_are_asked_beside_each_other(server: Odd) -> None:
    urls = [server.url("/langsom", host=f"{n}.katalogproeve.dk") for n in "abcd"]
    assert len(list(ask_all(urls, asker()))) == 4
    assert server.most_at_once > 1


def test_whoever_stops_listening_stops_the_asking(server: Odd) -> None:
    one = asker(turns=Turns(5))
    urls = [server.url(f"/{n}") for n in "ab"]
    with closing(ask_all(urls, one)) as answers:
        next(answers)
    with pytest.raises(StoppedError):
        one.ask(server.url("/c"))
    assert len(server.asked) == 1


def test_a_fault_of_ours_is_not_taken_for_an_answer(server: Odd) -> None:
    def broken(host: str, port: int) -> list[str]:
        raise RuntimeError("boom")

    with pytest.raises(RuntimeError, match="boom"):
        list(ask_all([server.url("/a")], asker(resolve=broken)))
