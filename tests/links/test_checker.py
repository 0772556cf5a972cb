"""One address asked for, of a real server that behaves oddly."""

from __future__ import annotations

import time
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from generator.links.checker import Checker
from generator.links.client import Client
from generator.links.memory import Answer, State
from generator.links.schedule import Schedule
from tests.links.server import HOST, Odd, here, odd_server

FAILED, LATER, FINE = State.FAILED, State.LATER, State.FINE
CLIENT = Client("katalog/1 (linkkontrol; +https://katalog.example/)")


@pytest.fixture(scope="module")
def running() -> Iterator[Odd]:
    with odd_server() as server:
        yield server


@pytest.fixture
def server(running: Odd) -> Odd:
    running.asked.clear()
    running.most_at_once = 0
    return running


def checker(**fields: object) -> Checker:
    usual = {"client": CLIENT, "schedule": Schedule(0), "local": True, "resolve": here}
    return Checker(**{**usual, **fields})  # type: ignore[arg-type]


def check(server: Odd, path: str) -> Answer:
    return checker().check(server.url(path))


@pytest.mark.parametrize(
    ("path", "state", "reason"),
    [
        ("/fin", FINE, ""),
        ("/kun-get", FINE, ""),
        ("/500-så-200", FINE, ""),
        ("/igen", FINE, ""),
        ("/stor", FINE, ""),
        ("/flyttet-for-nu", FINE, ""),
        ("/404", FAILED, "404"),
        ("/410", FAILED, "410"),
        ("/500", FAILED, "500"),
        ("/204", FINE, ""),
        ("/304", FAILED, "304"),
        ("/401", State.CLOSED, "401"),
        ("/403", State.CLOSED, "403"),
        ("/429", LATER, ""),
        ("/503-længe", LATER, ""),
        ("/volapyk", FAILED, "volapyk"),
        ("/lukker", FAILED, "forbindelse"),
        ("/lange-hoveder", FAILED, "volapyk"),
        ("/ring", FAILED, "ring"),
        ("/til-fil", FAILED, "videre"),
        ("/til-tal", FAILED, "videre"),
        ("/uden-sted", FAILED, "videre"),
        ("/flyttet-til-død", FAILED, "404"),
    ],
)
def test_each_way_to_answer_is_reported_by_its_name(
    server: Odd, path: str, state: State, reason: str
) -> None:
    assert check(server, quote(path)) == Answer(state, reason)


@pytest.mark.parametrize(
    ("path", "client"),
    [("/langsom", CLIENT._replace(step=0.2)), ("/drypper", CLIENT._replace(total=0.3))],
)
def test_a_slow_answer_is_not_waited_for_nor_one_that_drips(path: str, client: Client) -> None:
    with odd_server() as server:  # of its own: it goes on answering when no one listens
        assert checker(client=client).check(server.url(path)) == Answer(FAILED, "tid")


@pytest.mark.parametrize(
    ("path", "moved"),
    [
        ("/flyttet", "/fin"),
        ("/flyttet-langt", "/fin"),
        ("/fast-og-for-nu", "/flyttet-for-nu"),
        (quote("/til-æ"), quote("/æ b")),
    ],
)
def test_what_has_moved_for_good_is_reported_with_its_new_address(
    server: Odd, path: str, moved: str
) -> None:
    assert check(server, path) == Answer(FINE, "", server.url(moved))


def test_get_is_asked_only_where_head_is_not_answered_well(server: Odd) -> None:
    for path in ("/fin", "/kun-get", "/404"):
        check(server, path)
    assert server.paths("HEAD") == ["/fin", "/kun-get", "/404"]
    assert server.paths("GET") == ["/kun-get", "/404"]


def test_a_request_says_who_asks_and_keeps_no_cookie(server: Odd) -> None:
    check(server, "/flyttet")
    assert {one.headers["User-Agent"] for one in server.asked} == {CLIENT.agent}
    assert not any("Cookie" in one.headers for one in server.asked)


def test_a_name_that_does_not_exist_and_a_door_that_is_shut_are_reported(server: Odd) -> None:
    assert checker().check("http://findes-ikke.dk/") == Answer(FAILED, "navn")
    assert checker().check(f"http://{HOST}:1/") == Answer(FAILED, "forbindelse")


def test_a_server_without_a_certificate_is_reported(server: Odd) -> None:
    assert checker().check(server.url("/").replace("http:", "https:")).reason == "tls"


def test_private_networks_are_not_asked_unless_one_says_so(server: Odd) -> None:
    assert checker(local=False).check(server.url("/fin")) == Answer(State.LOCAL)
    assert server.asked == []


def test_a_redirect_does_not_lead_into_a_private_network(server: Odd) -> None:
    """The first request is let through, as if the server were on the open internet."""
    asked_for: list[str] = []

    def once_public(host: str) -> list[str]:
        asked_for.append(host)
        return ["10.0.0.1"] if host.startswith("lokal.") else ["127.0.0.1"]

    class Trusting(Checker):
        __slots__ = ()

        def _numbers(self, host: str) -> list[str]:
            numbers = once_public(host)
            return numbers if host == HOST else Checker._numbers(self, host)

    trusting = Trusting(CLIENT, Schedule(0), local=False, resolve=once_public)
    assert trusting.check(server.url("/til-lokal")) == Answer(State.LOCAL)
    assert server.paths() == ["/til-lokal"]


def test_a_server_that_asks_for_peace_has_it_for_the_rest_of_the_run(server: Odd) -> None:
    one = checker()
    assert [one.check(server.url(path)).state for path in ("/429", "/fin")] == [LATER, LATER]
    assert server.paths() == ["/429"]


def test_there_is_a_pause_between_two_requests_to_a_host_and_none_to_another(server: Odd) -> None:
    one = checker(schedule=Schedule(0.15))
    begun = time.monotonic()
    one.check(server.url("/fin"))
    one.check(server.url("/fin", host="b.katalogproeve.dk"))
    assert time.monotonic() - begun < 0.15
    one.check(server.url("/flyttet"))
    first, _, third, fourth = (request.at for request in server.asked)
    assert third - first >= 0.15
    assert fourth - third >= 0.15
