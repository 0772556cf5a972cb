"""Diagnostics as a code quality report, which GitLab shows in a merge request.

Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import json
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from generator.diagnostics import Diagnostic
from generator.render.messages import message
from generator.texts.printable import printable

_SEVERITY = {"error": "critical", "warning": "minor"}


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON array. A fingerprint is the same wherever in its file a problem is."""
    seen: Counter[str] = Counter()
    return json.dumps([_object(d, seen) for d in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _object(diagnostic: Diagnostic, seen: Counter[str]) -> dict[str, object]:
    path, said = printable(diagnostic.position.file), str(message(diagnostic))
    name = "\0".join((diagnostic.code, path, said))
    seen[name] += 1
    return {
        "description": said,
        "check_name": diagnostic.code,
        "fingerprint": sha256(f"{name}\0{seen[name]}".encode()).hexdigest(),
        "severity": _SEVERITY[diagnostic.severity],
        "location": {"path": path, "lines": {"begin": diagnostic.position.line}},
    }
