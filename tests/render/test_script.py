"""Scripts as they are sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.script import squeezed
from tests.node import run

SCRIPTS = Path(__file__).resolve().parents[2] / "site/assets/js"

TRICKY = """
// a comment with "quotes" and a `tick`
const slashes = "http://example.dk/*no*/"; /* gone */
const pattern = /[/"'`]\\/\\/ \\d+/g;
const half = (4 + 4) / 2 / 1;
const nested = `a ${[1, 2].map((n) => `<${n} // kept>`).join("  ")} /* kept */`;
class Own { #kept = 3; get it() { return this.#kept ?? half; } }
function answer() {
  return [slashes, pattern.source, half, nested, new Own().it, "x" in { x: 1 }];
}
"""


def test_a_squeezed_script_does_what_the_script_did() -> None:
    assert run(squeezed(TRICKY), None) == run(TRICKY, None)
    assert "gone" not in squeezed(TRICKY)


@pytest.mark.parametrize("path", sorted(SCRIPTS.rglob("*.js")), ids=lambda path: path.stem)
def test_every_script_of_the_site_is_smaller_and_can_be_read_again(path: Path) -> None:
    script = path.read_text(encoding="utf-8")
    once = squeezed(script)
    assert len(squeezed(once)) <= len(once) < len(script)


def test_what_is_no_script_is_refused() -> None:
    with pytest.raises(ValueError, match="unexpected"):
        squeezed("const = ;")
