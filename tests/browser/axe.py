"""axe-core on a page: WCAG 2.0-2.2 A and AA, and best practice."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from . import npm

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Off in axe-core unless asked for (WCAG 2.2 AA, 2.5.8).
_RULES = {"target-size": {"enabled": True}}

# A page is looked at wide and narrow, light and dark, each once: what a width and a colour do
# together is looked at on the page that holds everything (test_theme_accessibility.py).
LOOKS = ((1280, "light"), (320, "dark"))

_RUN = """async ([place, tags, rules]) => {
  const options = { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] };
  return (await axe.run(place ?? document, options)).violations;
}"""


class Axe:
    """Runs axe-core in pages."""

    def __init__(self) -> None:
        self._source = (npm.package("axe-core") / "axe.min.js").read_text()

    def violations(self, page: Page, place: str | None = None) -> list[str]:
        """One line for each element that breaks a rule: the rule, the element, what is wrong.

        ``place`` is a selector of the part to look at: what opens above a page hides some of it.
        """
        page.evaluate(self._source)
        found: list[dict[str, Any]] = page.evaluate(_RUN, [place, TAGS, _RULES])
        return [
            f"{rule['id']} ({rule['impact']}): {' '.join(map(str, node['target']))}"
            f" - {_in_one_line(node['failureSummary'])}"
            for rule in found
            for node in rule["nodes"]
        ]


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
