"""The form has an input for every field of the models, in the words of the schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from pydantic import BaseModel

from generator.model.fields import held_by, keys_of
from generator.model.kinds import KINDS
from generator.model.quantities import Amount
from generator.model.settings import LOCAL, Form
from generator.outputs.editors.form import config, kept
from generator.outputs.editors.form.backend import asked, backend, form_page
from tests.support.catalogue import catalogue

MADE = config(catalogue(), LOCAL)
COLLECTIONS = {collection["name"]: collection for collection in MADE["collections"]}


def paths_of_model(model: type[BaseModel]) -> Iterator[tuple[str, ...]]:
    """Every key of a model and of what is in it; a quantity is one input."""
    for key in keys_of(model):
        yield (key,)
        inside = held_by(model, key).model
        if inside is not None and inside is not Amount:
            yield from ((key, *path) for path in paths_of_model(inside))


def paths_of_form(fields: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, ...]]:
    for field in fields:
        yield (field["name"],)
        inside = field.get("fields") or next(
            (way["fields"] for way in field.get("types", ()) if way["name"] == "kilde"), ()
        )
        yield from ((field["name"], *path) for path in paths_of_form(inside))


def input_of(kind: str, *path: str) -> dict[str, Any]:
    fields, found = COLLECTIONS[kind]["fields"], {}
    for key in path:
        found = next(field for field in fields if field["name"] == key)
        fields = found.get("fields", ())
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_model_has_an_input_in_the_order_of_a_file(kind: str) -> None:
    assert list(paths_of_form(COLLECTIONS[kind]["fields"])) == list(
        paths_of_model(KINDS[kind].model)
    )


def test_a_field_has_the_schema_s_words_without_the_quotation_marks_of_a_file() -> None:
    assert input_of("tilbud", "kontakt", "telefon") == {
        "name": "telefon",
        "label": "Telefon",
        "hint": "Afdelingens nummer.",
        "required": False,
        "widget": "string",
        "pattern": [
            r"^\s*(?:\+?[0-9]([0-9 ]{2,18})[0-9])\s*$",
            "Der skal stå et telefonnummer, for eksempel +45 00 00 00 00.",
        ],
    }


def test_nothing_in_the_form_speaks_of_quotation_marks() -> None:
    assert "anførselstegn" not in str(MADE)


def test_words_to_choose_from_are_those_that_visitors_read() -> None:
    status = input_of("tilbud", "status")
    assert status["required"]
    assert status["options"][3:] == [
        {"value": "ophørt", "label": "Ophørt"},
        {"value": "historisk", "label": "Historisk"},
    ]
    assert input_of("tilbud", "trin")["options"][1] == {
        "value": 2,
        "label": "Virksomhedspraktik",
    }


def test_another_entry_is_chosen_by_its_name() -> None:
    names = {"value_field": "{{slug}}", "display_fields": ["{{navn}}"], "search_fields": ["navn"]}
    assert input_of("tilbud", "samarbejde") == {
        "name": "samarbejde",
        "label": "Samarbejde",
        "hint": "De virksomheder, tilbuddet bruger.",
        "required": False,
        "widget": "relation",
        "collection": "virksomheder",
        **names,
        "multiple": True,
    }


DATES = {"dato": "dato", "ophævet": "dato"}


def test_values_that_stand_otherwise_in_a_file_are_told() -> None:
    udbydere = kept(catalogue())["udbydere"]
    assert udbydere == {
        "eksempel": "ja-nej",
        "kommune": "flere",
        "kontakt": {"felter": {"offentlig": "ja-nej"}},
        "sted": {"felter": {"offentlig": "ja-nej"}},
        "oplysninger": {
            "punkter": {
                "felter": {"offentlig": "ja-nej", "kilde": {"kilde": DATES}},
            },
        },
        "gennemgået": "dato",
        "kilder": {"punkter": {"felter": DATES}},
    }


def test_a_folder_asks_nobody() -> None:
    assert MADE["publish_mode"] == "simple"
    assert asked(LOCAL) == ()
    page = form_page(LOCAL, catalogue().context.settings)
    assert "connect-src data: 'self';" in page.policy


GITHUB = Form(hos="github", projekt="kommunen/katalog")
OWN_GITLAB = Form(
    hos="gitlab",
    projekt="kommunen/job/katalog",
    gren="hoved",
    adresse="https://git.kommune.example/",
    app_id="abc",
)
GITEA = Form(
    hos="gitea", projekt="kommunen/katalog", adresse="https://git.kommune.example", forslag=False
)
MESSAGES = {"create": "Ny {{collection}}: {{slug}}", "update": "Ret {{collection}}: {{slug}}"}


@pytest.mark.parametrize(
    ("form", "mode", "expected", "origins"),
    [
        (
            GITHUB,
            "editorial_workflow",
            {"name": "github", "repo": "kommunen/katalog", "branch": "main"}
            | {"auth_methods": ["token"]},
            ("https://api.github.com",),
        ),
        (
            OWN_GITLAB,
            "editorial_workflow",
            {"name": "gitlab", "repo": "kommunen/job/katalog", "branch": "hoved"}
            | {"auth_methods": ["oauth", "token"], "auth_type": "pkce", "app_id": "abc"}
            | {"base_url": "https://git.kommune.example"}
            | {"api_root": "https://git.kommune.example/api/v4"}
            | {"graphql_api_root": "https://git.kommune.example/api/graphql"},
            ("https://git.kommune.example",),
        ),
        (
            GITEA,
            "simple",
            {"name": "gitea", "repo": "kommunen/katalog", "branch": "main"}
            | {"auth_methods": ["token"], "base_url": "https://git.kommune.example"}
            | {"api_root": "https://git.kommune.example/api/v1"},
            ("https://git.kommune.example",),
        ),
    ],
    ids=["github", "own-gitlab", "gitea"],
)
def test_a_git_host_is_asked_at_its_own_address_and_nobody_else(
    form: Form, mode: str, expected: dict[str, Any], origins: tuple[str, ...]
) -> None:
    assert backend(form) == expected | {"commit_messages": MESSAGES}
    assert config(catalogue(), form)["publish_mode"] == mode
    assert asked(form) == origins
