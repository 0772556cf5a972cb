"""One request to one machine: its status and any redirect. The body is never read.

A catalogue may come from a stranger's pull request: it must not make the machine that checks
it speak to the network behind it. So a connection is made to the very IP number that was judged.
"""

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from http.client import HTTPConnection, HTTPException
from threading import Timer
from typing import NamedTuple
from urllib.parse import SplitResult, quote

# Characters of a path or a query that are sent as they are, also the percent sign.
_PLAIN = "/%:=&?~+!$,;@()*-._'"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Resolve = Callable[[str], Sequence[str]]
"""The IP numbers of a host; raises OSError when there is no such name."""


class Reply(NamedTuple):
    """A status, and the headers ``Location`` and ``Retry-After``, empty when they are missing."""

    status: int
    location: str
    retry_after: str


class RequestError(Exception):
    """No reply; ``args`` holds a key of the Danish texts."""


class Client(NamedTuple):
    """The name to give, and the most seconds that a step and the whole request may take."""

    agent: str
    step: float = 10.0
    total: float = 20.0

    def request(self, method: str, parts: SplitResult, number: str) -> Reply:
        """Request the address with these parts from an IP number. Raises RequestError."""
        try:
            with _deadline(self.total) as sockets:
                connection = HTTPConnection(parts.hostname or "", timeout=self.step)
                connection.sock = _connect(parts, number, self.step, sockets)
                connection.request(method, _path(parts), headers=self._headers(parts))
                with connection.getresponse() as response:
                    location = response.getheader("Location") or ""
                    return Reply(response.status, location, response.getheader("Retry-After") or "")
        except TimeoutError:
            raise RequestError("tid") from None
        except ssl.SSLError:
            raise RequestError("tls") from None
        except OSError:
            raise RequestError("forbindelse") from None
        except (HTTPException, ValueError):
            raise RequestError("volapyk") from None

    def _headers(self, parts: SplitResult) -> dict[str, str]:
        return {
            "Host": parts.netloc.encode("idna").decode(),
            "User-Agent": self.agent,
            "Accept": "*/*",
            "Connection": "close",
        }


def resolve(host: str) -> list[str]:
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(number: str) -> bool:
    """Whether an IP number is on the open internet, also when an older one is packed into it."""
    ip = ipaddress.ip_address(number)
    if isinstance(ip, ipaddress.IPv6Address):
        packed = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if packed is None and ip in _NAT64:
            packed = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if packed:
            return is_public(str(packed))
    return ip.is_global and not ip.is_multicast


def _path(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_PLAIN)
    return f"{path}?{quote(parts.query, safe=_PLAIN)}" if parts.query else path


def _connect(
    parts: SplitResult, number: str, timeout: float, sockets: list[socket.socket]
) -> socket.socket:
    """A connection, encrypted for https, that is added to ``sockets`` as soon as it is open."""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    plain = socket.create_connection((number, port), timeout)
    sockets.append(plain)
    if parts.scheme == "http":
        return plain
    host = (parts.hostname or "").encode("idna").decode()
    secure = _trust().wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False)
    sockets.append(secure)
    secure.do_handshake()
    return secure


_trust = cache(ssl.create_default_context)


@contextmanager
def _deadline(seconds: float) -> Iterator[list[socket.socket]]:
    """Shuts the sockets of the list when time is up, however slowly the bytes come."""
    sockets: list[socket.socket] = []
    late: list[bool] = []

    def end() -> None:
        late.append(True)
        for open_socket in sockets[-1:]:
            with suppress(OSError):  # it has ended by itself
                socket.socket.shutdown(open_socket, socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield sockets
    except (OSError, HTTPException, ValueError):
        if not late:
            raise
    finally:
        timer.cancel()
        for open_socket in sockets:
            open_socket.close()
    if late:  # a head that is cut short looks like a whole one
        raise TimeoutError
