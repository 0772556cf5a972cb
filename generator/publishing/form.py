"""The form for editors without git, where a preview shows it though nothing is set."""

from __future__ import annotations

from dataclasses import replace

from generator.model.catalogue import Catalogue
from generator.model.form import LOCAL


def with_form(catalogue: Catalogue) -> Catalogue:
    """A catalogue whose settings have the form: the one that is set, or one for a folder."""
    settings = catalogue.context.settings
    if settings.form is not None:
        return catalogue
    shown = settings.model_copy(update={"form": LOCAL})
    return replace(catalogue, context=replace(catalogue.context, settings=shown))
