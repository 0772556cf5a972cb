"""`katalog serve`: the site in a browser, made anew when a file is saved."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest

from tests.projects import DAY, REPOSITORY, Project, copy_of_embedded
from tests.support.pdf import read

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
PAGE = "/tilbud/eksempel-truck-og-lager.html"


@dataclass(frozen=True, slots=True)
class Preview:
    """A running preview of a project."""

    project: Project
    port: int

    def get(self, path: str) -> tuple[int, str]:
        status, raw = self.get_bytes(path)
        return status, raw.decode()

    def get_bytes(self, path: str) -> tuple[int, bytes]:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()

    @contextmanager
    def news(self) -> Iterator[Iterator[dict[str, Any]]]:
        """The news that an open page hears, one after the other."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("GET", "/__katalog/news")
            with closing(connection.getresponse()) as answer:
                yield _events(answer)


def _events(answer: HTTPResponse) -> Iterator[dict[str, Any]]:
    for _ in range(4):  # the server keeps the line open with empty lines
        while line := answer.readline().decode():
            if line.startswith("data: "):
                yield json.loads(line.removeprefix("data: "))
            elif line.startswith(":"):
                break


@contextmanager
def started(project: Project) -> Iterator[Preview]:
    command = [sys.executable, "-m", "generator", "serve", "--port", "0", "--dato", DAY]
    process = subprocess.Popen(
        [*command, "--mappe", str(project.root)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    line = next(line for line in process.stderr if line.startswith("Siden vises på"))
    port = int(line.split("127.0.0.1:")[1].split("/")[0])
    try:
        yield Preview(project, port)
    finally:
        process.terminate()
        process.communicate()


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with started(copy_of_embedded(tmp_path)) as running:
        yield running


def test_a_saved_change_reaches_the_page_and_tells_it_to_reload(preview: Preview) -> None:
    with preview.news() as news:
        first = next(news)
        preview.project.edit(OFFER, "Truck og lager på tre uger", "Truck og lager på fire uger")
        second = next(news)
    assert second == {"nummer": first["nummer"] + 1, "panel": ""}
    status, page = preview.get(PAGE)
    assert status == 200
    assert "Truck og lager på fire uger" in page


def test_the_search_finds_what_was_saved_as_soon_as_the_editor_pauses(preview: Preview) -> None:
    with preview.news() as news:
        next(news)
        preview.project.edit(OFFER, "Truck og lager på tre uger", "Truck og lager på fire uger")
        next(news)
    until = time.monotonic() + 20
    while "på fire uger" not in preview.get("/soeg/indeks.json")[1]:
        assert time.monotonic() < until
        time.sleep(0.1)


def test_an_error_is_shown_on_the_page_and_the_server_lives_on(preview: Preview) -> None:
    with preview.news() as news:
        next(news)
        preview.project.edit(OFFER, "status: aktiv", "status: aktivt")
        panel = next(news)["panel"]
        assert preview.get(PAGE)[0] == 200
        preview.project.edit(OFFER, "status: aktivt", "status: pause")
        assert next(news)["panel"] == ""
    assert "På pause" in preview.get(PAGE)[1]
    assert panel == (
        "<h2>1 fejl og 0 advarsler. Siden viser det, der virkede sidst.</h2><ol><li>"
        "<code>catalogue/offers/eksempel-truck-og-lager.yml:3:9</code>"
        "<p><strong>“aktivt” kan ikke stå i “status”.</strong> "
        "Mente du “aktiv”? Her kan stå: aktiv, planlagt, pause, ophørt, historisk.</p>"
        "<pre>status: <mark>aktivt</mark></pre></li></ol>"
    )


def test_a_page_opened_after_an_error_shows_it_at_once(preview: Preview) -> None:
    with preview.news() as earlier:
        next(earlier)
        preview.project.edit(OFFER, "status: aktiv", "status: <b>")
        next(earlier)
    with preview.news() as news:
        assert "“&lt;b&gt;” kan ikke stå i “status”." in next(news)["panel"]


def test_pages_get_one_script_more_than_those_published(preview: Preview) -> None:
    published = (preview.project.public / PAGE[1:]).read_text(encoding="utf-8")
    script = '<script type="module" src="/__katalog/serve.js"></script></body>'
    assert preview.get(PAGE) == (200, published.replace("</body>", script))
    assert preview.get("/__katalog/serve.js")[0] == 200


def test_an_address_without_a_page_gives_the_sites_own_404(preview: Preview) -> None:
    status, page = preview.get("/tilbud/findes-ikke.html")
    assert status == 404
    assert "Siden findes ikke" in page
    assert preview.get("/../mkdocs.yml")[0] == 404


def test_a_pdf_is_made_when_it_is_asked_for_and_is_as_new_as_its_page(tmp_path: Path) -> None:
    with started(copy_of_embedded(tmp_path, prints=True)) as preview:
        with preview.news() as news:
            next(news)
            preview.project.edit(OFFER, "Truck og lager på tre uger", "Truck på fire uger")
            next(news)
        path = PAGE.replace(".html", ".pdf")
        assert not (preview.project.public / path[1:]).exists()
        status, raw = preview.get_bytes(path)
        assert (status, read(raw).title) == (200, "Truck på fire uger")
        assert preview.get("/tilbud/findes-ikke.pdf")[0] == 404


def test_a_port_in_use_gives_a_clear_message(preview: Preview) -> None:
    run = preview.project.katalog("serve", "--port", str(preview.port))
    assert run.code == 1
    assert run.err.startswith(f"Porten {preview.port} er optaget.")
