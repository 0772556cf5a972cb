"""Many addresses: several hosts at a time, one request at a time to each."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing

import pytest

from generator.links.checker import Checker
from generator.links.client import Client
from generator.links.memory import Answer, State
from generator.links.schedule import Schedule, StoppedError
from tests.links.server import Odd, here, odd_server


@pytest.fixture
def server() -> Iterator[Odd]:
    with odd_server() as server:
        yield server


def checker(**fields: object) -> Checker:
    usual = {"client": Client("x"), "schedule": Schedule(0), "local": True, "resolve": here}
    return Checker(**{**usual, **fields})  # type: ignore[arg-type]


def check_all(urls: list[str], checker: Checker) -> Generator[tuple[str, Answer], None, None]:
    return checker.schedule.run(urls, checker.check)


def test_every_address_is_asked_once_and_a_host_never_twice_at_a_time(server: Odd) -> None:
    urls = [server.url(f"/{n}") for n in "abcdefgh"]
    assert {url: answer.state for url, answer in check_all(urls, checker())} == dict.fromkeys(
        urls, State.FINE
    )
    assert server.most_at_once == 1
    assert sorted(server.paths()) == [f"/{n}" for n in "abcdefgh"]


def test_hosts_are_asked_beside_each_other(server: Odd) -> None:
    urls = [server.url("/langsom", host=f"{n}.katalogproeve.dk") for n in "abcd"]
    assert len(list(check_all(urls, checker()))) == 4
    assert server.most_at_once > 1


def test_whoever_stops_listening_stops_the_asking(server: Odd) -> None:
    one = checker(schedule=Schedule(5))
    urls = [server.url(f"/{n}") for n in "ab"]
    with closing(check_all(urls, one)) as answers:
        next(answers)
    with pytest.raises(StoppedError):
        one.check(server.url("/c"))
    assert len(server.asked) == 1


def test_a_fault_of_ours_is_not_taken_for_an_answer(server: Odd) -> None:
    def broken(host: str) -> list[str]:
        raise RuntimeError("boom")

    with pytest.raises(RuntimeError, match="boom"):
        list(check_all([server.url("/a")], checker(resolve=broken)))
