"""``python -m tests.pictures``: what an editor sees on the way from nothing to a sent change.

One short story in a copy of the embedded catalogue: a number of free seats is changed, its date
is written the way one writes dates by hand, the mistake is shown and mended, and the change is
reported to a colleague. Everything shown is what the tool itself shows.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from markdown_it import MarkdownIt

from tests.browser.server import serving
from tests.browser.test_form import catalogue_files, input_of, pick_folder, start
from tests.commands.test_serve import Preview, started
from tests.pictures import terminal
from tests.pictures.camera import Camera, camera
from tests.pictures.terminal import Typed
from tests.projects import DAY, REPOSITORY, Project, copy_of_embedded, embedded
from tests.support.git import Committed

_ID = "eksempel-truck-og-lager"
_OFFER = f"catalogue/offers/{_ID}.yml"
_PAGE = f"tilbud/{_ID}.html"
_BEFORE = "ledige: 0, venteliste: 7, opdateret: 2026-11-20"
_WRONG = "ledige: 2, venteliste: 0, opdateret: 22/11-2026"

_COMMENT_STYLE = """
body { margin: 0; background: #fff; color: #1f2328; font: 16px/1.5 "DejaVu Sans", sans-serif }
div { width: 820px; padding: 8px 24px; border: 1px solid #c9d1d9; border-radius: 6px }
h3 { border-bottom: 1px solid #d8dee4; padding-bottom: 6px }
"""


def main() -> None:
    """Take all pictures, into docs/."""
    with TemporaryDirectory() as folder, camera(REPOSITORY / "docs") as taking:
        project = copy_of_embedded(Path(folder))
        _put_into_git(project)
        _of_the_site(taking)
        with started(project) as preview:
            address = f"http://127.0.0.1:{preview.port}/"
            _of_the_foot(taking, address)
            _of_the_form(taking, address)
            _of_the_change(taking, address, preview)
        _of_the_sending(taking, project)


def _put_into_git(project: Project) -> None:
    """The project as an editor has just fetched it."""
    shutil.copy(REPOSITORY / ".gitignore", project.root)
    git = Committed(project.root)
    git.git("init", "--quiet")
    git.git("config", "user.name", "Redaktør")
    git.git("config", "user.email", "katalog@kommune.example")
    git.commit(DAY)
    git.git("update-ref", "refs/remotes/origin/main", "HEAD")


def _of_the_site(taking: Camera) -> None:
    with serving(embedded().public.resolve()) as address:
        page = taking.open(address + _PAGE, width=1200, height=980)
        page.get_by_role("button", name="Læg på huskelisten").wait_for()
        taking.take("tilbud", page)
        page.context.close()


def _of_the_foot(taking: Camera, address: str) -> None:
    page = taking.open(address + _PAGE)
    taking.take("om-siden", page.locator(".k-om"), margin=16)
    page.context.close()


def _of_the_form(taking: Camera, address: str) -> None:
    page = taking.open(f"{address}rediger/index.html", height=760)
    start(page, {path: text for path, text in catalogue_files().items() if "/eksempel-t" in path})
    page.goto(f"{page.url}#/collections/tilbud/entries/{_ID}")
    page.reload()
    pick_folder(page)
    input_of(page, "kapacitet.ledige").fill("2")
    taking.take("formular", page)
    page.context.close()


def _of_the_change(taking: Camera, address: str, preview: Preview) -> None:
    """The mistake on the page and on the terminal, and the page when it is mended."""
    page = taking.open(address + _PAGE)
    preview.project.edit(_OFFER, _BEFORE, _WRONG)
    page.get_by_text("22/11-2026").first.wait_for()
    taking.take("fejl", page)
    commands = ("katalog validate", "katalog validate --fix")
    shown = [_typed(preview.project, command) for command in commands]
    _of_typed(taking, "kontrol", [_about_the_offer(typed) for typed in shown])
    page.get_by_text("2 af 14 ledige").first.wait_for()
    page.get_by_role("button", name="Læg på huskelisten").wait_for()
    taking.take("rettet", page)
    page.context.close()


def _of_the_sending(taking: Camera, project: Project) -> None:
    """What the change means, to oneself on the terminal and to a colleague where it is sent."""
    _typed(project, "git switch --create to-ledige-pladser")
    reported = _typed(project, "katalog diff origin/main --format markdown").printed
    commands = (
        "katalog diff origin/main",
        "git add --all",
        'git commit --message "Truck og lager: to pladser er ledige"',
    )
    _of_typed(taking, "betydning", [_typed(project, command) for command in commands])
    page = taking.open()
    html = MarkdownIt().render(reported)
    page.set_content(f'<html lang="da"><style>{_COMMENT_STYLE}</style><div>{html}</div></html>')
    taking.take("kommentar", page.locator("div"))
    page.context.close()


def _typed(project: Project, command: str) -> Typed:
    """Type a command in the project. The catalogue is as of the tests' day."""
    program, *arguments = shlex.split(command)
    if program == "katalog":
        arguments = [sys.executable, "-m", "generator", *arguments, "--dato", DAY]
    else:
        arguments = [program, *arguments]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "PYTHONUNBUFFERED": "1"}
    done = subprocess.run(
        arguments,
        cwd=project.root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Typed(command, done.stdout)


def _about_the_offer(typed: Typed) -> Typed:
    return typed._replace(printed=terminal.about(_OFFER, typed.printed))


def _of_typed(taking: Camera, name: str, typed: Sequence[Typed]) -> None:
    page = taking.open()
    page.set_content(terminal.page(typed))
    taking.take(name, page.locator("pre"))
    page.context.close()


if __name__ == "__main__":
    main()
