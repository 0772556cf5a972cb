"""The check of one address: where it leads in the end, and whether anything is there."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from generator.links.addresses import host_of
from generator.links.client import Client, Reply, RequestError, Resolve, is_public, resolve
from generator.links.memory import Answer, State
from generator.links.schedule import Schedule
from generator.model.urls import url_problem

MAX_REDIRECTS = 10
LONGEST_WAIT = 60.0
MAX_NUMBERS = 3

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_CLOSED = frozenset({401, 403, 407, 451, 999})
_PLAIN = "/%:=&?~+!$,;@()*-._'#[]"


class _AnswerError(Exception):
    """The answer is known before a reply is; ``args`` holds it."""


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks addresses on a schedule. ``local`` allows requests to private networks."""

    client: Client
    schedule: Schedule
    local: bool = False
    resolve: Resolve = resolve

    def check(self, url: str) -> Answer:
        """The answer of an address. Raises StoppedError when the schedule has stopped."""
        moved, is_permanent = "", True
        try:
            for at, reply in self._redirects(url):
                is_permanent = is_permanent and reply.status in _PERMANENT
                if reply.status not in _REDIRECTS:
                    return _answer(reply.status, moved)
                if is_permanent:
                    moved = _next_url(at, reply)
        except _AnswerError as failure:
            answer: Answer = failure.args[0]
            return answer
        return Answer(State.FAILED, "langt")

    def _redirects(self, url: str) -> Iterator[tuple[str, Reply]]:
        """Each address on the way, with its reply, until one is no redirect."""
        seen: set[str] = set()
        for _ in range(MAX_REDIRECTS + 1):
            if url in seen:
                raise _AnswerError(Answer(State.FAILED, "ring"))
            seen.add(url)
            reply = self._reply(url)
            yield url, reply
            url = _next_url(url, reply)

    def _reply(self, url: str) -> Reply:
        """The reply to HEAD, or to GET where HEAD fails."""
        try:
            reply = self._patient_reply("HEAD", url)
            if reply.status < 400:
                return reply
        except RequestError as failure:
            if failure.args == ("navn",):
                raise _AnswerError(Answer(State.FAILED, "navn")) from None
        try:
            return self._patient_reply("GET", url)
        except RequestError as failure:
            raise _AnswerError(Answer(State.FAILED, failure.args[0])) from None

    def _patient_reply(self, method: str, url: str) -> Reply:
        """A reply; after a wait where the server asks for one. It is not given a second."""
        host = host_of(url)
        reply = self._request(method, url, host)
        wait = _wait(reply)
        if wait is not None and wait <= LONGEST_WAIT:
            self.schedule.delay(host, wait)
            reply = self._request(method, url, host)
            wait = _wait(reply)
        if wait is not None:
            self.schedule.close(host)
            raise _AnswerError(Answer(State.LATER))
        return reply

    def _request(self, method: str, url: str, host: str) -> Reply:
        with self.schedule.turn(host):
            if self.schedule.is_closed(host):
                raise _AnswerError(Answer(State.LATER))
            failure = RequestError("forbindelse")
            for number in self._numbers(host):
                try:
                    return self.client.request(method, urlsplit(url), number)
                except RequestError as problem:
                    failure = problem
                    if problem.args != ("forbindelse",):
                        break
            raise failure

    def _numbers(self, host: str) -> list[str]:
        """The IP numbers of a host that may be asked."""
        try:
            known = self.resolve(host)
        except (OSError, UnicodeError):
            raise RequestError("navn") from None
        allowed = [number for number in known if self.local or is_public(number)]
        if known and not allowed:
            raise _AnswerError(Answer(State.LOCAL))
        return allowed[:MAX_NUMBERS]


def _answer(status: int, moved: str) -> Answer:
    if 200 <= status < 300:
        return Answer(State.FINE, "", moved)
    return Answer(State.CLOSED if status in _CLOSED else State.FAILED, str(status))


def _next_url(url: str, reply: Reply) -> str:
    """The address that a redirect leads to."""
    # Many servers write it in UTF-8, which the protocol reads as Latin-1.
    location = reply.location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        target = urldefrag(urljoin(url, quote(location, safe=_PLAIN))).url
    except ValueError:
        target = ""
    if not location or url_problem(target):
        raise _AnswerError(Answer(State.FAILED, "videre"))
    return target


def _wait(reply: Reply) -> float | None:
    """The number of seconds a server asks to be left alone for; None when it does not."""
    if reply.status != 429 and not (reply.status == 503 and reply.retry_after):
        return None
    if reply.retry_after.isascii() and reply.retry_after.isdigit():
        return float(reply.retry_after[:9])
    try:
        return max(parsedate_to_datetime(reply.retry_after).timestamp() - time.time(), 0.0)
    except ValueError:
        return LONGEST_WAIT + 1
