"""How much of the site's scripts the tests run in Node, from what Node writes of it.

``python -m tests.support.script_coverage FOLDER``: a line for each script, those that are tested
least first, and 1 if all together are below the floor. Scripts that no test loads in Node are
left out: those that know a page are tested in a browser.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.node import SCRIPTS

FLOOR = 90  # percent of the characters of all scripts that are loaded


def main(folder: Path) -> int:
    covered = coverage(json.loads(path.read_text()) for path in folder.glob("*.json"))
    shares = {name: share(marks) for name, marks in covered.items()}
    for name, percent in sorted(shares.items(), key=lambda one: one[1]):
        sys.stdout.write(f"{percent:5.1f} %  {name}\n")
    total = share(b"".join(covered.values()))
    sys.stdout.write(f"{total:5.1f} %  of {len(covered)} scripts run in Node; at least {FLOOR} %\n")
    return 0 if total >= FLOOR else 1


def coverage(reports: Iterable[Mapping[str, Any]]) -> dict[str, bytes]:
    """For each script, by its name below site/assets/js, a 1 for each character that was run."""
    found: dict[str, bytes] = {}
    for report in reports:
        for script in report["result"]:
            if script["url"].startswith(SCRIPTS.as_uri()):
                name = script["url"].removeprefix(f"{SCRIPTS.as_uri()}/").partition("?")[0]
                marks = _run(script["functions"])
                found[name] = _either(found.get(name, b"\0" * len(marks)), marks)
    return found


def share(marks: bytes) -> float:
    """The percentage of characters that were run."""
    return 100 * marks.count(1) / len(marks) if marks else 100.0


def _run(functions: Iterable[Mapping[str, Any]]) -> bytes:
    """A range within another says more exactly what the other says, so inner ones come last."""
    ranges = [one for function in functions for one in function["ranges"]]
    ranges.sort(key=lambda one: (one["startOffset"], -one["endOffset"]))
    marks = bytearray(max(one["endOffset"] for one in ranges))
    for one in ranges:
        start, end = one["startOffset"], one["endOffset"]
        marks[start:end] = (b"\1" if one["count"] else b"\0") * (end - start)
    return bytes(marks)


def _either(one: bytes, other: bytes) -> bytes:
    both = int.from_bytes(one, "big") | int.from_bytes(other, "big")
    return both.to_bytes(len(one), "big")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
