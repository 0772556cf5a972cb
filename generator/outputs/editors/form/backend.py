"""Where the form reads and writes, and the page it is on, with what that may ask for."""

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from generator.model.settings import Form, Settings
from generator.texts import form as say


class _Service(NamedTuple):
    """A git host: where its API and its sign-in are, and where both are on a server of one's own.

    ``{}`` stands for that server's address.
    """

    api: str
    own_api: str
    own_graphql: str = ""
    sign_in: str = ""


_SERVICES: Mapping[str, _Service] = {
    "github": _Service("https://api.github.com", "{}/api/v3", "{}/api/graphql"),
    "gitlab": _Service(
        "https://gitlab.com/api/v4", "{}/api/v4", "{}/api/graphql", "https://gitlab.com"
    ),
    "gitea": _Service("https://gitea.com/api/v1", "{}/api/v1", sign_in="https://gitea.com"),
}

# The CMS offers a folder beside a git host only; with this one it asks nobody for anything.
_FOLDER = {
    "name": "gitea",
    "repo": "katalog/katalog",
    "auth_methods": ["oauth"],
    "app_id": "ingen",
}


def backend(form: Form) -> dict[str, Any]:
    """The part of the configuration that says where the files are."""
    if form.host == "mappe":
        return _FOLDER
    made: dict[str, Any] = {
        "name": form.host,
        "repo": form.project,
        "branch": form.branch,
        "commit_messages": {"create": say.commit("Ny"), "update": say.commit("Ret")},
        # Without a place of one's own to sign in, only an access token: the CMS would
        # send editors to a third party.
        "auth_methods": ["oauth", "token"] if form.login or form.app_id else ["token"],
    }
    service = _SERVICES[form.host]
    if form.server:
        made["api_root"] = service.own_api.format(_root(form.server))
        if service.own_graphql:
            made["graphql_api_root"] = service.own_graphql.format(_root(form.server))
    if form.login or form.server:
        made["base_url"] = _root(form.login or form.server or "")
    if form.app_id:
        made["app_id"] = form.app_id
        if form.host == "gitlab":
            made["auth_type"] = "pkce"
    return made


def asked(form: Form) -> tuple[str, ...]:
    """The origins that the form's page asks besides its own."""
    if form.host == "mappe":
        return ()
    service = _SERVICES[form.host]
    addresses = (form.server or service.api, form.login or "")
    origins = (_origin(address) for address in addresses if address)
    return tuple(dict.fromkeys(origins))


def _root(address: str) -> str:
    return address.rstrip("/")


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


# Wider than all other pages' in three places, and on this page alone: the CMS puts its styles
# into the page as it starts, shows pictures it has read itself, and asks the git host.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data: blob:; font-src 'self'; connect-src data: {};"
    " manifest-src 'self' blob:; base-uri 'none'; form-action 'self'"
)


class FormPage(NamedTuple):
    """What is above the form, and what its page may ask for."""

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
