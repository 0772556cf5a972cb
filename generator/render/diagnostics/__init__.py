"""A list of diagnostics as text, JSON, annotations of GitHub and GitLab, or SARIF."""

from collections.abc import Callable, Mapping, Sequence

from generator.diagnostics import Diagnostic
from generator.render.diagnostics import as_github, as_gitlab, as_json, as_sarif, as_text

Renderer = Callable[[Sequence[Diagnostic]], str]

RENDERERS: Mapping[str, Renderer] = {
    "text": as_text.render,
    "json": as_json.render,
    "github": as_github.render,
    "gitlab": as_gitlab.render,
    "sarif": as_sarif.render,
}
