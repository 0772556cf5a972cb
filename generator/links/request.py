"""One request to one machine: its status and where it sends us on. The body is never read."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from http.client import HTTPConnection, HTTPException
from threading import Timer
from typing import NamedTuple
from urllib.parse import SplitResult, quote

# What may stand in a path or a query as it is; a percent sign stands for itself.
_PLAIN = "/%:=&?~+!$,;@()*-._'"


class Reply(NamedTuple):
    """A status, the address it sends us on to, and how long it asks us to wait."""

    status: int
    location: str
    retry_after: str


class Target(NamedTuple):
    """An address, and the number of the machine that is asked for it."""

    parts: SplitResult
    number: str


class Manners(NamedTuple):
    """How to ask: who we are, and how many seconds a step and the whole may take."""

    agent: str
    step: float = 10.0
    whole: float = 20.0


class RequestError(Exception):
    """No reply; ``args`` holds a key of the Danish texts."""


def request(method: str, target: Target, manners: Manners) -> Reply:
    """Ask, and tell the reply. Raises RequestError."""
    try:
        with _deadline(manners.whole) as watched:
            wire = HTTPConnection(target.parts.hostname or "", timeout=manners.step)
            wire.sock = _connected(target, manners.step, watched)
            wire.request(method, _path(target.parts), headers=_headers(target, manners))
            with wire.getresponse() as answer:
                told = answer.getheader("Location"), answer.getheader("Retry-After")
                return Reply(answer.status, told[0] or "", told[1] or "")
    except TimeoutError:
        raise RequestError("tid") from None
    except ssl.SSLError:
        raise RequestError("tls") from None
    except OSError:
        raise RequestError("forbindelse") from None
    except (HTTPException, ValueError):
        raise RequestError("volapyk") from None


def port_of(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _headers(target: Target, manners: Manners) -> dict[str, str]:
    return {
        "Host": target.parts.netloc.encode("idna").decode(),
        "User-Agent": manners.agent,
        "Accept": "*/*",
        "Connection": "close",
    }


def _path(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_PLAIN)
    return f"{path}?{quote(parts.query, safe=_PLAIN)}" if parts.query else path


def _connected(target: Target, step: float, watched: list[socket.socket]) -> socket.socket:
    wire = socket.create_connection((target.number, port_of(target.parts)), step)
    watched.append(wire)
    if target.parts.scheme == "http":
        return wire
    host = (target.parts.hostname or "").encode("idna").decode()
    secure = _trust().wrap_socket(wire, server_hostname=host, do_handshake_on_connect=False)
    watched.append(secure)
    secure.do_handshake()
    return secure


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()


@contextmanager
def _deadline(seconds: float) -> Iterator[list[socket.socket]]:
    """Ends what is sent over a socket when time is up, however slowly it drips."""
    watched: list[socket.socket] = []
    late: list[bool] = []

    def end() -> None:
        late.append(True)
        for wire in watched[-1:]:
            with suppress(OSError):  # it has ended by itself
                socket.socket.shutdown(wire, socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield watched
    except (OSError, HTTPException, ValueError):
        if not late:
            raise
    finally:
        timer.cancel()
        for wire in watched:
            wire.close()
    if late:  # a head that is cut short looks like a whole one
        raise TimeoutError
