"""The workplaces with free seats on an offer's page."""

from __future__ import annotations

from generator.outputs.shared.leads import workplaces
from generator.outputs.shared.relations import relate
from tests.outputs import factory
from tests.outputs.factory import TODAY


def test_an_offer_leads_to_the_list_with_the_groups_that_have_room() -> None:
    seats = {"form": "løntilskud", "ledige": 1, "målgrupper": ["unge"], "opdateret": TODAY}
    groups = [{"gruppe": "unge"}, {"gruppe": "seniorer"}]
    whole = factory.catalogue(
        factory.partner_card_of("kroen", pladser=[seats]),
        factory.card("tilbud", redskab="løntilskud", målgrupper=groups),
    )
    found = workplaces(whole.offers["tilbud"], whole.context, relate(whole))
    assert found is not None
    assert [row.link.path for row in found.rows] == ["virksomheder/kroen.html"]
    assert found.list_path == ("virksomheder/index.html?form=loentilskud&maalgruppe=unge&ledige=ja")


def test_an_offer_whose_tool_is_not_used_at_workplaces_has_no_list_of_them() -> None:
    whole = factory.catalogue(factory.card("tilbud"))
    assert workplaces(whole.offers["tilbud"], whole.context, relate(whole)) is None


def test_an_offer_at_workplaces_without_room_says_so() -> None:
    terms = {"redskaber": [{"id": "løntilskud", "navn": "Løntilskud", "hos_virksomhed": "ja"}]}
    card = factory.card("tilbud", redskab="løntilskud")
    whole = factory.catalogue(card, around=factory.context(terms))
    found = workplaces(card, whole.context, relate(whole))
    assert found is not None
    assert (found.rows, found.list_path, found.form) == ((), "", "løntilskud")
