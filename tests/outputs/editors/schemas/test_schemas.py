"""Schemas accept what the validator accepts, and refuse what they can see that it refuses."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.parsers.yaml import construct_yaml_implementation
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import BaseModel, ValidationError
from ruamel.yaml.error import YAMLError

from generator.model.catalogue import Catalogue
from generator.model.effect import Effect
from generator.model.offer import Price
from generator.model.quantities import Amount, Duration
from generator.model.shapes import group
from generator.outputs.editors.schemas import schema, schema_files
from generator.outputs.editors.schemas.models import Schemas
from generator.outputs.editors.schemas.scalars import Schema
from generator.outputs.editors.schemas.terms import names_of
from generator.outputs.shared import paths
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.texts.schemas import FIELDS
from tests.projects import REPOSITORY
from tests.support import invalid
from tests.support.catalogue import TODAY, catalogue
from tests.support.shapes import is_single, places, right, wrong

FILES = {file.id: file for file in schema_files()}

# What the validator says of values that have the wrong shape, or name what there is not.
SEEN = frozenset(
    {
        *("rod", "tom-fil", "noegle", "yaml-dybde", "ukendt-noegle", "mangler", "type", "vaerdi"),
        *("tal", "tal-graense", "laengde", "antal", "form", "id", "dato", "ja-nej", "url"),
        *("anfoerselstegn", "kilde", "interval", "varighed", "pris", "sats-uden-dato"),
        *("ukendt-ord", "ukendt-henvisning", "kun-internt"),
    }
)

# And why a schema cannot see it after all.
UNSEEN = {
    "goals/kilde_ukendt": "a file may have sources of its own",
    "offers/kilde_ukendt": "a file may have sources of its own",
    "offers/pris_punktum-i-tusind": "12.500 is twelve and a half in YAML",
    "offers/titel_dato": "a date is a text in YAML 1.2",
    "offers/titel_no": "no is a text in YAML 1.2",
    "vocabulary/redskaber_svarer-til-intet": "the terms are those of the file itself",
    "vocabulary/systemer_uden-kilde": "in some vocabularies the file's sources cover all terms",
}


@cache
def embedded() -> Catalogue:
    found = load(read_sources(REPOSITORY), TODAY).catalogue
    assert found is not None
    return found


@cache
def validator(id: str, of: Any = embedded) -> Draft202012Validator:
    return Draft202012Validator(schema(FILES[id], of()), format_checker=FormatChecker())


def as_an_editor_reads(raw: bytes) -> Any:
    """The values of a file by YAML 1.2, with dates as texts."""
    return construct_yaml_implementation(pure=True).load(raw)


def sources() -> dict[str, bytes]:
    return read_sources(REPOSITORY).yaml


def test_every_file_of_the_catalogue_is_of_one_schema_and_valid_by_it() -> None:
    wrong = []
    for path, raw in sources().items():
        (id,) = (file.id for file in FILES.values() if fnmatch(path, file.files))
        problems = validator(id).iter_errors(as_an_editor_reads(raw))
        wrong += [f"{path} {list(p.absolute_path)}: {p.message[:200]}" for p in problems]
    assert wrong == []


def schema_of(path: Path) -> str:
    """The schema that an invalid example is for; empty for those that there is none for."""
    place = invalid.PLACES[path.parent.name].format(path.stem.partition("_")[0])
    return next((file.id for file in FILES.values() if fnmatch(place, file.files)), "")


EXAMPLES = [path for path in invalid.example_files() if schema_of(path)]


@pytest.mark.parametrize("path", EXAMPLES, ids=invalid.name_of)
def test_an_invalid_example_is_refused_when_a_schema_can_see_why(path: Path) -> None:
    codes = {diagnostic.code for diagnostic in invalid.diagnostics_of(path)}
    try:
        data = as_an_editor_reads(path.read_bytes())
    except (YAMLError, UnicodeDecodeError):
        return  # the editor's program says so before any schema is asked
    refused = not validator(schema_of(path), catalogue).is_valid(data)
    assert refused == (bool(codes & SEEN) and invalid.name_of(path) not in UNSEEN)


@cache
def part(model: type[BaseModel]) -> Draft202012Validator:
    """The schema of one part of an entry, alone."""
    schemas = Schemas(lambda target: {})
    whole = schemas.value(group(model))
    return Draft202012Validator({**whole, "$defs": schemas.definitions})


def fits(model: type[BaseModel], data: Any) -> bool:
    """Whether the validator takes some values: those that are empty count as absent."""
    try:
        model.model_validate(without_empty(data))
    except ValidationError:
        return False
    return True


def without_empty(data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    return {key: without_empty(value) for key, value in data.items() if value is not None}


def some(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Groups with any of some fields."""
    return st.fixed_dictionaries({}, optional=values)


