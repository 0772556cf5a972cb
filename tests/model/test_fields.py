"""What the models say of themselves: their keys, and the model at a path."""

from __future__ import annotations

from generator.model.fields import keys_of, model_at
from generator.model.offer import Effect, Offer, Post
from generator.model.partner import Partner
from generator.model.shared import Contact
from generator.model.sources import Source


def test_keys_are_danish_and_in_the_order_of_the_fields() -> None:
    assert keys_of(Contact) == ("enhed", "e-mail", "telefon", "web", "træffetid")


def test_the_model_of_an_object_is_found_by_its_path() -> None:
    assert model_at(Offer, ()) is Offer
    assert model_at(Offer, ("effekt", 0)) is Effect
    assert model_at(Offer, ("pris", 1, "poster", 0)) is Post
    assert model_at(Offer, ("effekt", 0, "kilde", "source")) is Source
    assert model_at(Partner, ("aftale", "kontakt")) is Contact
    assert model_at(Offer, ("titel",)) is None
    assert model_at(Offer, ("findes-ikke", 0)) is None
