"""What the models say of themselves: their keys, and the model at a path."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from generator.model.effect import Effect
from generator.model.fields import held_by, keys_of, model_at
from generator.model.files import SchemaFile, schema_files
from generator.model.offer import Offer, Post
from generator.model.partner import Partner
from generator.model.shared import Contact
from generator.model.sources import Source


def test_keys_are_danish_and_in_the_order_of_the_fields() -> None:
    assert keys_of(Contact) == (
        *("enhed", "e-mail", "telefon", "web", "træffetid"),
        *("offentlig", "kun_internt"),
    )


@pytest.mark.parametrize("form", list(schema_files()), ids=lambda form: form.id)
def test_every_key_of_a_file_has_one_place_among_the_others(form: SchemaFile) -> None:
    models, seen = [form.model], set[type[BaseModel]]()
    while models:
        model = models.pop()
        if model in seen:
            continue
        seen.add(model)
        keys = [field.alias or name for name, field in model.model_fields.items()]
        assert sorted(keys_of(model)) == sorted(keys)
        models += [inner for key in keys if (inner := held_by(model, key).model)]


def test_shared_keys_stand_where_they_are_read() -> None:
    assert keys_of(Partner)[:8] == (
        *("navn", "status", "eksempel", "art", "sektor", "cvr", "p_nummer", "virksomhedsform"),
    )
    assert keys_of(Offer)[-8:] == (
        *("gyldig_til", "oplysninger", "gyldighed", "tidligere", "ansvarlig", "gennemgået"),
        *("kun_internt", "kilder"),
    )


def test_lists_of_words_are_told_from_lists_of_texts() -> None:
    words = ("formål", "se_også", "kommune", "lovgrundlag", "tidligere")
    assert [held_by(Offer, key).of_words for key in words] == [True] * len(words)
    texts = ("indhold", "krav", "pris", "varighed", "titel", "findes-ikke")
    assert [held_by(Offer, key).of_words for key in texts] == [False] * len(texts)


def test_the_model_of_an_object_is_found_by_its_path() -> None:
    assert model_at(Offer, ()) is Offer
    assert model_at(Offer, ("effekt", 0)) is Effect
    assert model_at(Offer, ("pris", 1, "poster", 0)) is Post
    assert model_at(Offer, ("effekt", 0, "kilde")) is Source
    assert model_at(Partner, ("aftale", "kontakt")) is Contact
    assert model_at(Offer, ("titel",)) is None
    assert model_at(Offer, ("findes-ikke", 0)) is None
