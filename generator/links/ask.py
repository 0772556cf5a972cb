"""One address asked for, politely: where it leads in the end, and whether anything is there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from generator.links.answer import Answer, State
from generator.links.hosts import Resolve, is_public, resolve
from generator.links.request import Manners, Reply, RequestError, Target, port_of, request
from generator.links.turns import Turns
from generator.model.urls import url_problem

MAX_REDIRECTS = 10
LONGEST_WAIT = 60.0
MAX_NUMBERS = 3

_SENDING_ON = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_CLOSED = frozenset({401, 403, 407, 451, 999})
_AS_IT_STANDS = "/%:=&?~+!$,;@()*-._'#[]"


class _EndedError(Exception):
    """The answer is known before a reply is; ``args`` holds it."""


class Step(NamedTuple):
    """A reply, and the address that was asked for."""

    url: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks as one with these manners does. ``local`` allows private networks to be asked."""

    manners: Manners
    turns: Turns
    local: bool = False
    resolve: Resolve = resolve

    def ask(self, url: str) -> Answer:
        """What comes of an address. Raises StoppedError when no one is to be asked any more."""
        moved, for_good = "", True
        try:
            for at, reply in self._steps(url):
                for_good = for_good and reply.status in _FOR_GOOD
                if reply.status not in _SENDING_ON:
                    return _judged(reply.status, moved)
                if for_good:
                    moved = _next(at, reply)
        except _EndedError as ended:
            answer: Answer = ended.args[0]
            return answer
        return Answer(State.FAILED, "langt")

    def _steps(self, url: str) -> Iterator[Step]:
        """Each address on the way, with its reply, until one does not send us on."""
        seen: set[str] = set()
        for _ in range(MAX_REDIRECTS + 1):
            if url in seen:
                raise _EndedError(Answer(State.FAILED, "ring"))
            seen.add(url)
            reply = self._reply(url)
            yield Step(url, reply)
            url = _next(url, reply)

    def _reply(self, url: str) -> Reply:
        """The reply to HEAD, or to GET where HEAD is not answered well."""
        try:
            reply = self._patient("HEAD", url)
            if reply.status < 400:
                return reply
        except RequestError as failure:
            if failure.args == ("navn",):
                raise _EndedError(Answer(State.FAILED, "navn")) from None
        try:
            return self._patient("GET", url)
        except RequestError as failure:
            raise _EndedError(Answer(State.FAILED, failure.args[0])) from None

    def _patient(self, method: str, url: str) -> Reply:
        """A reply; where the server asks for it, after a wait. If it asks again, never mind."""
        host = urlsplit(url).hostname or ""
        reply = self._once(method, url, host)
        wait = _asked_to_wait(reply)
        if wait is not None and wait <= LONGEST_WAIT:
            self.turns.put_off(host, wait)
            reply = self._once(method, url, host)
            wait = _asked_to_wait(reply)
        if wait is not None:
            self.turns.close(host)
            raise _EndedError(Answer(State.LATER))
        return reply

    def _once(self, method: str, url: str, host: str) -> Reply:
        parts = urlsplit(url)
        with self.turns.of(host):
            if self.turns.is_closed(host):
                raise _EndedError(Answer(State.LATER))
            failure = RequestError("forbindelse")
            for number in self._numbers(host, port_of(parts)):
                try:
                    return request(method, Target(parts, number), self.manners)
                except RequestError as problem:
                    failure = problem
                    if problem.args != ("forbindelse",):
                        break
            raise failure

    def _numbers(self, host: str, port: int) -> list[str]:
        """The numbers of a host that may be asked."""
        try:
            known = self.resolve(host, port)
        except (OSError, UnicodeError):
            raise RequestError("navn") from None
        open_to_us = [number for number in known if self.local or is_public(number)]
        if known and not open_to_us:
            raise _EndedError(Answer(State.LOCAL))
        return open_to_us[:MAX_NUMBERS]


def _judged(status: int, moved: str) -> Answer:
    if 200 <= status < 300:
        return Answer(State.FINE, "", moved)
    return Answer(State.CLOSED if status in _CLOSED else State.FAILED, str(status))


def _next(url: str, reply: Reply) -> str:
    """The address that a reply sends us on to."""
    # Many servers write it in UTF-8, which the protocol reads as Latin-1.
    told = reply.location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        target = urldefrag(urljoin(url, quote(told, safe=_AS_IT_STANDS))).url
    except ValueError:
        target = ""
    if not told or url_problem(target):
        raise _EndedError(Answer(State.FAILED, "videre"))
    return target


def _asked_to_wait(reply: Reply) -> float | None:
    """How many seconds a server wants peace for; None when it does not ask for it."""
    if reply.status != 429 and not (reply.status == 503 and reply.retry_after):
        return None
    if reply.retry_after.isascii() and reply.retry_after.isdigit():
        return float(reply.retry_after[:9])
    try:
        return max(parsedate_to_datetime(reply.retry_after).timestamp() - time.time(), 0.0)
    except ValueError:
        return LONGEST_WAIT + 1
