"""Views → HTML through Jinja, with autoescape on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from generator.reading.kinds import suggest_id
from generator.render.markdown import to_html

Fill = Callable[..., str]


class Templates:
    """The site's templates for pages at the root (``base`` is empty) and one folder down."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        """``sources`` maps a template's name to its text."""
        self._environments = {base: _environment(sources, base) for base in ("", "../")}

    def render(self, name: str, base: str = "../", **values: Any) -> Markup:
        """A template's HTML, filled with values."""
        return Markup(self._environments[base].get_template(name).render(values))  # noqa: S704


def _environment(sources: Mapping[str, str], base: str) -> Environment:
    environment = Environment(
        loader=DictLoader(dict(sources)),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["base"] = base
    environment.filters["markdown"] = to_html
    environment.filters["slug"] = suggest_id
    return environment
