"""A web server for one's own computer that serves the published site and its news.

Pages get one script more than they have when published; nothing is written to them.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class News:
    """The latest news, with a number that grows, so that a page notices if it missed any.

    Shared between the thread that builds and the threads that serve.
    """

    _changed: threading.Condition = field(default_factory=threading.Condition)
    _number: int = 0
    _panel: str = ""

    def publish(self, panel: str = "") -> None:
        """Send an HTML panel of errors to every page; an empty one when the site is new."""
        with self._changed:
            self._number += 1
            self._panel = panel
            self._changed.notify_all()

    def after(self, number: int, timeout: float) -> tuple[int, str]:
        """The latest number, and the news after an earlier one as a server-sent event.

        The event is empty when there has been none within ``timeout`` seconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._number > number, timeout):
                return self._number, ""
            news = {"nummer": self._number, "panel": self._panel}
            return self._number, json.dumps(news, ensure_ascii=False)


PREFIX = "/__katalog/"
_ASSETS = Path(__file__).parent / "assets"
_TYPES = {"serve.js": "text/javascript", "serve.css": "text/css"}
_SCRIPT = f'<script type="module" src="{PREFIX}serve.js"></script></body>'.encode()
_KEEP_ALIVE = 15.0

# More than the pages anybody has open; what is half sent is given up after so many seconds.
_MOST_CONNECTIONS = 256
_PATIENCE = 10

Draw = Callable[[str], bytes | None]
"""Makes the PDF with a path; None when there is no such."""


class Server(ThreadingHTTPServer):
    """Serves ``public`` on the loopback address only, to who asks for that address.

    A page of another site can let its own name lead to this address (DNS rebinding), and would
    read drafts; but its name is in what the browser asks.
    """

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = _MOST_CONNECTIONS

    def __init__(self, root: Path, port: int, news: News, draw: Draw) -> None:
        handler = partial(_Handler, news=news, draw=draw, directory=str(root))
        super().__init__(("127.0.0.1", port), handler)
        self._free = threading.BoundedSemaphore(_MOST_CONNECTIONS)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    @property
    def hosts(self) -> frozenset[str]:
        """What a browser may call this server."""
        return frozenset(f"{name}:{self.server_port}" for name in ("127.0.0.1", "localhost"))

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread of its own; one connection too many is closed."""
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes the connection early is no fault."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _PATIENCE
    server: Server

    def __init__(self, *arguments: Any, news: News, draw: Draw, **options: Any) -> None:
        self.news = news
        self.draw = draw
        super().__init__(*arguments, **options)

    def do_HEAD(self) -> None:
        """Only ``GET`` shows anything."""
        self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)

    def do_GET(self) -> None:
        if self.headers.get("Host") not in self.server.hosts:
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            return
        path = self.path.partition("?")[0]
        name = path.removeprefix(PREFIX)
        if name == path:
            self._page(path)
        elif name == "news":
            self._stream()
        elif name in _TYPES:
            self._send(HTTPStatus.OK, _TYPES[name], (_ASSETS / name).read_bytes())
        else:
            self._missing()

    def end_headers(self) -> None:
        """A preview is never kept: the next look must show the next version."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """The terminal is for diagnostics."""

    def _page(self, path: str) -> None:
        file = Path(self.translate_path(path))
        try:
            file.stat()
        except FileNotFoundError:
            pass
        except (OSError, ValueError):  # no name that a file can have
            self._missing()
            return
        if file.is_dir() and not path.endswith("/"):
            super().do_GET()
            return
        if file.is_dir():
            file /= "index.html"
        if file.suffix == ".html" and file.is_file():
            self._send(HTTPStatus.OK, "text/html", file.read_bytes())
        elif file.is_file():
            super().do_GET()
        elif file.suffix == ".pdf" and (made := self.draw(path.removeprefix("/"))):
            self._send(HTTPStatus.OK, "application/pdf", made)
        else:
            self._missing()

    def _missing(self) -> None:
        page = Path(self.directory) / "404.html"
        body = page.read_bytes() if page.is_file() else b"<!doctype html><body></body>"
        self._send(HTTPStatus.NOT_FOUND, "text/html", body)

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        if kind == "text/html":
            body = body.replace(b"</body>", _SCRIPT)
        self.send_response(status)
        text = kind.startswith("text/")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self) -> None:
        """Server-sent events, as long as the page is open."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()
        self.close_connection = True
        number = -1  # a page begins with what the news are
        while True:
            number, event = self.news.after(number, _KEEP_ALIVE)
            self.wfile.write(f"data: {event}\n\n".encode() if event else b": \n\n")
            self.wfile.flush()
