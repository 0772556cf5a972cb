"""The preview's server answers only who asks for its own address, and nobody can keep it busy."""

import http.client
import socket
import threading
from collections.abc import Iterator

import pytest

from generator.serve import server as module
from generator.serve.server import News, Server

PAGE = b"<!doctype html><title>Kladde</title><body>hemmelig</body>"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("site")
    (folder / "index.html").write_bytes(PAGE)
    (folder / "404.html").write_bytes(b"<body>findes ikke</body>")
    running = Server(folder, 0, News(), lambda _: None)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


def ask(server: Server, path: str, host: str | None = None, method: str = "GET") -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    headers = {} if host is None else {"Host": host}
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_who_asks_for_its_address_sees_the_page(server: Server, name: str) -> None:
    status, text = ask(server, "/", f"{name}:{server.server_port}")
    assert status == 200
    assert "hemmelig" in text


@pytest.mark.parametrize("path", ["/", "/index.html", "/__katalog/news", "/__katalog/serve.js"])
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{}", "127.0.0.1", "127.0.0.1:1", ""]
)
def test_another_name_that_leads_here_sees_nothing(server: Server, host: str, path: str) -> None:
    status, text = ask(server, path, host.format(server.server_port))
    assert status == 421
    assert "hemmelig" not in text


def test_a_request_without_a_name_sees_nothing(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert b" 421 " in connection.recv(100)


@pytest.mark.parametrize("path", [f"/tilbud/{'a' * 5000}", "/%00", f"/{'a/' * 3000}", "/a%0ab"])
def test_a_path_that_no_file_can_have_is_not_found(server: Server, path: str) -> None:
    status, text = ask(server, path)
    assert status == 404
    assert "findes ikke" in text


def test_only_looking_is_allowed(server: Server) -> None:
    assert ask(server, "/", method="HEAD")[0] == 405
    assert ask(server, "/", method="POST")[0] == 501


def test_a_request_that_is_never_finished_is_given_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module._Handler, "timeout", 0.2)
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert connection.recv(100) == b""


def test_one_connection_too_many_is_closed_and_the_others_are_answered(server: Server) -> None:
    address = ("127.0.0.1", server.server_port)
    held = [socket.create_connection(address, timeout=20) for _ in range(module._MOST_CONNECTIONS)]
    for connection in held:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
    with socket.create_connection(address, timeout=20) as late:
        assert late.recv(100) == b""
    held[0].sendall(f"localhost:{server.server_port}\r\n\r\n".encode())
    assert b" 200 " in held[0].recv(100)
    for connection in held:
        connection.close()
