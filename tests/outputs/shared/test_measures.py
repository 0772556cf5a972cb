"""The figure that is shown of an offer: work and education first, with all that it depends on."""

from typing import Any

import pytest

from generator.outputs.shared.measures import main_share, share_text
from tests.outputs import factory

WORK = {"mål": "i-beskæftigelse", "efter": "3 mdr", "andel": 41, "antal": 83, "kilde": "x"}
LIKED = {"mål": "tilfredshed", "andel": 94, "kilde": "x"}


@pytest.mark.parametrize(
    ("effects", "text"),
    [
        ([LIKED, WORK], "41 % i beskæftigelse efter 3 mdr (n\u00a0=\u00a083)"),
        ([LIKED], "94 % tilfredse"),
        (
            [{**WORK, "for": "kun unge"}],
            "41 % i beskæftigelse efter 3 mdr, kun unge (n\u00a0=\u00a083)",
        ),
        (
            [{**WORK, "målgruppe": "unge"}],
            "41 % i beskæftigelse efter 3 mdr, unge under 30 år (n\u00a0=\u00a083)",
        ),
        (
            [
                {**WORK, "periode": "2. halvår 2024"},
                {**WORK, "andel": 38, "periode": "3. kvartal 2025 til 2. kvartal 2026"},
                {**WORK, "andel": 50},
            ],
            "38 % i beskæftigelse efter 3 mdr (n\u00a0=\u00a083)",
        ),
        (
            [LIKED, {"mål": "i-beskæftigelse", "personer": 13, "antal": 41, "kilde": "x"}],
            "31,7 % i beskæftigelse (n\u00a0=\u00a041)",
        ),
    ],
)
def test_work_comes_before_how_people_liked_it(effects: list[dict[str, Any]], text: str) -> None:
    around = factory.context()
    card = factory.card(effekt=effects, målgrupper=[{"gruppe": "unge"}, {"gruppe": "seniorer"}])
    share = main_share(card, around)
    assert share is not None
    assert share_text(card, around, share) == text


def test_an_offer_without_a_share_has_no_figure() -> None:
    only_persons = {"mål": "i-ordinært-job", "personer": 3, "kilde": "x"}
    assert main_share(factory.card(effekt=[only_persons]), factory.context()) is None
