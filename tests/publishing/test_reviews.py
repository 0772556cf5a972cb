"""What is late leaves the page once it is confirmed with the line that stands there."""

from __future__ import annotations

import re
import shlex
from html import unescape
from pathlib import Path

from tests.projects import DAY, Project, copy_of_embedded

PAGE = "om/gennemgang.html"
COMMAND = re.compile(r"<pre><code>(katalog confirm .*?)</code></pre>")


def commands(project: Project) -> list[str]:
    html = (project.public / PAGE).read_text(encoding="utf-8")
    return [unescape(command) for command in COMMAND.findall(html)]


def test_a_line_that_is_copied_from_the_page_confirms_what_it_stands_below(
    tmp_path: Path,
) -> None:
    project = copy_of_embedded(tmp_path)
    first, *others = commands(project)
    run = project.katalog(*shlex.split(first)[1:], "--dato", DAY)
    assert run.code == 0, run.err
    assert project.build().code == 0
    assert commands(project) == others
