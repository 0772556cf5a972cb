"""The form shows a value as people write it, and the file gets it back as it keeps it."""

from __future__ import annotations

from typing import Any

import pytest

from tests import node

VALUES = "../../form/values.js"

SOURCE = {"slags": "kilde", "titel": "Ballerup 2015", "dato": "2015"}

CASES: list[tuple[Any, Any, Any]] = [
    ("mængde", 13, "13"),
    ("mængde", 64.5, "64,5"),
    ("mængde", {"fra": 4, "til": 13}, "4-13"),
    ("mængde", {"fra": 0, "til": 1.5}, "0-1,5"),
    ("mængde", {"højst": 6}, "højst 6"),
    ("mængde", {"mindst": 4}, "mindst 4"),
    ("mængde", {"omkring": 15}, "omkring 15"),
    ("ja-nej", "nej", "nej"),
    ("dato", "2026-11-01", "2026-11-01"),
    ({"kort": "dato", "felter": {"dato": "dato"}}, "2026-12-07", {"dato": "2026-12-07"}),
    (
        {"kort": "dato", "felter": {"dato": "dato", "fuldt": "ja-nej"}},
        {"dato": "2026-12-07", "fuldt": "ja"},
        {"dato": "2026-12-07", "fuldt": "ja"},
    ),
    ("flere", "0420", ["0420"]),
    ("flere", ["0420", "0217"], ["0420", "0217"]),
    ({"kilde": {"dato": "dato"}}, "ballerup-2015", {"slags": "henvisning", "id": "ballerup-2015"}),
    ({"kilde": {"dato": "dato"}}, {"titel": "Ballerup 2015", "dato": "2015"}, SOURCE),
    ({"punkter": {"felter": {"alder": "mængde"}}}, [{"alder": {"mindst": 18}}], None),
]


@pytest.mark.parametrize(("kept", "in_file", "in_form"), CASES)
def test_a_value_goes_into_the_form_and_back(kept: Any, in_file: Any, in_form: Any) -> None:
    [(shown, written)] = node.evaluate(
        VALUES,
        "[m.shown(v.value, v.kept), m.written(m.shown(v.value, v.kept), v.kept)]",
        {"value": in_file, "kept": kept},
    )
    assert written == in_file
    assert shown == (in_form or [{"alder": "mindst 18"}])


def test_what_the_form_adds_is_left_out_and_what_cannot_be_read_is_left_to_the_validator() -> None:
    group = {"felter": {"uger": "mængde"}}
    values = [
        {"uger": "ca. 13", "måneder": "", "krav": ["", None], "sted": {"by": ""}},
        {"uger": "højst  4,50"},
        {"uger": "4 – 13"},
        {"uger": None},
    ]
    assert node.evaluate(
        VALUES,
        "m.written(v.value, v.kept)",
        *({"value": value, "kept": group} for value in values),
    ) == [{"uger": "ca. 13"}, {"uger": {"højst": 4.5}}, {"uger": {"fra": 4, "til": 13}}, None]