LOW, HIGH = (st.sampled_from([None, number, -1, "4", True]) for number in (4, 13.5))
AMOUNTS = st.one_of(
    st.sampled_from([4, 0.5, -1, "4", True, []]),
    some(antal=LOW, fra=LOW, til=HIGH, mindst=LOW, højst=HIGH, omkring=LOW, cirka=st.just(4)),
)
YES = st.sampled_from(["ja", "nej", True, False, None, "måske"])
NOTES = st.sampled_from(
    [None, "så vidt vides", "", " ", "to\nlinjer", " x\n", "x" * 300, "x" * 301]
)
PRICES = some(beløb=LOW, enhed=st.sampled_from([None, "kr/uge", "KR"]), note=NOTES)
EFFECTS = some(
    mål=st.sampled_from(["ingen-måling-endnu", "i-job", None]),
    kilde=st.sampled_from([None, "jobindsats", {"titel": "Årsrapport"}, {"dato": 2010}, 4]),
)
DURATIONS = some(dage=AMOUNTS, uger=AMOUNTS, måneder=LOW, år=LOW, efter_behov=YES, note=NOTES)


PARTS = {Amount: AMOUNTS, Duration: DURATIONS, Price: PRICES, Effect: EFFECTS}


@pytest.mark.parametrize("model", PARTS)
@given(drawn=st.data())
def test_a_part_is_accepted_exactly_when_the_validator_accepts_it(
    model: type[BaseModel], drawn: st.DataObject
) -> None:
    data = drawn.draw(PARTS[model])
    assert part(model).is_valid(data) == fits(model, data)


def written(value: Any) -> Any:
    """A value as an editor's program reads it from a file."""
    if isinstance(value, date):
        return value.isoformat()
    return [*map(written, value)] if isinstance(value, tuple) else value


def test_every_field_of_every_model_takes_what_the_models_take_and_nothing_else() -> None:
    """That the models do: tests/model/test_shapes.py."""
    odd = []
    for model, key, shape in places():
        if is_single(shape):
            schemas = Schemas(lambda target: {})
            one = Draft202012Validator({**schemas.value(shape), "$defs": schemas.definitions})
            odd += [(model, key, v) for v in right(shape) if not one.is_valid(written(v))]
            odd += [(model, key, v) for v in wrong(shape) if one.is_valid(written(v))]
    assert odd == []


def objects(of: Any) -> Any:
    """Every object schema within a schema."""
    if isinstance(of, dict):
        if isinstance(of.get("type"), str) and of["type"] == "object" and "properties" in of:
            yield of
        for value in of.values():
            yield from objects(value)
    elif isinstance(of, list):
        for value in of:
            yield from objects(value)


@pytest.mark.parametrize("id", FILES)
def test_every_schema_is_one_and_every_field_is_told_of_in_danish(id: str) -> None:
    made: Schema = schema(FILES[id], embedded())
    Draft202012Validator.check_schema(made)
    for found in objects(made):
        for key, field in found["properties"].items():
            assert field["title"], key
            assert field["description"].endswith("."), key


def test_no_words_are_kept_for_a_field_that_there_is_not() -> None:
    keys = {
        key
        for file in FILES.values()
        for found in objects(schema(file, embedded()))
        for key in found["properties"]
    }
    assert {key.rpartition(".")[2] for key in FIELDS} == keys


def test_a_schema_depends_on_the_ids_that_it_offers_and_on_no_others() -> None:
    definitions = schema(FILES["udbydere"], embedded())["$defs"]
    lists = [found for name, found in definitions.items() if name.startswith("id-")]
    ways = [way for found in lists for way in found.get("anyOf", [found])]
    assert {id for way in ways for id in way.get("enum", ())} == {
        *embedded().context.vocabularies["kommuner"].terms,
        *embedded().context.vocabularies["kilder"].terms,
    }


def test_a_list_of_ids_too_long_for_an_editor_is_left_out() -> None:
    small = catalogue()
    card = next(iter(small.offers.values()))
    large = replace(small, offers={f"tilbud-{number}": card for number in range(1001)})
    assert names_of(large, "tilbud") == {}
    made = schema(FILES["tilbud"], large)["$defs"]["id-tilbud"]
    assert (Draft202012Validator(made).is_valid("ny-fil"), "enum" in made) == (True, False)


def test_the_settings_of_vs_code_give_every_file_its_schema() -> None:
    settings = json.loads((REPOSITORY / ".vscode/settings.json").read_text())
    assert settings["yaml.schemas"] == {
        f"./public/{paths.schema(file.id)}": file.files for file in FILES.values()
    }
