"""Which machines a name leads to, and whether they are anybody's to ask.

A catalogue may come from a stranger's pull request: it must not make the machine that checks
it speak to the network behind it. So a connection is made to the number that was judged.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Sequence

Resolve = Callable[[str, int], Sequence[str]]
"""The numbers of a host; raises OSError when there is no such name."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def resolve(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
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
