"""Views → HTML through Jinja, with autoescape on; and finished HTML → the text that is read."""

import re
from collections.abc import Callable, Hashable, Mapping
from functools import cache
from html import unescape
from typing import Any

from jinja2 import BytecodeCache, DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from generator.model.ids import suggest_id
from generator.render.markdown import to_html
from generator.texts import labels

_UNKNOWN = Markup('<span class="k-ukendt">{}</span>').format(labels.NOT_KNOWN)


class Templates:
    """The site's templates for pages at the root (``base`` is empty) and one folder down."""

    def __init__(self, sources: Mapping[str, str], compiled: BytecodeCache | None = None) -> None:
        """``sources`` maps names to templates, ``compiled`` keeps what Jinja made of them."""
        self._environments = {base: _environment(sources, base, compiled) for base in ("", "../")}

    def render(self, name: str, base: str = "../", **values: Any) -> Markup:
        """A template's HTML, filled with values."""
        return Markup(self._environments[base].get_template(name).render(values))  # noqa: S704


def _environment(
    sources: Mapping[str, str], base: str, compiled: BytecodeCache | None
) -> Environment:
    environment = Environment(
        loader=DictLoader(dict(sources)),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        bytecode_cache=compiled,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        base=base, unknown=_UNKNOWN, not_shown=labels.NOT_SHOWN, trust_words=labels.TRUST
    )
    environment.filters.update(markdown=to_html, slug=suggest_id)
    for name in ("offer_line", "partner_line"):
        environment.filters[name] = _line(environment, f"{name}.html")
    return environment


def _line(environment: Environment, name: str) -> Callable[[Hashable], Markup]:
    """A filter that renders a line of a list, once however many lists it is in."""

    @cache
    def line(row: Hashable) -> Markup:
        return Markup(environment.get_template(name).render(row=row))  # noqa: S704

    return line


_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


def plain_text(html: str) -> str:
    """The text of HTML that we have made ourselves, with a space where a tag was."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())
