"""The page that the form stands on."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.form import Form
from generator.model.settings import Settings
from generator.outputs.editors.form.backend import asked
from generator.texts import form as say

# Wider than all other pages' in three places, and on this page alone: the CMS puts its styles
# into the page as it starts, shows pictures it has read itself, and asks the git host.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data: blob:; font-src 'self'; connect-src data: {};"
    " manifest-src 'self' blob:; base-uri 'none'; form-action 'self'"
)


class FormPage(NamedTuple):
    """What stands above the form, and what its page may ask for."""

    site_name: str
    saving: str
    policy: str
    is_folder: bool


def form_page(form: Form, settings: Settings) -> FormPage:
    return FormPage(
        settings.site_name,
        say.saving(form.host, proposals=form.proposals),
        _POLICY.format(" ".join(("'self'", *asked(form)))),
        form.host == "mappe",
    )
