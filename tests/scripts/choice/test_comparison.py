"""What is marked when entries stand side by side."""

from __future__ import annotations

from typing import Any

from tests.node import evaluate

EMPTY: dict[str, Any] = {"rows": [], "values": [], "of": [[]] * 5}


def compared(figures: list[tuple[str, float | None, str]], better: str = "low") -> dict[str, Any]:
    """A row of prices compared: the text, the number, and what makes numbers alike."""
    bases = sorted({basis for _, _, basis in figures if basis})
    row = {
        "id": "pris",
        "title": "Pris",
        "better": better,
        "best": "Lavest pris",
        "apart": "Forskellige enheder.",
        "values": [text for text, _, _ in figures],
        "of": [number if figure[0] else -1 for number, figure in enumerate(figures)],
        "numbers": [number for _, number, _ in figures],
        "bases": [bases.index(basis) if basis else -1 for _, _, basis in figures],
    }
    row["of"] = [
        -1 if not text else [t for t, _, _ in figures].index(text) for text, _, _ in figures
    ]
    table = {"kind": "tilbud", "rows": [row], "extra": EMPTY}
    values = {"table": table, "numbers": list(range(len(figures)))}
    [found] = evaluate("choice/comparison.js", "m.compare(v.table, v.numbers)", values)
    return found


def only(found: dict[str, Any]) -> tuple[list[bool], str, str]:
    row = found["rows"][0]
    return [cell["best"] for cell in row["cells"]], row["best"], row["why"]


def test_the_lowest_price_in_one_unit_is_the_best() -> None:
    found = compared([("200 kr.", 200, "kr"), ("100 kr.", 100, "kr")])
    assert only(found) == ([False, True], "Lavest pris", "")
    assert found["rows"][0]["differs"]


def test_the_higher_is_better_where_the_row_says_so() -> None:
    assert only(compared([("2", 2, ""), ("1", 1, "")], "high"))[0] == [True, False]


def test_two_that_are_equally_good_are_both_marked() -> None:
    assert only(compared([("1", 1, ""), ("1", 1, ""), ("2", 2, "")]))[0] == [True, True, False]


def test_prices_in_different_units_are_not_judged_and_the_reader_is_told() -> None:
    assert only(compared([("a", 1, "kr/uge"), ("b", 2, "kr/år")])) == (
        [False, False],
        "",
        "Forskellige enheder.",
    )


def test_what_is_not_known_is_not_the_best_and_the_mark_says_that_some_are_missing() -> None:
    found = compared([("2", 2, ""), ("1", 1, ""), ("", None, "")])
    assert only(found) == ([False, True, False], "Lavest pris af de oplyste", "")
    assert found["rows"][0]["cells"][2]["text"] is None


def test_one_known_value_alone_is_not_called_the_best() -> None:
    assert only(compared([("2", 2, ""), ("", None, "")])) == (
        [False, False],
        "",
        "Kun oplyst for ét tilbud.",
    )


def test_a_text_without_a_number_keeps_a_row_from_being_judged() -> None:
    found = only(compared([("2", 2, ""), ("op til 3", None, "")]))
    assert found == ([False, False], "", "Ikke alle har et tal, der kan sammenlignes.")


def test_a_row_without_difference_is_not_marked() -> None:
    found = compared([("2", 2, ""), ("2", 2, "")])
    assert only(found) == ([False, False], "", "")
    assert not found["rows"][0]["differs"]


def test_a_row_that_nobody_has_is_named_and_not_shown() -> None:
    found = compared([("", None, ""), ("", None, "")])
    assert (found["rows"], found["nowhere"]) == ([], ["Pris"])


def test_rows_that_few_have_stand_after_the_last_row_of_figures() -> None:
    plain = {"id": "sted", "title": "Sted", "values": ["By"], "of": [0, 0]}
    extra = {
        "rows": [{"id": "x", "title": "Effekt", "better": "high", "best": "Højest", "apart": "!"}],
        "values": ["40 %", "50 %"],
        "of": [[[0, 0, 40, -1]], [[0, 1, 50, -1]]],
    }
    price = {**plain, "id": "pris", "title": "Pris", "better": "low", "numbers": [1, 1]}
    table = {
        "kind": "tilbud",
        "rows": [{**price, "bases": [-1, -1], "best": "", "apart": ""}, plain],
        "extra": extra,
    }
    found = evaluate("choice/comparison.js", "m.compare(v, [0, 1])", table)[0]
    assert [row["title"] for row in found["rows"]] == ["Pris", "Effekt", "Sted"]
    assert [cell["best"] for cell in found["rows"][1]["cells"]] == [False, True]
