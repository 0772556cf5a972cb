"""The page of every code that the reader gives; a rule's page is its own docstring."""

from __future__ import annotations

from collections.abc import Mapping

from generator.texts.pages import fields, files, text

FORMAT_PAGES: Mapping[str, str] = {**text.PAGES, **fields.PAGES, **files.PAGES}
