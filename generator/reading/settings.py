"""The settings: ``extra.katalog`` of mkdocs.yml."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import ConfigDict

from generator import layout
from generator.diagnostics import Diagnostic, Position, Severity, error, warning
from generator.model.base import Model, Title
from generator.model.settings import DECLARATION, MAILBOXES, OWNER, PRACTICE, Settings
from generator.model.urls import Url
from generator.nodes import Document, read_document
from generator.reading.engine_settings import check_engine
from generator.validation import decode
from generator.validation.problems import nearest

_LEVELS: Mapping[str, Severity | None] = {
    "fejl": Severity.ERROR,
    "advarsel": Severity.WARNING,
    "fra": None,
}


_ADDRESSES = (
    ("site_url",),
    ("extra", "katalog", "rediger_url"),
    ("extra", "katalog", "rediger", "adresse"),
    ("extra", "katalog", "rediger", "login"),
)


class _Extra(Model):
    model_config = ConfigDict(extra="ignore")

    katalog: Settings


class _Config(Model):
    """mkdocs.yml as far as it is ours: everything else belongs to MkDocs."""

    model_config = ConfigDict(extra="ignore")

    site_name: Title
    site_url: Url
    extra: _Extra


def read_settings(
    raw: bytes, rule_codes: Collection[str]
) -> tuple[Settings | None, list[Diagnostic]]:
    """The settings, or None and what is wrong with them.

    ``rule_codes`` are the codes whose level may be set: those of the rules, not those of
    the reader, since a file that cannot be read can never be published.
    """
    document, found = read_document(layout.SETTINGS, raw)
    if document is None:
        return None, found
    config, problems = decode(_Config, document)
    found.extend((*problems, *check_engine(document), *_open_addresses(document)))
    if config is None:
        return None, found
    settings = config.extra.katalog
    known = {code: level for code, level in settings.rules.items() if code in rule_codes}
    for code in settings.rules:
        if code not in known:
            position = document.position(("extra", "katalog", "regler", code), key=True)
            suggestion = nearest(code, rule_codes)
            found.append(error("ukendt-regel", position, value=code, suggestion=suggestion))
    own = {"site_name": config.site_name, "site_url": config.site_url, "rules": known}
    return settings.model_copy(update=own), found


def _open_addresses(document: Document) -> Iterator[Diagnostic]:
    """Warnings of our own addresses that anybody on the way may read and change."""
    for path in _ADDRESSES:
        value: Any = document.data
        for step in path:
            value = value.get(step) if isinstance(value, Mapping) else None
        if isinstance(value, str) and value.startswith("http://"):
            yield warning("usikker-adresse", document.position(path), value=value)


def setting_places(raw: bytes, settings: Settings) -> dict[tuple[str, ...], Position]:
    """Where the settings, which have been read, name what rules have something to say of.

    Departments, clauses of agreements, the declaration, and a municipality that is to have one.
    """
    keys: list[tuple[str, ...]] = [(MAILBOXES, owner) for owner in settings.mailboxes]
    keys += [(PRACTICE, id, one) for id, some in settings.local_practice.items() for one in some]
    if not settings.owner.example:
        keys.append((OWNER,))
    keys += [(DECLARATION,)] if settings.declaration else []
    document = read_document(layout.SETTINGS, raw)[0] if keys else None
    if document is None:
        return {}
    own = ("extra", "katalog")
    return {key: document.position((*own, *key), key=True) for key in keys}


def levels(settings: Settings) -> dict[str, Severity | None]:
    """The severity that the settings give each rule they name; None switches it off."""
    return {code: _LEVELS[level] for code, level in settings.rules.items()}
