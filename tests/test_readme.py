"""What README and the guides say is so: their commands, their settings, their pictures."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from generator import cli
from generator.cli.arguments import build_parser
from generator.model.fields import keys_of
from generator.model.settings import Settings
from tests.projects import REPOSITORY, copy_of_embedded

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
GUIDE = (REPOSITORY / "docs/redaktoer.md").read_text(encoding="utf-8")
GUIDE_ON_SITE = (REPOSITORY / "site/pages/om/redaktoer.md").read_text(encoding="utf-8")
COMMANDS = sorted(
    {
        line.split("#")[0].strip()
        for text in (README, CONTRIBUTING)
        for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
        for line in block.splitlines()
    }
)
SAID = sorted(
    {
        command.strip()
        for text in (README, CONTRIBUTING, GUIDE, GUIDE_ON_SITE)
        for command in re.findall(r"(?:^ *|`)(katalog [^`#\n]+)", text, re.MULTILINE)
    }
)


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("make ")])
def test_every_make_word_of_the_documents_is_in_the_makefile(command: str) -> None:
    targets = set(re.findall(r"^(\w+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))
    assert set(shlex.split(command)[1:]) <= targets


NEEDS_A_PROJECT = re.compile(r"katalog (validate|build|fmt)\b")


@pytest.mark.parametrize("command", [c for c in COMMANDS if NEEDS_A_PROJECT.match(c)])
def test_every_command_of_the_readme_runs(command: str, tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    run = project.katalog(*shlex.split(command)[1:])
    expected = 1 if "--strict" in command else 0  # the embedded catalogue has warnings
    assert (run.code, run.err.count("fejl i programmet")) == (expected, 0)


@pytest.mark.parametrize("command", [c for c in SAID if "--help" not in c])
def test_every_command_that_is_said_anywhere_is_one_that_katalog_takes(command: str) -> None:
    build_parser().parse_args(shlex.split(command)[1:])


def test_every_picture_is_shown_with_words_for_those_who_cannot_see_it() -> None:
    shown = re.findall(r"!\[([^]]{40,})\]\(docs/([\w-]+\.png)\)", README + CONTRIBUTING)
    assert {name for _, name in shown} == {path.name for path in REPOSITORY.glob("docs/*.png")}


def test_every_link_between_the_guides_leads_somewhere() -> None:
    files = {"CONTRIBUTING.md": CONTRIBUTING, "docs/redaktoer.md": GUIDE}
    for name, text in files.items():
        for target in re.findall(r"\]\(([^)h][^)]*)\)", text):
            file, _, heading = target.partition("#")
            path = (REPOSITORY / name).parent / file if file else REPOSITORY / name
            assert path.exists(), target
            if heading:
                headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
                assert heading in {
                    re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings
                }


def test_the_readme_names_every_setting_and_no_other() -> None:
    named = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    # The site's name and address are MkDocs' own settings.
    assert named == {key for key in keys_of(Settings) if not key.startswith("site_")}


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("katalog explain ")])
def test_every_code_that_the_readme_explains_is_explained(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(shlex.split(command)[1:]) == 0
    assert "Sådan retter du det" in capsys.readouterr().out


def test_the_preview_command_starts() -> None:
    commands = [c for c in COMMANDS if " serve" in c and c.startswith("katalog")]
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "generator", *shlex.split(command)[1:], "--help"],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0
