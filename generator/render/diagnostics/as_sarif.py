"""Diagnostics as SARIF 2.1.0, for code scanning.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from collections.abc import Sequence
from urllib.parse import quote

from generator import __version__
from generator.diagnostics import Diagnostic, Position
from generator.render.messages import message


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """One SARIF log with one run."""
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    driver = {"name": "katalog", "version": __version__, "rules": [{"id": code} for code in codes]}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": [_result(d) for d in diagnostics]}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "ruleId": diagnostic.code,
        "level": str(diagnostic.severity),
        "message": {"text": str(message(diagnostic))},
        "locations": [_location(diagnostic.position)],
        "relatedLocations": [_location(place) for place in diagnostic.related],
    }


def _location(position: Position) -> dict[str, object]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(position.file, errors="surrogateescape")},
            "region": {"startLine": position.line, "startColumn": position.column},
        }
    }
