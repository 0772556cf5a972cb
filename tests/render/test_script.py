"""Scripts as they are sent."""

from __future__ import annotations

import re
import subprocess

from generator.render.script import without_comments
from tests.node import SCRIPTS, find
from tests.projects import REPOSITORY

SCRIPT = """\
// What it is for.

/**
 * Tells how many.
 *
 * @param {number} count
 */
export function reported(count) {
  // The address is no comment.
  const address = "http://example.dk/"; // nor is what stands behind code taken away
  return `${address} ${count === 1 ? "én ting" : `${count} // ting /** her */`}`;
}

/** @type {Record<string, string>} */
const names = {};
const add = (/** @type {string} */ name, /** @type {{ of: number } | null} */ value) => name;
const found =
  /** @type {HTMLElement} */ (document.body);
/** What comes after a type at the start of a line is code. */
const after = 1;
"""


def test_comments_on_lines_of_their_own_are_left_out_and_nothing_else() -> None:
    assert without_comments(SCRIPT) == (
        "\n"
        "export function reported(count) {\n"
        '  const address = "http://example.dk/"; // nor is what stands behind code taken away\n'
        '  return `${address} ${count === 1 ? "én ting" : `${count} // ting /** her */`}`;\n'
        "}\n\n"
        "const names = {};\n"
        "const add = (name, value) => name;\n"
        "const found =\n"
        "  (document.body);\n"
        "const after = 1;\n"
    )


def test_every_script_of_the_site_can_still_be_read_and_keeps_its_texts() -> None:
    wrong = {}
    for path in (*sorted(SCRIPTS.rglob("*.js")), *sorted((REPOSITORY / "site/form").glob("*.js"))):
        sent = without_comments(path.read_text(encoding="utf-8"))
        assert not re.search(r"^\s*(//|/\*)|@type|@param", sent, re.MULTILINE), path
        checked = subprocess.run(
            [find(), "--check", "--input-type=module", "-"],
            input=sent,
            capture_output=True,
            text=True,
            check=False,
        )
        if checked.returncode:
            wrong[path.name] = checked.stderr
    assert wrong == {}
