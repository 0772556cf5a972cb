"""What the search asks for ahead."""

from __future__ import annotations

import re

from tests.node import SCRIPTS

IMPORTED = re.compile(r'^import .* from "\./(.+?)\.js";$', re.MULTILINE)


def needed(name: str, found: set[str]) -> set[str]:
    """A module's name and those of all that it imports."""
    found.add(name)
    for other in IMPORTED.findall((SCRIPTS / "search" / f"{name}.js").read_text()):
        if other not in found:
            needed(other, found)
    return found


def test_every_module_of_the_engine_and_no_other_is_asked_for_ahead() -> None:
    script = (SCRIPTS / "search/ahead.js").read_text()
    listed = script.partition('"')[2].partition('"')[0].split()
    assert sorted(listed) == sorted(needed("engine", set()) - {"ahead"})
