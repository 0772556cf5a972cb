"""Scripts as they are sent."""

from __future__ import annotations

import subprocess

from generator.render.script import squeezed
from tests.node import SCRIPTS, find, run

TRICKY = """
// a comment with "quotes" and a `tick`
const slashes = "http://example.dk/*no*/"; /* gone */
const pattern = /[/"'`]\\/\\/ \\d+/g;
const half = (4 + 4) / 2 / 1;
const told = `a ${[1, 2].map((n) => n + " / ").join("  ")} // kept /* kept */`;
class Own { #kept = 3; get it() { return this.#kept ?? half; } }
function answer() {
  return [slashes, pattern.source, half, told, new Own().it, "x" in { x: 1 }];
}
"""


def test_a_squeezed_script_does_what_the_script_did() -> None:
    assert run(squeezed(TRICKY), None) == run(TRICKY, None)
    assert "gone" not in squeezed(TRICKY)


def test_every_script_of_the_site_can_still_be_read() -> None:
    """That each still does the same is seen in the browser's tests, which run these."""
    wrong = {}
    for path in sorted(SCRIPTS.rglob("*.js")):
        script = path.read_text(encoding="utf-8")
        once = squeezed(script)
        assert len(once) < len(script)
        checked = subprocess.run(
            [find(), "--check", "--input-type=module", "-"],
            input=once,
            capture_output=True,
            text=True,
            check=False,
        )
        if checked.returncode:
            wrong[path.name] = checked.stderr
    assert wrong == {}
