"""What the models say of themselves: their keys, and where their references stand."""

from __future__ import annotations

from generator.model.fields import keys_of, model_at, reference_patterns, values_at
from generator.model.offer import Effect, Offer, Post
from generator.model.partner import Agreement, Partner
from generator.model.shared import Contact
from generator.model.sources import Source
from generator.model.vocabulary import TERM_TYPES

KINDS = {"tilbud", "virksomheder", "udbydere", "aftaler"}


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


def test_every_reference_leads_to_a_vocabulary_or_a_kind_of_entry() -> None:
    for model in (Offer, Partner, Agreement, *TERM_TYPES.values()):
        assert {target for _, target in reference_patterns(model)} <= {*TERM_TYPES, *KINDS}


def test_references_are_found_at_every_depth() -> None:
    patterns = dict(reference_patterns(Offer))
    assert patterns["redskab",] == "redskaber"
    assert patterns["målgrupper", "*", "gruppe"] == "maalgrupper"
    assert patterns["kommune", "*"] == "kommuner"
    assert patterns["effekt", "*", "kilde"] == "kilder"
    assert patterns["samarbejde", "*"] == "virksomheder"
    assert dict(reference_patterns(Agreement))[
        "versioner", "*", "klausuler", "*", "kilder", "*"
    ] == "kilder"  # fmt: skip


def test_values_come_with_their_exact_paths() -> None:
    data = {"a": ({"b": "x"}, {"c": "y"}, {"b": "z"}), "d": "w", "e": 4}
    assert list(values_at(data, ("a", "*", "b"))) == [(("a", 0, "b"), "x"), (("a", 2, "b"), "z")]
    assert list(values_at(data, ("d", "*"))) == [(("d",), "w")]
    assert list(values_at(data, ("e",))) == []
    assert list(values_at(data, ("f", "*"))) == []
