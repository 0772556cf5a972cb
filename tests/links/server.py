"""A server on this machine that behaves as oddly as servers do, each path in its own way."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import unquote

HOST = "a.katalogproeve.dk"


class Asked(NamedTuple):
    """A request as the server saw it."""

    method: str
    path: str
    host: str
    at: float
    headers: dict[str, str]


class Odd(ThreadingHTTPServer):
    """Keeps what it was asked. ``/429`` asks for peace, and ``/igen`` for it once."""

    daemon_threads = True
    # What is asked of us may be cut off on purpose.
    handle_error = lambda self, request, client_address: None  # noqa: E731

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[Asked] = []
        self.busy = 0
        self.most_at_once = 0

    def url(self, path: str, host: str = HOST) -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    def paths(self, *methods: str) -> list[str]:
        return [one.path for one in self.asked if not methods or one.method in methods]


Sent = tuple[int, Mapping[str, str]]

# What is sent the first time, where it differs from what is sent after.
FIRST: Mapping[str, Sent] = {
    "/500-så-200": (500, {}),
    "/igen": (429, {"Retry-After": "0"}),
}
ALWAYS: Mapping[str, Sent] = {
    "/429": (429, {}),
    "/503-længe": (503, {"Retry-After": "86400"}),
    "/500-så-200": (200, {}),
    "/stor": (200, {"Content-Length": "99999999999"}),
    "/lange-hoveder": (200, {"X-A": "a" * 70_000}),
    "/flyttet": (301, {"Location": "/fin"}),
    "/flyttet-langt": (308, {"Location": "/flyttet"}),
    "/flyttet-for-nu": (302, {"Location": "/fin"}),
    "/fast-og-for-nu": (301, {"Location": "/flyttet-for-nu"}),
    "/flyttet-til-død": (301, {"Location": "/404"}),
    "/ring": (302, {"Location": "/ring2"}),
    "/ring2": (302, {"Location": "/ring"}),
    "/til-fil": (302, {"Location": "file:///etc/passwd"}),
    "/til-tal": (302, {"Location": "http://169.254.169.254/latest"}),
    "/uden-sted": (302, {}),
    "/til-lokal": (302, {"Location": "http://lokal.katalogproeve.dk/"}),
    "/til-æ": (301, {"Location": "/æ b"}),
}


class _Handler(BaseHTTPRequestHandler):
    server: Odd

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer("HEAD")

    def do_GET(self) -> None:
        self._answer("GET")

    def _answer(self, method: str) -> None:
        server, path = self.server, unquote(self.path)
        host = (self.headers["Host"] or "").partition(":")[0]
        is_first = path not in server.paths()
        server.asked.append(Asked(method, path, host, time.monotonic(), dict(self.headers)))
        server.busy += 1
        server.most_at_once = max(server.most_at_once, server.busy)
        try:
            self._reply(method, path, is_first)
        finally:
            server.busy -= 1

    def _reply(self, method: str, path: str, is_first: bool) -> None:
        match path:
            case "/drypper":
                self._drip()
            case "/volapyk":
                self.wfile.write(b"\x00\xff volapyk\r\n\r\n")
            case "/lukker":
                self.close_connection = True
            case "/kun-get" if method == "HEAD":
                self._send(405, {})
            case _:
                time.sleep(0.5 if path == "/langsom" else 0)
                status = int(path[1:4]) if path[1:4].isdigit() else 200
                sent = ALWAYS.get(path, (status, {}))
                self._send(*(FIRST.get(path, sent) if is_first else sent))

    def _drip(self) -> None:
        """A byte now and then: never so slow that any single wait is too long."""
        for byte in b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100:
            self.wfile.write(bytes([byte]))
            time.sleep(0.02)

    def _send(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value.encode().decode("latin-1"))
        self.send_header("Set-Cookie", "sporing=1")
        self.end_headers()


@contextmanager
def odd_server() -> Iterator[Odd]:
    """An odd server for as long as it is used."""
    server = Odd()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def here(host: str) -> Sequence[str]:
    """Every name of ours leads to this machine; other names do not exist."""
    if host.endswith(".katalogproeve.dk"):
        return ["127.0.0.1"]
    raise OSError(host)
